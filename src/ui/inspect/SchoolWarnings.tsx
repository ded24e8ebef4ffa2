import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { closures } from "../../model/readers/closures";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import { planWarnings, yearWarnings } from "../../model/readers/warnings";
import { Icon } from "../parts/Icon";
import { useOpenResults } from "../parts/useOpenResults";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";
import { useWarningText } from "./useWarningText";

/** What is the matter with a school this year, and why; nothing where nothing is. */
export function SchoolWarnings({
  shown,
  profile,
}: {
  readonly shown: Shown;
  readonly profile: SchoolProfile;
}) {
  const { t } = useTranslation();
  const textOf = useWarningText(shown.names);
  const { results, year } = shown;
  const id = profile.plan.id;
  const isClosing = closures(results).some(({ school }) => school === id);
  const against = useOpenResults(results, isClosing);
  const isJudging = isClosing && against === undefined;
  const all = useMemo(
    () => [...yearWarnings(results, year), ...planWarnings(results, against, id)],
    [results, against, year, id],
  );
  const warnings = all.filter((warning) =>
    warning.kind === "shortage"
      ? warning.shortage.schools.includes(id)
      : "school" in warning && warning.school === id,
  );
  if (warnings.length === 0 && !isJudging) return null;
  return (
    <Section heading={t("inspect.warnings")}>
      {isJudging && <p role="status">{t("inspect.list.judging")}</p>}
      {warnings.map((warning) => (
        <div
          key={
            warning.kind === "shortage"
              ? `${warning.shortage.stage}-${warning.shortage.at}`
              : `${warning.kind} ${warning.stages.join(" ")}${"measure" in warning ? ` ${warning.measure}` : ""}`
          }
          className={styles.warning}
          data-severity={warning.severity}
        >
          <Icon name="warning" />
          <span>
            {warning.kind === "shortage" ? (
              <SelectLink
                selection={{
                  kind: "shortage",
                  county: warning.shortage.county,
                  stage: warning.shortage.stage,
                  at: warning.shortage.at,
                }}
              >
                {t("inspect.inShortage", { matter: textOf(warning).matter })}
              </SelectLink>
            ) : (
              textOf(warning).matter
            )}
          </span>
        </div>
      ))}
    </Section>
  );
}
