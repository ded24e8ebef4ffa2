import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CohortYear, cohortPath } from "../../model/readers/cohortPath";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";

/** Schools named in one row; the rest are counted. */
const NAMED = 3;

/** Which school in each year for a child born in a chosen year, and how far it is. */
export function SettlementCohort({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const { results, year } = shown;
  const { entryAge } = results.assumptions.stages.primary;
  const [born, setBorn] = useState(year - entryAge);
  const path = useMemo(() => cohortPath(results, [id], born), [results, id, born]);
  const first = results.years[0] - 17;
  const last = results.years[results.years.length - 1] - 3;
  const choices = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return (
    <Section heading={t("inspect.cohort")}>
      <NativeSelect
        label={t("inspect.bornIn")}
        description={t("inspect.bornNote")}
        size="xs"
        data={choices}
        value={String(born)}
        onChange={(event) => setBorn(Number(event.currentTarget.value))}
      />
      <div className={styles.scroll}>
        <table className={styles.cohort}>
          <thead>
            <tr>
              <th scope="col">{t("inspect.year")}</th>
              <th scope="col">{t("inspect.gradeColumn")}</th>
              <th scope="col">{t("inspect.schoolsShare")}</th>
            </tr>
          </thead>
          <tbody>
            {path.map((entry) => (
              <CohortRow key={`${entry.year} ${entry.stage}`} entry={entry} shown={shown} />
            ))}
          </tbody>
        </table>
      </div>
      {path.length === 0 && <p className={styles.quiet}>{t("inspect.cohortEmpty")}</p>}
    </Section>
  );
}

function CohortRow({ entry, shown }: { readonly entry: CohortYear; readonly shown: Shown }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const share = (pupils: number) => writer.share(pupils / entry.demand);
  const rest = entry.schools.slice(NAMED);
  return (
    <tr data-now={entry.year === shown.year ? "" : undefined}>
      <th scope="row">{entry.year}</th>
      <td style={{ whiteSpace: "nowrap" }}>
        {t("inspect.stageGrade", { stage: t(`stage.${entry.stage}`), grade: entry.grade })}
      </td>
      <td>
        {entry.schools.slice(0, NAMED).map(({ school, pupils, metres, boarders }) => (
          <div key={school}>
            <SelectLink selection={{ kind: "school", id: school }}>
              {name(shown.names.school(school))}
            </SelectLink>{" "}
            <span className={styles.together}>
              {share(pupils)} · {writer.length(metres)}
              {boarders > pupils / 2 && ` · ${t("inspect.boards")}`}
            </span>
          </div>
        ))}
        {rest.length > 0 && (
          <div>
            {t("inspect.otherSchools", {
              schools: writer.whole(rest.length),
              share: share(rest.reduce((sum, { pupils }) => sum + pupils, 0)),
            })}
          </div>
        )}
        {entry.elsewhere / entry.demand >= 0.005 && (
          <div>{t("inspect.shareElsewhere", { share: share(entry.elsewhere) })}</div>
        )}
        {entry.unplaced / entry.demand >= 0.005 && (
          <div>{t("inspect.shareUnplaced", { share: share(entry.unplaced) })}</div>
        )}
      </td>
    </tr>
  );
}
