import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FindingGroup } from "../../../io/import/findings";
import { foundText, placeText } from "../../../io/import/findingText";
import { FIXES, type FixRule, hasFix } from "../../../io/import/fixes";
import { senseText } from "../../../io/sense/senseText";
import { giveFile } from "../../parts/giveFile";
import { Icon } from "../../parts/Icon";
import styles from "../Import.module.css";
import { XLSX } from "../TemplateButton";
import { importCommands, useImporting } from "../useImporting";

const SEVERITIES = ["error", "question", "note"] as const;
const NONE: readonly FindingGroup[] = [];

/** What every rule found: one line a rule with its count, its places, and what is done about it. */
export function CheckStep() {
  const { t } = useTranslation();
  const groups = useImporting((state) => state.outcome?.groups) ?? NONE;
  const sense = useImporting((state) => state.outcome?.city?.sense) ?? [];
  return (
    <>
      <h2>{t("importStep.check.title")}</h2>
      <p className={styles.lead}>
        {t(groups.length === 0 ? "importStep.check.none" : "importStep.check.lead")}
      </p>
      {groups.length > 0 && <IssueList />}
      {SEVERITIES.map((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} className={styles.paper} aria-label={t(`importStep.check.${severity}`)}>
            <h3>{t(`importStep.check.${severity}`)}</h3>
            {own.map((group) => (
              <Group key={group.rule} group={group} />
            ))}
          </section>
        );
      })}
      {sense.length > 0 && (
        <section className={styles.paper} aria-label={t("importStep.check.sense")}>
          <h3>{t("importStep.check.sense")}</h3>
          {sense.map((group) => (
            <div key={group.rule} className={styles.group}>
              {senseText(group, { t })}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function IssueList() {
  const { t, i18n } = useTranslation();
  const give = async () => {
    const content = await importCommands.issues(i18n.language === "en" ? "en" : "zh");
    giveFile({ name: `${t("import.findings")}.xlsx`, type: XLSX, content });
  };
  return (
    <div className={styles.row}>
      <Button variant="default" leftSection={<Icon name="save" />} onClick={() => void give()}>
        {t("importStep.check.list")}
      </Button>
      <span className={styles.quiet}>{t("importStep.check.listNote")}</span>
    </div>
  );
}

function Group({ group: { rule, count, first } }: { readonly group: FindingGroup }) {
  const { t } = useTranslation();
  return (
    <div className={styles.group}>
      <span className={styles.rule}>
        <span className={styles.count}>{count}</span>
        {t(`import.rule.${rule}`)}
      </span>
      {hasFix(rule) ? <Fix rule={rule} /> : <span />}
      <details>
        <summary>
          {count > first.length
            ? t("importStep.check.moreOf", { shown: first.length, count })
            : t("importStep.check.places")}
        </summary>
        <ul className={styles.refs}>
          {first.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name, and never move
            <li key={at}>
              {placeText(finding, { t })} <b>{foundText(finding, { t })}</b>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Fix({ rule }: { readonly rule: FixRule }) {
  const { t } = useTranslation();
  const fixes = useImporting((state) => state.said.fixes) ?? {};
  const known = useImporting((state) => state.outcome?.recipe.fixes?.[rule]);
  return (
    <SegmentedControl
      aria-label={t(`import.rule.${rule}`)}
      value={fixes[rule] ?? known ?? FIXES[rule][0]}
      onChange={(value) => importCommands.say({ fixes: { ...fixes, [rule]: value } })}
      data={FIXES[rule].map((value) => ({
        value,
        label: t(`importStep.check.fixes.${rule}.${value}` as "importStep.check.fixes.suppressed.middle"),
      }))}
    />
  );
}
