import { NumberInput, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Housing } from "../../domain/measure";
import { STAGES, type Stage } from "../../domain/stage";
import { Term } from "../parts/Term";
import { CompoundPlace } from "./CompoundPlace";
import editor from "./MeasureEditor.module.css";
import { NameFields } from "./NameFields";
import { PhaseFields } from "./PhaseFields";

interface Props {
  readonly measure: Housing;
  readonly onChange: (measure: Housing) => void;
}

/** Pupils that a dwelling usually brings, by stage: to start from. */
const YIELD: Partial<Record<Stage, number>> = { preschool: 0.12, primary: 0.24, junior: 0.12 };

/** A compound: where, how many dwellings when, how fast they fill, and how many children that means. */
export function HousingFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { demand, compound, occupancy } = measure;
  const putYield = (stage: Stage, value: number | string) => {
    if (demand.by !== "yield") return;
    const { [stage]: _, ...others } = demand.pupilsPerDwelling;
    const pupilsPerDwelling = typeof value === "number" && value > 0 ? { ...others, [stage]: value } : others;
    onChange({ ...measure, demand: { by: "yield", pupilsPerDwelling } });
  };

  return (
    <>
      <NameFields
        name={compound.name}
        onChange={(name) => onChange({ ...measure, compound: { ...compound, name } })}
      />
      <CompoundPlace measure={measure} onChange={onChange} />
      <PhaseFields measure={measure} onChange={onChange} />
      <fieldset className={editor.group}>
        <legend className={editor.legend}>
          <Term of="occupancy">{t("form.occupancy")}</Term>
        </legend>
        <div
          className={editor.pair}
          style={{ gridTemplateColumns: `repeat(${occupancy.length}, minmax(0, 1fr))` }}
        >
          {occupancy.map((point, at) => (
            <NumberInput
              key={point.year}
              hideControls
              aria-label={t("form.occupancyYear", { year: point.year })}
              min={0}
              max={100}
              value={Math.round(point.value * 100)}
              onChange={(value) =>
                onChange({
                  ...measure,
                  occupancy: occupancy.map((one, place) =>
                    place === at ? { ...one, value: (typeof value === "number" ? value : 0) / 100 } : one,
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <NumberInput
        label={t("form.localShare")}
        description={t("form.localShareNote")}
        inputWrapperOrder={["label", "input", "description"]}
        min={0}
        max={100}
        value={Math.round((measure.localShare ?? 0) * 100)}
        onChange={(value) =>
          onChange({ ...measure, localShare: (typeof value === "number" ? value : 0) / 100 })
        }
      />
      <SegmentedControl
        fullWidth
        aria-label={t("form.demandBy")}
        data={[
          { value: "residents", label: t("form.byResidents") },
          { value: "yield", label: t("form.byYield") },
        ]}
        value={demand.by}
        onChange={(by) =>
          onChange({
            ...measure,
            demand:
              by === "residents" ? { by, personsPerDwelling: 3 } : { by: "yield", pupilsPerDwelling: YIELD },
          })
        }
      />
      {demand.by === "residents" ? (
        <NumberInput
          label={t("form.persons")}
          min={0}
          max={20}
          step={0.1}
          decimalScale={2}
          value={demand.personsPerDwelling}
          onChange={(value) =>
            onChange({
              ...measure,
              demand: { by: "residents", personsPerDwelling: typeof value === "number" ? value : 0 },
            })
          }
        />
      ) : (
        <div className={editor.pair}>
          {STAGES.map((stage) => (
            <NumberInput
              key={stage}
              label={t(`stage.${stage}`)}
              min={0}
              max={10}
              step={0.01}
              decimalScale={3}
              value={demand.pupilsPerDwelling[stage] ?? ""}
              onChange={(value) => putYield(stage, value)}
            />
          ))}
        </div>
      )}
    </>
  );
}
