import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { staffWords } from "../../i18n/words/staffWords";
import { schoolStaffing } from "../../model/staffing/schoolStaffing";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useStaff } from "../parts/useStaff";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { SelectLink } from "./SelectLink";

addWords("staff", staffWords);

/** Who teaches at a school in the year that is looked at: posts held and vacant, who comes and goes, who is shared. */
export function SchoolStaff({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { results, year, names } = shown;
  const { plan } = useStaff(results);
  if (plan === undefined) return <p className={styles.quiet}>{t("staff.waiting")}</p>;
  const school = (one: string) => (
    <SelectLink selection={{ kind: "school", id: one }}>{read(names.school(one))}</SelectLink>
  );
  return schoolStaffing(results, plan, id, year).map(
    ({ stage, posts, staff, leavers, into, from, sharesWith }) => (
      <div key={stage} style={{ marginBottom: 6 }}>
        <p style={{ margin: 0 }}>
          {t("staff.held", {
            stage: t(`stage.${stage}`),
            staff: writer.whole(staff),
            posts: writer.whole(posts),
            leavers: writer.whole(leavers),
          })}
        </p>
        <ul className={styles.quiet} style={{ margin: 0, paddingInlineStart: 16 }}>
          {into.map((move) => (
            <li key={`${move.by} ${move.from}`}>
              {move.from === undefined ? (
                t(`staff.comeNew.${move.by}`, { posts: writer.whole(move.posts) })
              ) : (
                <>
                  {t("staff.come", { posts: writer.whole(move.posts) })} {school(move.from)}
                </>
              )}
            </li>
          ))}
          {from.map((move) => (
            <li key={move.into}>
              {t("staff.go", { posts: writer.whole(move.posts) })} {school(move.into)}
            </li>
          ))}
          {sharesWith.length > 0 && (
            <li>
              {t("staff.shares")}{" "}
              {sharesWith.map((one, nth) => (
                <Fragment key={one}>
                  {nth > 0 && " · "}
                  {school(one)}
                </Fragment>
              ))}
            </li>
          )}
        </ul>
      </div>
    ),
  );
}
