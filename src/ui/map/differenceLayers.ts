import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { DifferenceMark } from "./difference";
import { byRow, byZoom } from "./expressions";
import type { Look } from "./look";

const SIGNS: NonNullable<SymbolLayerSpecification["layout"]> = {
  "text-font": ["Noto Sans Bold"],
  "text-allow-overlap": true,
  "text-ignore-placement": true,
  "text-padding": 0,
};

/** Signs over what a plan does otherwise than the one that it is measured against. */
export const differenceLayers = (look: Look): LayerSpecification[] => {
  const { palette, difference } = look;
  const visibility = difference === undefined ? "none" : "visible";
  const textOf = (marks: readonly (DifferenceMark | undefined)[]) =>
    byRow(
      marks.map((mark) => mark?.sign ?? ""),
      "",
    );
  const colourOf = (marks: readonly (DifferenceMark | undefined)[]) =>
    byRow(
      marks.map((mark) => (mark === undefined ? palette.none : palette.difference[mark.tone])),
      palette.none,
    );
  return [
    {
      id: "settlementDifferences",
      type: "symbol",
      source: "settlements",
      layout: {
        ...SIGNS,
        visibility,
        "text-field": textOf(difference?.settlements ?? []),
        "text-size": byZoom([
          [7.5, 10],
          [10, 14],
          [14, 20],
        ]),
      },
      paint: {
        "text-color": colourOf(difference?.settlements ?? []),
        "text-halo-color": palette.textHalo,
        "text-halo-width": 1.6,
      },
    },
    {
      id: "missingSchools",
      type: "symbol",
      source: "missing",
      layout: {
        visibility,
        "icon-image": "closed",
        "icon-size": byZoom([
          [7.5, 0.5],
          [11, 0.95],
          [14, 1.4],
        ]),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-color": palette.difference.seats },
    },
    {
      id: "schoolDifferences",
      type: "symbol",
      source: "schools",
      layout: {
        ...SIGNS,
        visibility,
        "text-field": textOf(difference?.schools ?? []),
        "text-size": byZoom([
          [7.5, 9],
          [10, 13],
          [14, 19],
        ]),
        "text-offset": [0.75, -0.55],
      },
      paint: {
        "text-color": colourOf(difference?.schools ?? []),
        "text-halo-color": palette.textHalo,
        "text-halo-width": 1.8,
      },
    },
  ];
};
