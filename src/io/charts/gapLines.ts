import type { SearchReport } from "../../domain/proposal";
import { type Chart, centred, type Mark, type Spot } from "./marks";
import { textWidth } from "./textWidth";
import type { Room } from "./valueAxis";

const TOP = 8;
const BOTTOM = 18;
const RIGHT = 18;
/** What lies further off than this share of the best value is drawn at the edge. */
const FURTHEST = 0.1;

/** Value and bound of a search by time, each as a share above or below the best value found. */
export function gapLines({
  reports,
  seconds,
  width,
  height,
  writer,
}: Room & { readonly reports: readonly SearchReport[]; readonly seconds: string }): Chart {
  const best = reports.at(-1)?.value;
  if (best === undefined || best <= 0) return { marks: [] };
  const shares = reports.map(({ seconds: at, value, bound }) => ({
    at,
    value: value === undefined ? undefined : value / best - 1,
    bound: bound === undefined ? undefined : bound / best - 1,
  }));
  const clipped = (share: number) => Math.max(-FURTHEST, Math.min(FURTHEST, share));
  const above = Math.max(0.001, ...shares.map(({ value = 0 }) => clipped(value)));
  const below = Math.min(-0.001, ...shares.map(({ bound = 0 }) => clipped(bound)));
  const digits = above - below < 0.02 ? 2 : 1;
  const ticks = [above, 0, below];
  const write = (share: number) => writer.exactShare(share, digits);
  const left = 8 + Math.max(...ticks.map((tick) => textWidth(write(tick))));
  const end = Math.max(1, shares.at(-1)?.at ?? 1);
  const x = (at: number) => left + ((width - left - RIGHT) * at) / end;
  const y = (share: number) => TOP + ((height - TOP - BOTTOM) * (above - clipped(share))) / (above - below);
  const marks: Mark[] = ticks.flatMap((tick): readonly Mark[] => [
    {
      kind: "line",
      role: "line",
      spots: [
        [left, y(tick)],
        [width - RIGHT, y(tick)],
      ],
    },
    { kind: "words", text: write(tick), at: [left - 5, centred(y(tick))], anchor: "end" },
  ]);
  const stairs = (known: readonly (readonly [at: number, share: number])[]): readonly Spot[] =>
    known.flatMap(([at, share], row): readonly Spot[] =>
      row === 0
        ? [[x(at), y(share)]]
        : [
            [x(at), y(known[row - 1][1])],
            [x(at), y(share)],
          ],
    );
  const known = (key: "value" | "bound") =>
    shares.flatMap((one) => (one[key] === undefined ? [] : [[one.at, one[key]] as const]));
  marks.push(
    { kind: "line", role: "series-1", width: 2, spots: stairs(known("bound")), dash: "6 3" },
    { kind: "line", role: "series-0", width: 2, spots: stairs(known("value")) },
    { kind: "words", text: "0", at: [x(0), height - 3], anchor: "middle" },
    {
      kind: "words",
      text: `${writer.whole(end)} ${seconds}`,
      at: [width - RIGHT, height - 3],
      anchor: "end",
    },
  );
  return { marks };
}
