import type { LayerSpecification } from "maplibre-gl";
import { byRow, byZoom, colourOf, state } from "./expressions";
import type { Look } from "./look";

const BOLD = ["Noto Sans Bold"];

/** A little wider than the settlement's own disc at every zoom. */
const SHORTAGE_GROUND: readonly (readonly [number, number])[] = [
  [6.5, 0.2],
  [7.5, 0.3],
  [9, 0.45],
  [11, 0.85],
  [13, 1.25],
  [16, 1.8],
];

/** What lies under the settlements: attendance areas, compounds, shortages, service radii, ways to school. */
export const overlayLayers = (look: Look): LayerSpecification[] => {
  const { palette, view } = look;
  const shown = (isOn: boolean) => (isOn ? "visible" : "none");
  const ways = [palette.flow, palette.settlements.served[1], palette.settlements.served[2]];
  return [
    {
      id: "areas",
      type: "fill",
      source: "areas",
      layout: { visibility: shown(view.layers.areas) },
      paint: { "fill-color": palette.area, "fill-opacity": 0.09, "fill-antialias": false },
    },
    {
      id: "areaLines",
      type: "line",
      source: "areas",
      layout: { visibility: shown(view.layers.areas) },
      paint: { "line-color": palette.area, "line-width": 1.4, "line-dasharray": [4, 2] },
    },
    {
      id: "compounds",
      type: "fill",
      source: "compounds",
      paint: { "fill-color": palette.planned, "fill-opacity": 0.16, "fill-antialias": false },
    },
    {
      id: "compoundLines",
      type: "line",
      source: "compounds",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.planned, "line-width": 1.6 },
    },
    {
      // The very settlements that a shortage concerns, on a common ground where they lie close together.
      id: "shortages",
      type: "circle",
      source: "settlements",
      layout: { visibility: shown(view.layers.shortages) },
      paint: {
        "circle-radius": byZoom(SHORTAGE_GROUND, state("r"), 5),
        "circle-color": palette.warning,
        "circle-opacity": ["*", 0.2, state("k")],
        "circle-blur": 0.35,
      },
    },
    {
      id: "radii",
      type: "line",
      source: "radii",
      paint: {
        "line-color": palette.radius,
        "line-width": ["+", 0.8, ["*", 1, state("s")]],
        "line-opacity": ["*", state("on"), ["+", 0.5, ["*", 0.5, state("s")]]],
        "line-dasharray": [3, 2],
      },
    },
    {
      id: "flows",
      type: "line",
      source: "flows",
      layout: { visibility: shown(view.layers.flows), "line-cap": "round" },
      paint: {
        "line-color": colourOf("c", ways, palette.flow),
        "line-width": byZoom(
          [
            [8, 0.5],
            [13, 1.6],
          ],
          state("w"),
        ),
        "line-opacity": ["*", state("on"), 0.34],
      },
    },
    {
      id: "flowsHere",
      type: "line",
      source: "flowsHere",
      layout: { "line-cap": "round" },
      paint: {
        "line-color": colourOf("c", [palette.selected, ways[1], ways[2]], palette.selected),
        "line-width": byZoom(
          [
            [8, 1],
            [13, 2.4],
          ],
          state("w"),
        ),
        "line-opacity": ["*", state("on"), 0.8],
      },
    },
  ];
};

/** What lies over everything: candidate sites, names of areas, figures of shortages, the measure in the hand. */
export const topLayers = (look: Look): LayerSpecification[] => {
  const { palette, view, places, language } = look;
  const sized = byZoom([
    [8, 0.4],
    [11, 0.8],
    [14, 1.3],
  ]);
  return [
    {
      id: "sites",
      type: "symbol",
      source: "sites",
      layout: {
        visibility: view.layers.sites ? "visible" : "none",
        "icon-image": byRow(look.landStatuses, "reserved"),
        "icon-size": sized,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: {
        "icon-color": palette.site,
        "icon-halo-color": palette.textHalo,
        "icon-halo-width": 1.4,
        "icon-opacity": ["case", [">", state("off"), 0], 0.25, 1],
      },
    },
    {
      id: "areaNames",
      type: "symbol",
      source: "areaNames",
      minzoom: 9,
      layout: {
        visibility: view.layers.areas ? "visible" : "none",
        "text-field": byRow(look.areaLabels, ""),
        "text-font": BOLD,
        "text-size": 11,
      },
      paint: { "text-color": palette.area, "text-halo-color": palette.textHalo, "text-halo-width": 1.6 },
    },
    {
      id: "shortageNames",
      type: "symbol",
      source: "shortageNames",
      layout: {
        visibility: view.layers.shortages ? "visible" : "none",
        "text-field": byRow(look.shortageLabels, ""),
        "text-font": BOLD,
        "text-size": byZoom([
          [8, 11],
          [13, 14],
        ]),
        "text-padding": 2,
        "text-anchor": "bottom",
        "text-offset": [0, -0.6],
        "symbol-sort-key": ["number", ["id"]],
      },
      paint: { "text-color": palette.warning, "text-halo-color": palette.textHalo, "text-halo-width": 1.8 },
    },
    {
      id: "countyNames",
      type: "symbol",
      source: "countyNames",
      maxzoom: 9.6,
      layout: {
        visibility: view.layers.counties ? "visible" : "none",
        "text-field": byRow(
          places.counties.map((county) => county.name[language]),
          "",
        ),
        "text-font": BOLD,
        "text-size": byZoom([
          [7, 13],
          [9.5, 17],
        ]),
        "text-letter-spacing": language === "zh" ? 0.3 : 0.12,
        "text-padding": 2,
      },
      paint: {
        "text-color": palette.text,
        "text-opacity": 0.72,
        "text-halo-color": palette.textHalo,
        "text-halo-width": 2,
      },
    },
    {
      id: "ghosts",
      type: "circle",
      source: "ghosts",
      paint: {
        "circle-radius": 8,
        "circle-opacity": 0,
        "circle-stroke-color": palette.planned,
        "circle-stroke-width": 3,
      },
    },
    {
      id: "draftRing",
      type: "symbol",
      source: "draft",
      layout: {
        "icon-image": "dashedRing",
        "icon-size": 1.3,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-color": palette.planned },
    },
    {
      id: "draftDot",
      type: "circle",
      source: "draft",
      paint: {
        "circle-radius": 5,
        "circle-color": palette.planned,
        "circle-stroke-color": palette.textHalo,
        "circle-stroke-width": 2,
      },
    },
  ];
};
