import { NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CountyId } from "../../domain/ids";
import type { Policy } from "../../domain/measure";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp } from "../appContext";
import { Term } from "../help/Term";
import { useNameReader } from "../shell/useNameReader";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly measure: Policy;
  readonly onChange: (measure: Policy) => void;
}

const SINGLE = [
  ["classSize", "classSize"],
  ["toleratedClassSize", "tolerated"],
  ["boardingFromGrade", "boardingFrom"],
] as const;
const PAIRS = [
  ["serviceRadiusM", "radius"],
  ["journeyLimitM", "limit"],
] as const;

/** Rules that change from a year on, in a county or everywhere; what is left blank stays as it is. */
export function PolicyFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const norms = useApp((state) => state.city.norms);
  const counties = useApp((state) => state.city.model.dataset.counties);
  const { set, stage } = measure;

  const put = (key: keyof Policy["set"], value: unknown) => {
    const { [key]: _, ...others } = set;
    onChange({ ...measure, set: value === undefined ? others : { ...others, [key]: value } });
  };
  const now = {
    classSize: norms.classSize[stage][0],
    toleratedClassSize: norms.toleratedClassSize[stage][0],
    boardingFromGrade: norms.boardingFromGrade[stage],
  };

  return (
    <>
      <div className={editor.pair}>
        <Select
          label={t("form.county")}
          data={[
            { value: "", label: t("form.allCounties") },
            ...counties.map((county) => ({ value: county.id as string, label: read(county.name) })),
          ]}
          value={measure.county ?? ""}
          allowDeselect={false}
          onChange={(id) => {
            const { county: _, ...everywhere } = measure;
            onChange(id ? { ...everywhere, county: id as CountyId } : everywhere);
          }}
        />
        <Select
          label={t("form.stage")}
          data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
          value={stage}
          allowDeselect={false}
          onChange={(value) => value && onChange({ ...measure, stage: value as Stage })}
        />
      </div>
      {SINGLE.map(([key, label]) => (
        <NumberInput
          key={key}
          label={t(`form.${label}`)}
          placeholder={`${t("form.unchanged")} (${now[key]})`}
          min={1}
          max={key === "boardingFromGrade" ? 99 : 200}
          allowDecimal={false}
          value={set[key] ?? ""}
          onChange={(value) => put(key, typeof value === "number" ? value : undefined)}
        />
      ))}
      {PAIRS.map(([key, label]) => (
        <fieldset key={key} className={editor.group}>
          <legend className={editor.legend}>
            <Term of={key === "serviceRadiusM" ? "serviceRadius" : "journeyLimit"}>{t(`form.${label}`)}</Term>
          </legend>
          <div className={editor.pair}>
            {(["town", "rural"] as const).map((side) => (
              <NumberInput
                key={side}
                label={t(`form.${side}`)}
                placeholder={`${norms[key][stage][side]}`}
                min={0}
                max={1_000_000}
                step={100}
                thousandSeparator=","
                value={set[key]?.[side] ?? ""}
                onChange={(value) =>
                  put(
                    key,
                    typeof value === "number"
                      ? { ...norms[key][stage], ...set[key], [side]: value }
                      : undefined,
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
