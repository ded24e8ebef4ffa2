import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TemplateId } from "../../../i18n/words/templateWords";
import type { Gap } from "../../../io/import/gaps";
import { NORM_SETS, type NormSet } from "../../../io/import/normSets";
import { Sheet } from "../../parts/Sheet";
import styles from "../Import.module.css";
import { TemplateButton } from "../TemplateButton";
import { importCommands, useImporting } from "../useImporting";

/** The table that fills a gap. */
const TABLE: Readonly<Record<Gap["what"], TemplateId>> = {
  settlements: "settlements",
  ages: "settlements",
  births: "births",
  years: "rolls",
  byGrade: "rolls",
  enrolment: "schools",
  rooms: "schools",
  point: "schools",
  beds: "schools",
  premises: "schools",
};

const RUNGS = [1, 2, 3, 4] as const;

/** What the tables do not hold, what is assumed instead, and what the next table would add. */
export function GapsStep() {
  const { t } = useTranslation();
  const city = useImporting((state) => state.outcome?.city);
  const norms = useImporting((state) => state.said.norms ?? NORM_SETS[0]);
  const gaps = city?.gaps ?? [];
  return (
    <>
      <h2>{t("importStep.gaps.title")}</h2>
      <p className={styles.lead}>{t("importStep.gaps.lead")}</p>
      <ol className={styles.ladder} aria-label={t("importing.rungs.label")}>
        {RUNGS.map((rung) => (
          <li key={rung} data-reached={(city?.rung ?? 0) >= rung || undefined}>
            <strong>{t(`importing.rungs.rung${rung}.name`)}</strong>
            <span>{t(`importing.rungs.rung${rung}.can`)}</span>
          </li>
        ))}
      </ol>
      <NativeSelect
        w={360}
        label={t("importStep.gaps.norms")}
        description={t("importStep.gaps.normsHint")}
        data={NORM_SETS.map((value) => ({ value, label: t(`importStep.gaps.normSet.${value}`) }))}
        value={norms}
        onChange={({ target }) => importCommands.say({ norms: target.value as NormSet })}
      />
      {gaps.length === 0 ? (
        <p className={styles.notice}>{t("importStep.gaps.none")}</p>
      ) : (
        <div className={styles.paper}>
          <Sheet
            label={t("importStep.gaps.title")}
            columns={[
              { key: "what", label: t("importStep.gaps.what") },
              { key: "count", label: "" },
              { key: "how", label: t("importStep.gaps.how"), text: "long" },
              { key: "table", label: t("importStep.gaps.nextTable"), text: "short" },
            ]}
            rows={gaps.map(({ what, count, of }) => ({
              key: what,
              head: t(`importStep.gaps.of.${what}.name`),
              cells: [
                of > 1 ? t("importStep.gaps.count", { count, of }) : "",
                t(`importStep.gaps.of.${what}.how`),
                <TemplateButton
                  key="table"
                  id={TABLE[what]}
                  label={t(`importing.template.${TABLE[what]}`)}
                />,
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
