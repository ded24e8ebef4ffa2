import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { gateText } from "../../io/gateText";
import { isBusy } from "../../state/proposalSearch";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useWriter } from "../parts/useWriter";

const WAN = 10_000;

/** What closing each small school would mean: which may merge without harm, and which should stay. */
export function ReviewPanel({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const { nameOf } = useMeasureNames();
  const { reviewSmallSchools } = useCommands();
  const review = useApp((state) => state.reviewing);
  const isSearching = useApp(({ proposing }) => proposing !== undefined && isBusy(proposing));
  return (
    <Panel
      title={t("propose.review")}
      note={t("propose.reviewNote", { year: review?.year ?? year })}
      tools={
        <Button
          size="compact-xs"
          variant="default"
          disabled={isSearching || review?.status === "running"}
          onClick={() => reviewSmallSchools(year)}
        >
          {t("propose.reviewGo", { year })}
        </Button>
      }
    >
      {review?.status === "running" && (
        <p className={paper.note} role="status">
          {t("propose.reviewRunning")}
        </p>
      )}
      {review?.status === "failed" && <p className={paper.bad}>{t("propose.reviewFailed")}</p>}
      {review?.status === "done" && review.schools.length === 0 && <p>{t("propose.reviewNone")}</p>}
      {review !== undefined && review.schools.length > 0 && (
        <Sheet
          label={t("propose.review")}
          tall
          columns={[
            { key: "school", label: t("propose.place") },
            { key: "pupils", label: t("propose.pupils") },
            { key: "verdict", label: t("propose.verdict"), text: "short" },
            { key: "saved", label: t("propose.saved") },
            { key: "harms", label: t("propose.harms"), text: "long" },
          ]}
          rows={review.schools.map(({ school, pupils, verdict, savedYuan, harms }) => ({
            key: school,
            head: nameOf(school),
            ...(verdict === "harmless" && { state: "good" as const }),
            cells: [
              whole(pupils),
              t(`propose.verdictIs.${verdict}`),
              whole(savedYuan / WAN),
              harms.map((harm) => gateText(harm, { t, whole, schoolOf: nameOf })).join(" · "),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
