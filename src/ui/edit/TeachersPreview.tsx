import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { staffWords } from "../../i18n/words/staffWords";
import { namesOf } from "../../model/readers/names";
import type { Results } from "../../model/results";
import { schoolStaffing } from "../../model/staffing/schoolStaffing";
import { useNameReader } from "../parts/useNameReader";
import { useStaff } from "../parts/useStaff";
import { useWriter } from "../parts/useWriter";
import preview from "./ClosurePreview.module.css";

addWords("staff", staffWords);

/** Where the teachers of a school that ends would go, and how many would find no post. */
export function TeachersPreview({
  after,
  school,
  year,
}: {
  readonly after: Results;
  readonly school: string;
  readonly year: number;
}) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { plan } = useStaff(after);
  if (plan === undefined) return null;
  const names = namesOf(after);
  const then = schoolStaffing(after, plan, school, year);
  const before = schoolStaffing(after, plan, school, year - 1);
  const had = before.reduce((sum, { staff }) => sum + staff, 0);
  if (had === 0) return null;
  const leave = then.reduce((sum, { leavers }) => sum + leavers, 0);
  const moves = then.flatMap(({ from }) => from);
  const gone = moves.reduce((sum, { posts }) => sum + posts, 0);
  const stay = then.reduce((sum, { staff }) => sum + staff, 0);
  const waiting = had - leave - gone - stay;
  return (
    <section aria-label={t("staff.ofClosed")}>
      <h3 className={preview.title}>{t("staff.ofClosed")}</h3>
      <p className={preview.note}>
        {t("staff.closedHad", { had: writer.whole(had), leave: writer.whole(leave) })}{" "}
        {moves
          .map(({ into, posts }) =>
            t("staff.closedGo", { posts: writer.whole(posts), school: read(names.school(into)) }),
          )
          .join(t("staff.and"))}
        {waiting > 0 && ` ${t("staff.closedWait", { posts: writer.whole(waiting) })}`}
      </p>
    </section>
  );
}
