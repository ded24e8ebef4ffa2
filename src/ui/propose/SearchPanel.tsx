import { useTranslation } from "react-i18next";
import type { SearchReport } from "../../domain/proposal";
import { gapLines } from "../../io/charts/gapLines";
import type { ProposalSearch } from "../../state/proposalSearch";
import { Figure } from "../chart/Figure";
import paper from "../parts/Paper.module.css";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";

const HEIGHT = 150;

/** How far a search has come: in words, and value against bound by time. */
export function SearchPanel({ search }: { readonly search: ProposalSearch }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { reports, status, message = "" } = search;
  const last = reports.at(-1);
  const share = (figure: number | undefined, best: number) =>
    figure === undefined ? "–" : writer.exactShare(figure / best - 1, 2);
  return (
    <section className={`${paper.panel} ${styles.progress}`} aria-label={t("propose.picture")}>
      <p role="status" className={paper.of}>
        {t(`propose.status.${status}`, { seconds: writer.whole(last?.seconds ?? 0), message })}
      </p>
      {last !== undefined && <GapLine report={last} />}
      {last?.value !== undefined && (
        <Figure
          title={t("propose.picture")}
          note={t("propose.pictureNote")}
          summary={`${t("propose.picture")}: ${t("propose.pictureNote")}`}
          legend={[
            { label: t("propose.value"), role: "series-0", mark: "line" },
            { label: t("propose.bound"), role: "series-1", mark: "dashed" },
          ]}
          table={{
            columns: [t("propose.seconds"), t("propose.value"), t("propose.bound")],
            rows: reports
              .filter(({ step }, at) => at === reports.length - 1 || reports[at + 1].step !== step)
              .map((one) => [
                writer.fixed(one.seconds, 1),
                share(one.value, last.value ?? 1),
                share(one.bound, last.value ?? 1),
              ]),
          }}
          height={HEIGHT}
          draw={(width) =>
            gapLines({ reports, seconds: t("propose.seconds"), width, height: HEIGHT, writer })
          }
        />
      )}
      <p className={paper.note}>{t("propose.gapNote")}</p>
    </section>
  );
}

function GapLine({ report }: { readonly report: SearchReport }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { status, value, gap } = report;
  const words = () => {
    if (status === "proved") return t("propose.gap.proved");
    if (status === "impossible") return t("propose.gap.impossible");
    if (value === undefined) return t("propose.gap.noPlan");
    if (gap === undefined) return t("propose.gap.unknown");
    const above = Math.ceil(gap * 10_000 - 1e-6) / 10_000; // never told smaller than it is
    return t("propose.gap.known", { gap: writer.exactShare(above, 2) });
  };
  return (
    <p
      className={paper.verdict}
      data-state={status === "impossible" ? "bad" : gap === undefined ? undefined : "good"}
    >
      {words()}
    </p>
  );
}
