import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { byRow, byZoom, colourOf, state, whenOn } from "./expressions";
import type { Look } from "./look";
import { ALL_FROM, THIN_ZOOMS } from "./thinOut";

const FONT = ["Noto Sans Regular"];
const BOLD = ["Noto Sans Bold"];

const SIZE: readonly (readonly [number, number])[] = [
  [6.5, 0.28],
  [7.5, 0.42],
  [9, 0.58],
  [11, 0.92],
  [13.5, 1.3],
  [16, 1.8],
];
/** Radius of a sign on screen at size 1. */
const SIGN = 7;

/** Schools as signs: the outline is the kind, the colour what the planner asks, rings say what colour alone should not. */
export const schoolLayers = (look: Look): LayerSpecification[] => {
  const { palette, view, places } = look;
  const { difference } = look;
  const visibility = view.layers.schools ? "visible" : "none";
  const alike = palette.isDark ? palette.faint : palette.land;
  const ringVisibility = difference ? "none" : visibility;
  const kinds = byRow<string>(
    places.schools.map((school) => school.kind),
    "primary",
  );
  const factors = places.schools.map((school) => sizeOf(school.offers, view.stage));
  const teaches = (wanted: 0 | 1): ExpressionSpecification => [
    "==",
    byRow<number>(
      places.schools.map((school) => (school.offers.some((o) => o.stage === view.stage) ? 1 : 0)),
      1,
    ),
    wanted,
  ];
  const among = (ids: ReadonlySet<string>): ExpressionSpecification => [
    "==",
    byRow<number>(
      places.schools.map((school) => (ids.has(school.id) ? 1 : 0)),
      0,
    ),
    1,
  ];
  const radius = SIZE.map(([zoom, size]) => [zoom, size * SIGN] as const);
  const ringAt = (gap: number) => byZoom(radius, byRow<number>(factors, 1), gap);
  const signs = {
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "icon-padding": 0,
    "icon-size": byZoom(SIZE, byRow<number>(factors, 1)),
    visibility,
  } as const;
  const dimmed = (strong: number): ExpressionSpecification => [
    "case",
    [">", state("d"), 0],
    strong * 0.16,
    strong,
  ];
  return [
    {
      id: "otherSchools",
      type: "symbol",
      source: "schools",
      minzoom: 11.5,
      filter: teaches(0),
      layout: {
        ...signs,
        "icon-image": kinds,
        "icon-size": byZoom([
          [11.5, 0.45],
          [14, 0.8],
        ]),
      },
      paint: { "icon-color": palette.faint, "icon-opacity": dimmed(0.55) },
    },
    {
      id: "schoolRings",
      type: "circle",
      source: "schools",
      filter: teaches(1),
      layout: { visibility: ringVisibility },
      paint: {
        "circle-radius": ringAt(2.6),
        "circle-opacity": 0,
        "circle-stroke-width": byZoom([
          [8, 1.1],
          [12, 1.8],
        ]),
        "circle-stroke-color": palette.schools.utilisation[4],
        "circle-stroke-opacity": thinned(["*", state("over"), dimmed(1)]),
      },
    },
    {
      id: "oversizedRings",
      type: "circle",
      source: "schools",
      filter: teaches(1),
      layout: { visibility: ringVisibility },
      paint: {
        "circle-radius": ringAt(5.6),
        "circle-opacity": 0,
        "circle-stroke-width": byZoom([
          [8, 1.1],
          [12, 1.8],
        ]),
        "circle-stroke-color": palette.isDark ? palette.text : palette.ink,
        "circle-stroke-opacity": thinned(["*", state("big"), dimmed(0.9)]),
      },
    },
    {
      id: "schoolHalo",
      type: "circle",
      source: "schools",
      layout: { visibility },
      paint: {
        "circle-radius": ringAt(5),
        "circle-color": whenOn("s", palette.selected, palette.highlight),
        "circle-opacity": ["*", 0.16, ["max", state("s"), state("h")]],
        "circle-stroke-width": byZoom([
          [8, 1.3],
          [12, 2.2],
        ]),
        "circle-stroke-color": whenOn("s", palette.selected, palette.highlight),
        "circle-stroke-opacity": ["max", state("s"), state("h"), ["*", 0.8, state("v")]],
      },
    },
    {
      id: "plannedRings",
      type: "symbol",
      source: "schools",
      filter: ["all", teaches(1), among(look.touched.built)],
      layout: { ...signs, "icon-image": "dashedRing" },
      paint: { "icon-color": palette.planned, "icon-opacity": thinned(["*", state("built"), dimmed(1)]) },
    },
    {
      id: "schools",
      type: "symbol",
      source: "schools",
      filter: teaches(1),
      layout: {
        ...signs,
        "icon-image": kinds,
        "symbol-sort-key": byRow<number>(factors, 1),
      },
      paint: {
        "icon-color": difference
          ? byRow(
              difference.schools.map((mark) => (mark ? palette.difference[mark.tone] : alike)),
              alike,
            )
          : colourOf("c", palette.schools[view.schoolColour], palette.none),
        "icon-opacity": thinned(["*", state("open"), dimmed(1)]),
        "icon-halo-color": palette.ink,
        "icon-halo-width": byZoom([
          [8, 1.1],
          [12, 2.2],
        ]),
      },
    },
    {
      // Nothing to be seen: keeps the names of settlements off the signs where both are read.
      id: "schoolRoom",
      type: "symbol",
      source: "schools",
      minzoom: 11,
      filter: teaches(1),
      layout: { ...signs, "icon-image": kinds, "icon-ignore-placement": false },
      paint: { "icon-opacity": 0 },
    },
    {
      id: "closedSchools",
      type: "symbol",
      source: "schools",
      filter: ["all", teaches(1), among(look.touched.closed)],
      layout: { ...signs, "icon-image": "closed" },
      paint: { "icon-color": palette.softText, "icon-opacity": thinned(["*", state("closed"), dimmed(1)]) },
    },
    {
      // An arrow that leaves the sign: pupils of the school move to others.
      id: "spreadSchools",
      type: "symbol",
      source: "schools",
      filter: ["all", teaches(1), among(look.touched.spread)],
      layout: { ...signs, "icon-image": "spread", "icon-offset": [13, -13] },
      paint: {
        "icon-color": palette.planned,
        "icon-halo-color": palette.textHalo,
        "icon-halo-width": 1.5,
        "icon-opacity": thinned(["*", state("spread"), dimmed(1)]),
      },
    },
    {
      id: "worstNames",
      type: "symbol",
      source: "schools",
      minzoom: 7.4,
      maxzoom: 10.6,
      layout: {
        ...LABEL,
        visibility: ringVisibility,
        "text-field": byRow(
          places.schools.map((_, row) => (look.worst.includes(row) ? look.schoolNames[row] : "")),
          "",
        ),
        "text-size": 10.5,
        "symbol-sort-key": byRow<number>(
          places.schools.map((_, row) => {
            const at = look.worst.indexOf(row);
            return at === -1 ? look.worst.length : at;
          }),
          look.worst.length,
        ),
      },
      paint: label(look, thinned(dimmed(1))),
    },
    {
      id: "schoolNames",
      type: "symbol",
      source: "schools",
      minzoom: 10.6,
      maxzoom: 12.4,
      filter: teaches(1),
      layout: { ...LABEL, visibility, "text-field": byRow(look.schoolNames, ""), "text-size": 11 },
      paint: label(look, ["*", ["-", 1, ["*", 0.45, state("closed")]], dimmed(1)]),
    },
    {
      id: "schoolLabels",
      type: "symbol",
      source: "schools",
      minzoom: 12.4,
      filter: teaches(1),
      layout: {
        ...LABEL,
        visibility,
        "text-field": [
          "format",
          byRow(look.schoolNames, ""),
          {},
          byRow(
            look.schoolLabels.map((text) => (text === "" ? "" : `\n${text}`)),
            "",
          ),
          { "font-scale": 0.92, "text-font": ["literal", BOLD] },
        ],
        "text-size": byZoom([
          [12.4, 11],
          [15, 13],
        ]),
      },
      paint: label(look, ["*", ["-", 1, ["*", 0.45, state("closed")]], dimmed(1)]),
    },
  ];
};

/** Nothing where the sign has given way to a graver one: `z` is the zoom from which it is drawn. */
const thinned = (opacity: ExpressionSpecification): ExpressionSpecification => {
  const from = (zoom: number) => ["case", ["<=", state("z"), zoom], opacity, 0];
  const [first, ...rest] = THIN_ZOOMS;
  return [
    "step",
    ["zoom"],
    from(first),
    ...rest.flatMap((zoom) => [zoom, from(zoom)]),
    ALL_FROM,
    opacity,
  ] as unknown as ExpressionSpecification;
};

const LABEL: NonNullable<SymbolLayerSpecification["layout"]> = {
  "text-font": FONT,
  "text-anchor": "top",
  "text-variable-anchor": ["top", "bottom", "left", "right"],
  "text-radial-offset": 1.05,
  "text-justify": "auto",
  "text-max-width": 11,
  "text-padding": 4,
  "text-line-height": 1.25,
};

const label = ({ palette }: Look, opacity: ExpressionSpecification) =>
  ({
    "text-color": palette.text,
    "text-opacity": opacity,
    "text-halo-color": palette.textHalo,
    "text-halo-width": 1.8,
  }) as const;

/** A school of six rooms is drawn at four fifths, one of fifty at a third more. */
function sizeOf(
  offers: readonly { readonly stage: string; readonly rooms: number }[],
  stage: string,
): number {
  const rooms = offers.find((offer) => offer.stage === stage)?.rooms ?? 6;
  return Math.round(100 * Math.min(1.4, 0.55 + 0.12 * Math.sqrt(rooms))) / 100;
}
