import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { worthWords } from "../../i18n/words/worthWords";
import { offerKey } from "../../model/offerEffect";
import { schoolPosts } from "../../model/readers/schoolPosts";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { OfferWorth } from "./OfferWorth";
import { SchoolStaff } from "./SchoolStaff";
import { Section } from "./Section";
import { useTrials } from "./useTrials";

addWords("worth", worthWords);

/** What one more class at the school is worth, and the teaching posts that it asks for. */
export function SchoolWorth({ shown, profile }: { readonly shown: Shown; readonly profile: SchoolProfile }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { results, year } = shown;
  const { plan, stages } = profile;
  const offers = useMemo(
    () => stages.filter(({ isOpen }) => isOpen).map((stage) => ({ ...stage, school: plan.id as string })),
    [plan, stages],
  );
  const effects = useTrials(year, offers);
  const isTried = year > results.years[0];
  const teachers = plan.premises?.teachers;
  return (
    <>
      <Section heading={t("worth.heading")}>
        {offers.map((offer) => (
          <div key={offer.stage} style={{ display: "grid", marginBottom: 4 }}>
            <strong>{t(`stage.${offer.stage}`)}</strong>
            <OfferWorth {...offer} effect={effects[offerKey(year, offer)]} isTried={isTried} />
          </div>
        ))}
        <p className={styles.quiet}>
          {!isTried && t("worth.noTrial")} {t("worth.note")}
        </p>
      </Section>
      <Section heading={t("worth.posts")}>
        {schoolPosts(results.norms, profile).map(({ stage, posts, byRatio, byClasses }) => (
          <p key={stage} style={{ margin: "0 0 4px" }}>
            {t("worth.postsOf", {
              stage: t(`stage.${stage}`),
              posts: writer.decimal(posts),
              byRatio: writer.decimal(byRatio),
              byClasses: writer.decimal(byClasses),
            })}
          </p>
        ))}
        {plan.ownership === "public" && <SchoolStaff shown={shown} id={plan.id} />}
        <p className={styles.quiet}>
          {teachers !== undefined && t("worth.postsTeachers", { teachers: writer.whole(teachers) })}{" "}
          {t("worth.postsNote")}
        </p>
      </Section>
    </>
  );
}
