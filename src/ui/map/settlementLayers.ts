import type { LayerSpecification } from "maplibre-gl";
import { LACKS } from "../../domain/lack";
import { byRow, byZoom, colourOf, state, whenOn } from "./expressions";
import type { Look } from "./look";
import { placeLabel } from "./placeLabel";

const FONT = ["Noto Sans Regular"];

/** From this zoom on labels carry figures, which are written again with every year, and homes are drawn. */
export const CLOSE_UP_FROM = 12.2;

/** How a settlement's disc grows with its pupils and with the zoom. */
const SIZE: readonly (readonly [number, number])[] = [
  [6.5, 0.12],
  [7.5, 0.19],
  [9, 0.3],
  [11, 0.62],
  [13, 1],
  [16, 1.5],
];

/** Homes are drawn smaller than discs, so that they stay apart. */
const HOME_SIZE: readonly (readonly [number, number])[] = [
  [12, 0.45],
  [14, 0.8],
  [16, 1.2],
];

/** Discs where children live: area by pupils, colour by the question, a ring where a child has no seat. */
export const settlementLayers = (look: Look): LayerSpecification[] => {
  const { palette, view, places, language, difference } = look;
  const visibility = view.layers.settlements ? "visible" : "none";
  const toneOf = difference?.settlements.map((mark) => (mark ? palette.difference[mark.tone] : palette.none));
  return [
    {
      id: "homes",
      type: "circle",
      source: "homes",
      minzoom: CLOSE_UP_FROM,
      layout: { visibility },
      paint: {
        "circle-radius": byZoom(HOME_SIZE, state("r"), 0.8),
        "circle-color": toneOf
          ? byRow(
              places.homes.map(({ settlement }) => toneOf[settlement]),
              palette.none,
            )
          : colourOf("c", palette.settlements[view.question], palette.none),
        "circle-opacity": ["*", ["case", [">", state("d"), 0], 0.1, 0.5], state("on")],
        "circle-stroke-width": ["+", 0.6, state("s")],
        "circle-stroke-color": whenOn("s", palette.selected, palette.land),
        "circle-stroke-opacity": ["*", ["case", [">", state("d"), 0], 0.1, 0.9], state("on")],
      },
    },
    {
      id: "settlements",
      type: "circle",
      source: "settlements",
      layout: { visibility },
      paint: {
        "circle-radius": byZoom(SIZE, state("r"), 0.8),
        "circle-color": toneOf
          ? byRow(toneOf, palette.none)
          : colourOf("c", palette.settlements[view.question], palette.none),
        "circle-opacity": ["*", ["case", [">", state("d"), 0], 0.14, 0.72], state("on")],
        "circle-stroke-width": difference ? 0.6 : ["+", 0.6, ["*", 1.4, ["min", 1, state("u")]]],
        "circle-stroke-color": difference
          ? palette.land
          : colourOf("u", [palette.land, ...LACKS.map((lack) => palette.lack[lack])], palette.land),
        "circle-stroke-opacity": ["*", ["case", [">", state("d"), 0], 0.15, 0.95], state("on")],
      },
    },
    {
      id: "settlementHalo",
      type: "circle",
      source: "settlements",
      layout: { visibility },
      paint: {
        "circle-radius": byZoom(SIZE, state("r"), 3.6),
        "circle-opacity": 0,
        "circle-stroke-width": byZoom([
          [8, 1.3],
          [12, 2.2],
        ]),
        "circle-stroke-color": whenOn("s", palette.selected, palette.highlight),
        "circle-stroke-opacity": ["max", state("s"), state("h"), ["*", 0.8, state("v")]],
      },
    },
    {
      id: "settlementNames",
      type: "symbol",
      source: "settlements",
      minzoom: 11,
      layout: {
        visibility,
        "text-field": byRow(
          look.settlementLabels.length > 0
            ? look.settlementLabels
            : places.settlements.map((place) => placeLabel(place, language)),
          "",
        ),
        "text-font": FONT,
        "text-size": byZoom([
          [11, 10],
          [14, 12],
        ]),
        "text-variable-anchor": ["top", "bottom", "right", "left"],
        "text-radial-offset": byZoom(
          [
            [11, 0.059],
            [13, 0.09],
            [16, 0.125],
          ],
          byRow<number>(look.baseRadii, 6),
          0.3,
        ),
        "text-justify": "auto",
        "text-padding": 3,
        "text-max-width": 9,
      },
      paint: {
        "text-color": palette.quietText,
        "text-opacity": ["case", [">", state("d"), 0], 0.25, 1],
        "text-halo-color": palette.textHalo,
        "text-halo-width": 1.3,
      },
    },
  ];
};
