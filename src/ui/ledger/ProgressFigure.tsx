import { useTranslation } from "react-i18next";
import type { PlanLine } from "../../domain/plan";
import { type Box, type Mark, strong } from "../../io/charts/marks";
import type { Role } from "../../io/charts/palette";
import { textWidth } from "../../io/charts/textWidth";
import type { LineYear } from "../../model/lineProgress";
import { Figure } from "../chart/Figure";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

interface Props {
  readonly lines: readonly { readonly line: PlanLine; readonly progress: readonly LineYear[] }[];
  readonly years: readonly number[];
  readonly year: number;
}

const ROW = 34;
const TOP = 18;

/** Each line as a bar that fills year by year up to what was promised; the year of the review is drawn strong. */
export function ProgressFigure({ lines, years, year }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const named = lines.map(({ line, progress }) => ({ id: line.id, name: read(line.name), progress }));
  const at = (progress: readonly LineYear[], wanted: number) =>
    progress.find((one) => one.year === wanted)?.share ?? 0;
  return (
    <Figure
      title={t("ledger.progressTitle")}
      summary={t("ledger.progressSummary", {
        year,
        lines: named.map(({ name, progress }) => `${name} ${writer.share(at(progress, year))}`).join(", "),
      })}
      table={{
        columns: [t("ledger.line"), ...years.map(String)],
        rows: named.map(({ name, progress }) => [
          name,
          ...years.map((one) => writer.share(at(progress, one))),
        ]),
      }}
      height={TOP + named.length * ROW}
      draw={(width) => {
        const left = 12 + Math.min(width * 0.42, Math.max(...named.map(({ name }) => textWidth(name))));
        const right = 44;
        const x = (share: number) => left + Math.min(1, share) * (width - left - right);
        const bar = (row: number, to: number, role: Role): Box => ({
          kind: "box",
          role,
          x: left,
          width: Math.max(0, to - left),
          y: TOP + row * ROW + 4,
          height: 16,
        });
        const marks: readonly Mark[] = [
          {
            kind: "line",
            role: "seats",
            spots: [
              [x(1), TOP - 4],
              [x(1), TOP + named.length * ROW],
            ],
          },
          { kind: "words", text: t("ledger.promised"), at: [x(1), 11], anchor: "end" },
          ...named.flatMap(({ name, progress }, row): readonly Mark[] => [
            { kind: "words", text: shortened(name, left - 8), at: [0, TOP + row * ROW + 15] },
            bar(row, x(1), "free"),
            ...[...years].reverse().map((one) => ({
              ...bar(row, x(at(progress, one)), one <= year ? "pupils-strong" : "pupils"),
              opacity: one <= year ? 1 : 0.35,
              edgePx: 1,
            })),
            strong(writer.share(at(progress, year)), [width - right + 6, TOP + row * ROW + 16]),
          ]),
        ];
        return { marks };
      }}
    />
  );
}

/** As much of a name as there is room for. */
function shortened(name: string, roomPx: number): string {
  if (textWidth(name) <= roomPx) return name;
  let kept = name;
  while (kept.length > 1 && textWidth(`${kept}…`) > roomPx) kept = kept.slice(0, -1);
  return `${kept}…`;
}
