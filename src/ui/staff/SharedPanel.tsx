import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { sharedTeachers } from "../../model/staffing/staffMoves";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import { SchoolLink } from "./SchoolLink";
import type { StaffShown } from "./staffShown";
import { useLimitText } from "./useLimitText";

/** Schools that share teachers in the year that is looked at, and how many posts that saves. */
export function SharedPanel({ shown: { results, year, names }, plan, part }: StaffShown) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { near } = useLimitText(results);
  const shared = sharedTeachers(results, plan, { ...part, year });
  const title = t("staff.shared", { year });
  return (
    <Panel title={title} note={t("staff.sharedNote", { near })}>
      {shared.length === 0 ? (
        <p>{t("staff.noShared")}</p>
      ) : (
        <Sheet
          label={title}
          columns={[
            { key: "part", label: t("staff.column.part") },
            { key: "hub", label: t("staff.column.hub"), text: "long" },
            { key: "members", label: t("staff.column.members"), text: "long" },
            { key: "count", label: t("staff.column.count") },
            { key: "saved", label: t("staff.column.saved") },
          ]}
          rows={shared.map(({ county, stage, hub, members, posts, saved }) => ({
            key: `${stage} ${hub}`,
            head: `${read(names.county(county))} · ${t(`stage.${stage}`)}`,
            cells: [
              <SchoolLink key="hub" id={hub} names={names} />,
              members.map(({ school, part: some }, nth) => (
                <Fragment key={school}>
                  {nth > 0 && " · "}
                  <SchoolLink id={school} names={names} /> {writer.fixed(some, 2)}
                </Fragment>
              )),
              writer.whole(posts),
              writer.whole(saved),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
