import type { Mark } from "../../../charts/marks";
import { PALETTE } from "../../../charts/palette";
import { type SvgNode, svgNodes } from "../../../charts/svgNodes";
import { svgText } from "./svgText";

/** Marks as SVG on white paper, moved to a place in the picture. */
export const svgMarks = (marks: readonly Mark[], x = 0, y = 0): string =>
  textOf({
    tag: "g",
    look: { transform: `translate(${x} ${y})` },
    inside: svgNodes(marks, (role) => PALETTE[role][0], "hatch-"),
  });

function textOf(node: SvgNode | string): string {
  if (typeof node === "string") return svgText(node);
  const look = Object.entries(node.look).map(
    ([name, value]) =>
      ` ${/^pattern/.test(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${
        typeof value === "number" ? Math.round(value * 100) / 100 : svgText(value)
      }"`,
  );
  return `<${node.tag}${look.join("")}>${(node.inside ?? []).map(textOf).join("")}</${node.tag}>`;
}
