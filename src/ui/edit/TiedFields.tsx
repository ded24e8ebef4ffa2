import { Button, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SettlementId } from "../../domain/ids";
import type { Build, Housing } from "../../domain/measure";
import { firstPhaseYear, tiedSchool } from "../../domain/tiedSchool";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly measure: Build;
  readonly onChange: (measure: Build) => void;
}

/** The compound of the county that a school is built for: it opens with the first phase, and says so in red where it does not. */
export function TiedFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const measures = useApp((state) => shownScenario(state).measures);
  const compounds = measures.filter(
    (one): one is Housing => one.kind === "housing" && one.compound.county === measure.school.county,
  );
  const tied = tiedSchool(measure, measures);
  if (compounds.length === 0 && tied === undefined) return null;
  const tie = (id: string | null) => {
    const { tiedTo: _, ...free } = measure;
    const compound = compounds.find((one) => one.compound.id === id);
    const due = compound && firstPhaseYear(compound);
    onChange(
      id === null ? free : { ...free, tiedTo: id as SettlementId, ...(due !== undefined && { year: due }) },
    );
  };

  return (
    <>
      <Select
        label={t("form.tiedTo")}
        placeholder={t("form.tiedNone")}
        data={compounds.map(({ compound }) => ({ value: compound.id as string, label: read(compound.name) }))}
        value={measure.tiedTo ?? null}
        clearable
        onChange={tie}
      />
      {tied !== undefined && (
        <p className={tied.yearsLate > 0 ? editor.worse : editor.note} role="status">
          {t(tied.yearsLate > 0 ? "form.tiedLate" : "form.tiedInTime", {
            compound: read(tied.compound.compound.name),
            due: tied.due,
            years: tied.yearsLate,
          })}
        </p>
      )}
      {tied !== undefined && tied.yearsLate > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => onChange({ ...measure, year: tied.due })}>
          {t("form.tiedNow", { due: tied.due })}
        </Button>
      )}
    </>
  );
}
