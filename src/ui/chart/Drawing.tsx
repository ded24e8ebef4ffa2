import { createElement, type ReactNode, useId } from "react";
import type { Chart } from "../../io/charts/marks";
import { type SvgNode, svgNodes } from "../../io/charts/svgNodes";

interface Props {
  readonly chart: Chart;
  readonly height: number;
  readonly onPick?: ((key: number) => void) | undefined;
}

/** The marks of a chart in the colours of the screen; what can be picked answers to the pointer. */
export function Drawing({ chart: { marks, hits = [] }, height, onPick }: Props) {
  const id = useId();
  return (
    <g>
      {svgNodes(marks, (role) => `var(--chart-${role})`, id).map(elementOf)}
      {onPick !== undefined &&
        hits.map(({ key, x, width, title }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the year has its own slider
          <rect
            key={key}
            x={x}
            y={0}
            width={width}
            height={height}
            fill="transparent"
            style={{ cursor: "pointer" }}
            onClick={() => onPick(key)}
          >
            {title !== undefined && <title>{title}</title>}
          </rect>
        ))}
    </g>
  );
}

const elementOf = (node: SvgNode | string, at: number): ReactNode =>
  typeof node === "string"
    ? node
    : createElement(node.tag, { ...node.look, key: at }, ...(node.inside ?? []).map(elementOf));
