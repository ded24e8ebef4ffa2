import { NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CountyId } from "../../domain/ids";
import type { Policy, SizeByGrade } from "../../domain/measure";
import type { Rules } from "../../domain/rules";
import { sizesByGrade } from "../../domain/sizesByGrade";
import { STAGES, type Stage } from "../../domain/stage";
import { rulesInForce } from "../../model/readers/rulesInForce";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { Term } from "../parts/Term";
import { useNameReader } from "../parts/useNameReader";
import editor from "./MeasureEditor.module.css";
import { SizeFields } from "./SizeFields";

interface Props {
  readonly measure: Policy;
  readonly onChange: (measure: Policy) => void;
}

const PAIRS = ["serviceRadiusM", "journeyLimitM"] as const;

/**
 * Rules that change from a year on, in a county or everywhere; what is left blank stays as it is. A new standard brings its tolerated
 * size along, as far above it as it is today, until something else is written.
 */
export function PolicyFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const now = useRulesBefore(measure);
  const counties = useApp((state) => state.city.model.dataset.counties);
  const { set, stage } = measure;

  const put = (key: keyof Policy["set"], value: unknown) => {
    const { [key]: _, ...others } = set;
    onChange({ ...measure, set: value === undefined ? others : { ...others, [key]: value } });
  };
  const putStandard = (classSize: SizeByGrade | undefined) => {
    if (classSize === undefined) return put("classSize", undefined);
    const isAlone = set.toleratedClassSize === undefined && set.toleratedAbove === undefined;
    const toleratedAbove = Math.max(0, now.tolerated[0] - now.classSize[0]);
    onChange({ ...measure, set: { ...set, classSize, ...(isAlone && { toleratedAbove }) } });
  };

  return (
    <>
      <div className={editor.pair}>
        <Select
          label={t("form.county")}
          data={[
            { value: "", label: t("edit.rule.allCounties") },
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
      <SizeFields
        label={t("edit.rule.classSize")}
        value={set.classSize}
        now={now.classSize}
        onChange={putStandard}
      />
      <SizeFields
        label={t("edit.rule.toleratedClassSize")}
        value={set.toleratedClassSize}
        now={now.tolerated}
        onChange={(sizes) => put("toleratedClassSize", sizes)}
      />
      {set.toleratedClassSize === undefined && (
        <NumberInput
          label={t("edit.rule.toleratedAbove")}
          placeholder={t("form.unchanged")}
          min={0}
          max={200}
          allowDecimal={false}
          value={set.toleratedAbove ?? ""}
          onChange={(value) => put("toleratedAbove", typeof value === "number" ? value : undefined)}
        />
      )}
      <Select
        label={t("form.phasing")}
        data={[
          { value: "atOnce", label: t("form.phasingAtOnce") },
          { value: "byEntry", label: t("form.phasingByEntry") },
        ]}
        value={measure.isPhasedIn ? "byEntry" : "atOnce"}
        allowDeselect={false}
        onChange={(value) => {
          const { isPhasedIn: _, ...atOnce } = measure;
          onChange(value === "byEntry" ? { ...atOnce, isPhasedIn: true } : atOnce);
        }}
      />
      <NumberInput
        label={t("edit.rule.boardingFromGrade")}
        placeholder={`${t("form.unchanged")} (${now.boardingFromGrade})`}
        min={1}
        max={99}
        allowDecimal={false}
        value={set.boardingFromGrade ?? ""}
        onChange={(value) => put("boardingFromGrade", typeof value === "number" ? value : undefined)}
      />
      {PAIRS.map((key) => (
        <fieldset key={key} className={editor.group}>
          <legend className={editor.legend}>
            <Term of={key === "serviceRadiusM" ? "serviceRadius" : "journeyLimit"}>
              {t(`edit.rule.${key}`)}
            </Term>
          </legend>
          <div className={editor.pair}>
            {(["town", "rural"] as const).map((side) => (
              <NumberInput
                key={side}
                label={t(`edit.rule.${side}`)}
                placeholder={`${now[key][side]}`}
                min={0}
                max={1_000_000}
                step={100}
                thousandSeparator=","
                value={set[key]?.[side] ?? ""}
                onChange={(value) =>
                  put(
                    key,
                    typeof value === "number" ? { ...now[key], ...set[key], [side]: value } : undefined,
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

/** What holds in the year before a policy, in its county or the first one: as simulated, or else the norms. */
function useRulesBefore({
  stage,
  year,
  county,
}: Policy): Pick<
  Rules,
  "classSize" | "tolerated" | "boardingFromGrade" | "serviceRadiusM" | "journeyLimitM"
> {
  const { norms, model } = useApp((state) => state.city);
  const grades = useApp((state) => state.project.assumptions.stages[stage].grades);
  const results = useApp((state) => shownRun(state)?.results);
  const found = results && rulesInForce(results, year - 1, stage, county ?? model.countyIds[0]);
  return (
    found ?? {
      classSize: sizesByGrade(norms.classSize[stage], 1, grades),
      tolerated: sizesByGrade(norms.toleratedClassSize[stage], 1, grades),
      boardingFromGrade: norms.boardingFromGrade[stage],
      serviceRadiusM: norms.serviceRadiusM[stage],
      journeyLimitM: norms.journeyLimitM[stage],
    }
  );
}
