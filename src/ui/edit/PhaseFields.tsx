import { ActionIcon, Button, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Housing } from "../../domain/measure";
import { Icon } from "../parts/Icon";
import editor from "./MeasureEditor.module.css";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly measure: Housing;
  readonly onChange: (measure: Housing) => void;
}

/** Dwellings finished, phase by phase. */
export function PhaseFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { phases } = measure;
  const put = (next: Housing["phases"]) => onChange({ ...measure, phases: next });
  const change = (at: number, part: Partial<Housing["phases"][number]>) =>
    put(phases.map((phase, place) => (place === at ? { ...phase, ...part } : phase)));

  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.phases")}</legend>
      {phases.map((phase, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phases have no other name, and their years change while typing
        <div key={at} className={editor.phase}>
          <NumberInput
            hideControls
            aria-label={t("form.year")}
            min={2000}
            max={2100}
            value={phase.year}
            onChange={(value) => change(at, { year: wholeFrom(value) })}
          />
          <NumberInput
            hideControls
            aria-label={t("form.dwellings")}
            min={0}
            max={100_000}
            thousandSeparator=","
            value={phase.dwellings}
            onChange={(value) => change(at, { dwellings: wholeFrom(value) })}
          />
          <ActionIcon
            size={22}
            disabled={phases.length === 1}
            aria-label={t("form.removePhase", { year: phase.year })}
            onClick={() => put(phases.filter((_, place) => place !== at))}
          >
            <Icon name="cross" size={12} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<Icon name="add" size={12} />}
        onClick={() => put([...phases, { year: (phases.at(-1)?.year ?? measure.year) + 1, dwellings: 500 }])}
      >
        {t("form.addPhase")}
      </Button>
    </fieldset>
  );
}
