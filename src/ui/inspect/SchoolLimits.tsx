import { useTranslation } from "react-i18next";
import { bindingResources } from "../../model/readers/bindingResource";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { Section } from "./Section";

/** What keeps the school from taking more pupils. */
export function SchoolLimits({ shown, profile }: { readonly shown: Shown; readonly profile: SchoolProfile }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const limits = bindingResources(shown.results.norms, profile);
  const most = Math.max(profile.pupils, ...limits.map(({ pupils }) => pupils));
  return (
    <Section heading={t("inspect.binding")}>
      <p className={styles.quiet}>
        {t("inspect.bindingIs", {
          resource: t(`inspect.resource.${limits[0].resource}`),
          pupils: writer.whole(limits[0].pupils),
          now: writer.whole(profile.pupils),
        })}
      </p>
      <ul className={styles.rows}>
        {limits.map(({ resource, pupils, amount }) => (
          <li key={resource} className={styles.row}>
            <span>{t(`inspect.resource.${resource}`)}</span>
            <span>
              {t(`inspect.amount.${resource}`, {
                amount: writer.whole(amount),
                pupils: writer.whole(pupils),
              })}
            </span>
            <span className={styles.meter}>
              <span
                style={{
                  width: `${(100 * pupils) / most}%`,
                  background: pupils < profile.pupils ? "var(--chart-large)" : "var(--chart-pupils)",
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t("inspect.premisesNote")}</p>
    </Section>
  );
}
