import { type Box, boxBetween, type Chart, centred, type Mark, strong } from "./marks";
import type { Room } from "./valueAxis";

/** A class, and the size that it should have. */
export interface DrawnClass {
  readonly label: string;
  readonly size: number;
  readonly standard: number;
}

interface Classes extends Room {
  readonly classes: readonly DrawnClass[];
  readonly largeFrom: number;
  readonly extremeFrom: number;
}

const TOP = 14;
const BOTTOM = 16;
const LEFT = 24;

/** Every class a bar, coloured and patterned by its band; the line is the standard size. */
export function classBars({ classes, largeFrom, extremeFrom, width, height, writer }: Classes): Chart {
  const most = classes.reduce((top, one) => Math.max(top, one.size, one.standard), 0) * 1.05;
  const pitch = (width - LEFT - 22) / Math.max(1, classes.length);
  const gap = pitch > 6 ? 1.5 : 0.5;
  const x = (at: number) => LEFT + at * pitch;
  const y = (size: number) => height - BOTTOM - ((height - TOP - BOTTOM) * size) / most;
  const bandOf = ({ size, standard }: DrawnClass): Box["role"] => {
    if (size >= extremeFrom) return "extreme";
    if (size >= largeFrom) return "large";
    return size > standard ? "over" : "within";
  };
  const marks: Mark[] = [
    {
      kind: "line",
      role: "line",
      spots: [
        [LEFT, y(0)],
        [width, y(0)],
      ],
    },
  ];
  for (const { label, first, count } of groupsOf(classes)) {
    const here = classes.slice(first, first + count);
    const middle = x(first + count / 2);
    for (const [at, one] of here.entries()) {
      const role = bandOf(one);
      marks.push({
        ...boxBetween(x(first + at) + gap / 2, Math.max(0.5, pitch - gap), [y(one.size), y(0)], role),
        isHatched: role !== "within",
      });
    }
    if (first > 0)
      marks.push({
        kind: "line",
        role: "cap",
        width: 0.75,
        spots: [
          [x(first), TOP],
          [x(first), height - BOTTOM + 4],
        ],
      });
    marks.push({ kind: "words", text: label, at: [middle, height - 3], anchor: "middle" });
    const largest = writer.whole(Math.max(...here.map(({ size }) => size)));
    marks.push({ kind: "words", text: largest, at: [middle, TOP - 3], anchor: "middle" });
  }
  const standards = [...new Set(classes.map((one) => one.standard))];
  for (const standard of standards) {
    const from = x(classes.findIndex((one) => one.standard === standard));
    const to = x(classes.findLastIndex((one) => one.standard === standard) + 1);
    const at = centred(y(standard));
    marks.push({
      kind: "line",
      role: "seats",
      width: 1.5,
      spots: [
        [from, y(standard)],
        [to, y(standard)],
      ],
    });
    marks.push(
      standards.length === 1
        ? strong(writer.whole(standard), [LEFT - 5, at], "end")
        : strong(writer.whole(standard), [to + 2, at]),
    );
  }
  return { marks };
}

/** Runs of classes with the same label. */
function groupsOf(classes: readonly DrawnClass[]) {
  const groups: { label: string; first: number; count: number }[] = [];
  classes.forEach(({ label }, at) => {
    const last = groups[groups.length - 1];
    if (last?.label === label) last.count++;
    else groups.push({ label, first: at, count: 1 });
  });
  return groups;
}
