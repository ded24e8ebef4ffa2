import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Name } from "../../domain/name";
import type { City } from "../../io/city/readCity";
import type { Project } from "../../io/project";
import { dueMeasures, VERDICTS, type Verdict, verdictKey } from "../../state/carryPlans";
import { measureTitle } from "../parts/measureTitle";
import styles from "./Import.module.css";

interface Props {
  readonly city: City;
  readonly project: Project;
  /** The new one. */
  readonly baseYear: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly onJudge: (verdicts: ReadonlyMap<string, Verdict>) => void;
}

/** The measures whose year has come with the new base year, each asked what became of it. */
export function DueMeasures({ city, project, baseYear, verdicts, onJudge }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { dataset } = city.model;
  const due = dueMeasures(project, dataset.baseYear, baseYear);
  if (due.length === 0) return null;
  const read = (name: Name) => name[language];
  const names = new Map<string, Name>(
    [...dataset.schools, ...dataset.counties].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name === undefined ? id : read(name);
  };
  return (
    <section className={styles.paper} aria-label={t("refresh.due", { count: due.length })}>
      <h3>{t("refresh.due", { count: due.length })}</h3>
      <p>{t("refresh.dueLead")}</p>
      {due.map(({ scenario, measure }) => {
        const key = verdictKey(scenario.id, measure.id);
        const title = t("refresh.dueOne", {
          scenario: read(scenario.name),
          year: measure.year,
          title: measureTitle(measure, { t, read, nameOf }),
        });
        return (
          <div key={key} className={styles.group}>
            <span className={styles.rule}>{title}</span>
            <SegmentedControl
              aria-label={title}
              value={verdicts.get(key) ?? "open"}
              onChange={(value) => {
                const verdict = VERDICTS.find((one) => one === value);
                const others = [...verdicts].filter(([other]) => other !== key);
                onJudge(new Map(verdict === undefined ? others : [...others, [key, verdict]]));
              }}
              data={(["open", ...VERDICTS] as const).map((value) => ({
                value,
                label: t(`refresh.verdict.${value}`, { year: baseYear + 1 }),
              }))}
            />
          </div>
        );
      })}
    </section>
  );
}
