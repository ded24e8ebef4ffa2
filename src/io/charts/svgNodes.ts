import { assertNever } from "../../domain/assertNever";
import { LETTERS_PX, type Mark, type Spot } from "./marks";
import type { Role } from "./palette";

/** An element of a drawing; its attributes are named as React names them. */
export interface SvgNode {
  readonly tag: string;
  readonly look: Readonly<Record<string, string | number>>;
  readonly inside?: readonly (SvgNode | string)[];
}

/**
 * The elements that marks are drawn with.
 *
 * @param paint The colour of a role, where it is drawn.
 * @param id Begins the names of its patterns; no other drawing of the page may have it.
 */
export function svgNodes(
  marks: readonly Mark[],
  paint: (role: Role) => string,
  id: string,
): readonly SvgNode[] {
  const hatched = new Set(
    marks.flatMap((mark) => (mark.kind === "box" && mark.isHatched ? [mark.role] : [])),
  );
  const patterns = Array.from(hatched, (role) => pattern(role, paint, id));
  const drawn = marks.map((mark): SvgNode => {
    const [tag, look, text = []] = shapeOf(mark, paint, id);
    const { title } = mark;
    const titled = title === undefined ? [] : [{ tag: "title", look: {}, inside: [title] }];
    return { tag, look, inside: [...titled, ...text] };
  });
  return patterns.length === 0 ? drawn : [{ tag: "defs", look: {}, inside: patterns }, ...drawn];
}

type Shape = readonly [tag: string, look: SvgNode["look"], text?: readonly string[]];

function shapeOf(mark: Mark, paint: (role: Role) => string, id: string): Shape {
  switch (mark.kind) {
    case "box": {
      const { x, y, width, height, role, opacity, edgePx } = mark;
      const fill = mark.isHatched ? `url(#${id}${role})` : paint(role);
      const edge = edgePx && { stroke: paint(mark.isHatched ? role : "paper"), strokeWidth: edgePx };
      return ["rect", { x, y, width, height, fill, ...see("fillOpacity", opacity), ...(edge || {}) }];
    }
    case "line": {
      const { spots, role, width, dash, opacity } = mark;
      const look = {
        ...see("strokeWidth", width),
        ...see("strokeDasharray", dash),
        ...see("strokeOpacity", opacity),
      };
      return ["path", { d: pathOf(spots), fill: "none", stroke: paint(role), ...look }];
    }
    case "dot":
      return ["circle", { cx: mark.at[0], cy: mark.at[1], r: mark.radius, fill: paint(mark.role) }];
    case "words": {
      const { at, text, anchor, role = "text", isBold, hasHalo, sizePx = LETTERS_PX } = mark;
      const halo = { paintOrder: "stroke", stroke: paint("paper"), strokeWidth: 3, strokeLinejoin: "round" };
      const look = { ...see("textAnchor", anchor), ...(isBold && { fontWeight: 600 }), ...(hasHalo && halo) };
      return ["text", { x: at[0], y: at[1], fontSize: sizePx, fill: paint(role), ...look }, [text]];
    }
    default:
      return assertNever(mark);
  }
}

const see = (name: string, value: string | number | undefined) =>
  value === undefined ? {} : { [name]: value };

const pathOf = (spots: readonly Spot[]): string =>
  spots.map(([x, y], at) => `${at === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Stripes of a role's colour; what warns is told apart by their slant, too. */
function pattern(role: Role, paint: (role: Role) => string, id: string): SvgNode {
  const stripe = (width: number, fillOpacity: number): SvgNode => ({
    tag: "rect",
    look: { width, height: 5, fill: paint(role), fillOpacity },
  });
  return {
    tag: "pattern",
    look: {
      id: `${id}${role}`,
      width: 5,
      height: 5,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${role === "over" ? 45 : role === "extreme" ? 0 : -45})`,
    },
    inside: [stripe(5, 0.4), stripe(2, 1)],
  };
}
