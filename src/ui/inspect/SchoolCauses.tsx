import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { causeWords } from "../../i18n/words/causeWords";
import { causeText } from "../../io/causeText";
import { causesOfSchool } from "../../model/readers/classCauses";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { RemedyButtons } from "./RemedyButtons";
import { Section } from "./Section";

addWords("cause", causeWords);

/** Why classes of the school are above the standard, until when, and what would mend it sooner; nothing where none is. */
export function SchoolCauses({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t, i18n } = useTranslation();
  const writer = useWriter();
  const causes = causesOfSchool(shown.results, shown.year, id);
  if (causes.length === 0) return null;
  return (
    <Section heading={t("cause.heading")}>
      {causes.map((caused) => {
        const { grades, until, remedy } = causeText(caused, shown.names, i18n);
        const classes = t("cause.classes", { classes: writer.whole(caused.classes), grades });
        return (
          <div key={`${caused.stage}-${caused.cause}`} style={{ marginBottom: 8 }}>
            <strong>
              {t(`stage.${caused.stage}`)} · {classes}
            </strong>
            <br />
            {t(`cause.name.${caused.cause}`)} · {t("cause.tooMany", { pupils: writer.whole(caused.pupils) })}
            <br />
            {until}
            <p className={styles.quiet}>{remedy}</p>
            <RemedyButtons shown={shown} caused={caused} />
          </div>
        );
      })}
    </Section>
  );
}
