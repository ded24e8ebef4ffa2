import { useTranslation } from "react-i18next";
import { staffMoves, whyMoved } from "../../model/staffing/staffMoves";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import { SchoolLink } from "./SchoolLink";
import type { StaffShown } from "./staffShown";
import { useLimitText } from "./useLimitText";

const LISTED = 200;

/** Who moves in the year that is looked at, from where to where, and why. */
export function MovesPanel({ shown: { results, year, names }, plan, part }: StaffShown) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { limit, share } = useLimitText(results);
  const moves = staffMoves(results, plan, { ...part, year });
  const title = t("staff.moves", { year });
  return (
    <Panel title={title} note={t("staff.movesNote", { limit, share })}>
      {moves.length === 0 ? (
        <p>{t("staff.noMoves")}</p>
      ) : (
        <Sheet
          label={title}
          columns={[
            { key: "part", label: t("staff.column.part") },
            { key: "from", label: t("staff.column.from"), text: "long" },
            { key: "into", label: t("staff.column.into"), text: "long" },
            { key: "count", label: t("staff.column.count") },
            { key: "metres", label: t("staff.column.metres") },
            { key: "why", label: t("staff.column.why"), text: "short" },
          ]}
          rows={moves.slice(0, LISTED).map((move) => ({
            key: `${move.stage} ${move.by} ${move.from} ${move.into}`,
            head: `${read(names.county(move.county))} · ${t(`stage.${move.stage}`)}`,
            cells: [
              move.from === undefined ? "–" : <SchoolLink key="from" id={move.from} names={names} />,
              <SchoolLink key="into" id={move.into} names={names} />,
              writer.whole(move.posts),
              move.metres === undefined ? "–" : writer.length(move.metres),
              t(`staff.why.${whyMoved(move)}`),
            ],
          }))}
        />
      )}
      {moves.length > LISTED && (
        <p className={paper.note}>{t("staff.more", { count: moves.length - LISTED })}</p>
      )}
    </Panel>
  );
}
