import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { worthWords } from "../../i18n/words/worthWords";
import { schoolPosts } from "../../model/readers/schoolPosts";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import { useWriter } from "../chart/useWriter";
import styles from "./Inspector.module.css";
import { Section } from "./Section";
import type { Shown } from "./useShownResults";

addWords("worth", worthWords);

/** The teaching posts that the school asks for. */
export function SchoolWorth({ shown, profile }: { readonly shown: Shown; readonly profile: SchoolProfile }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const teachers = profile.plan.premises?.teachers;
  return (
    <Section heading={t("worth.posts")}>
      {schoolPosts(shown.results.norms, profile).map(({ stage, posts, byRatio, byClasses }) => (
        <p key={stage} style={{ margin: "0 0 4px" }}>
          {t("worth.postsOf", {
            stage: t(`stage.${stage}`),
            posts: writer.decimal(posts),
            byRatio: writer.decimal(byRatio),
            byClasses: writer.decimal(byClasses),
          })}
        </p>
      ))}
      <p className={styles.quiet}>
        {teachers !== undefined && t("worth.postsTeachers", { teachers: writer.whole(teachers) })}{" "}
        {t("worth.postsNote")}
      </p>
    </Section>
  );
}
