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

const LIMITS = ["walkLimitM", "busLimitM"] as const;
const LARGEST_CLASS = 200;
const LONGEST_WAY_M = 1_000_000;
const PAIRS = ["serviceRadiusM", "journeyLimitM"] as const;

/**
 * Rules that change from a year on, in a county or everywhere; what is left blank stays as it is, and is shown as it holds in all
 * counties that the policy is for. A new standard brings its tolerated size along, as far above it as it is today at most, until
 * something else is written.
 */
export function PolicyFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const before = useRulesBefore(measure);
  const [now] = before;
  const range = (figure: (rules: RulesBefore) => number) => {
    const all = before.map(figure);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return least === most ? `${least}` : `${least}–${most}`;
  };
  const byGrade = (key: "classSize" | "tolerated" | "walkLimitM" | "busLimitM") =>
    now[key].map((_, grade) => range((rules) => rules[key][grade]));
  const counties = useApp((state) => state.city.model.dataset.counties);
  const { set, stage } = measure;

  const put = (key: keyof Policy["set"], value: unknown) => {
    const { [key]: _, ...others } = set;
    onChange({ ...measure, set: value === undefined ? others : { ...others, [key]: value } });
  };
  const putStandard = (classSize: SizeByGrade | undefined) => {
    if (classSize === undefined) return put("classSize", undefined);
    const isAlone = set.toleratedClassSize === undefined && set.toleratedAbove === undefined;
    const toleratedAbove = Math.max(
      0,
      ...before.flatMap((rules) => rules.tolerated.map((size, grade) => size - rules.classSize[grade])),
    );
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
        now={byGrade("classSize")}
        most={LARGEST_CLASS}
        onChange={putStandard}
      />
      <SizeFields
        label={t("edit.rule.toleratedClassSize")}
        value={set.toleratedClassSize}
        now={byGrade("tolerated")}
        most={LARGEST_CLASS}
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
        placeholder={`${t("form.unchanged")} (${range((rules) => rules.boardingFromGrade)})`}
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
                placeholder={range((rules) => rules[key][side])}
                min={0}
                max={LONGEST_WAY_M}
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
      {LIMITS.map((key) => (
        <SizeFields
          key={key}
          label={t(`edit.rule.${key}`)}
          value={set[key]}
          now={byGrade(key)}
          most={LONGEST_WAY_M}
          onChange={(limits) => put(key, limits)}
        />
      ))}
    </>
  );
}

type RulesBefore = Pick<
  Rules,
  | "classSize"
  | "tolerated"
  | "boardingFromGrade"
  | "serviceRadiusM"
  | "journeyLimitM"
  | "walkLimitM"
  | "busLimitM"
>;

/** What holds in the year before a policy, in its county or in every one: as simulated, or else the norms. */
function useRulesBefore({ stage, year, county }: Policy): readonly [RulesBefore, ...RulesBefore[]] {
  const { norms, model } = useApp((state) => state.city);
  const grades = useApp((state) => state.project.assumptions.stages[stage].grades);
  const results = useApp((state) => shownRun(state)?.results);
  const counties = county === undefined ? model.countyIds : [county];
  const [first, ...others] = counties.flatMap(
    (one) => (results && rulesInForce(results, year - 1, stage, one)) ?? [],
  );
  return [
    first ?? {
      classSize: sizesByGrade(norms.classSize[stage], 1, grades),
      tolerated: sizesByGrade(norms.toleratedClassSize[stage], 1, grades),
      boardingFromGrade: norms.boardingFromGrade[stage],
      serviceRadiusM: norms.serviceRadiusM[stage],
      journeyLimitM: norms.journeyLimitM[stage],
      walkLimitM: sizesByGrade(norms.walkLimitM[stage], 1, grades),
      busLimitM: sizesByGrade(norms.busLimitM[stage], 1, grades),
    },
    ...others,
  ];
}
