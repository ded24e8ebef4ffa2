import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byRow, byZoom, groundM } from "./expressions";
import type { Look } from "./look";

/** How far around the middle of some 400 residents a town is built up. */
const BUILT_UP_M = 240;

const FONT = ["Noto Sans Regular"];

/** A colour by the number of the layer; they begin again where there are more layers. */
const layerColour = (colours: readonly string[]): ExpressionSpecification => [
  "to-color",
  ["at", ["%", ["get", "layer"], colours.length], ["literal", [...colours]]],
];

/** The ground: counties, townships, rivers and their names, quiet enough to carry everything else. */
export const baseLayers = (look: Look): LayerSpecification[] => {
  const { palette, view, places, language } = look;
  const isShown = (layer: "counties" | "townships" | "rivers") => (view.layers[layer] ? "visible" : "none");
  return [
    { id: "outside", type: "background", paint: { "background-color": palette.outside } },
    {
      id: "land",
      type: "fill",
      source: "counties",
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      // Ground without edges: what is built up shows as one patch where homes lie close.
      id: "builtUp",
      type: "circle",
      source: "homes",
      paint: {
        "circle-radius": groundM(BUILT_UP_M, places.townships[0]?.lat ?? 0, 2.5),
        "circle-color": palette.builtUp,
        "circle-blur": 0.15,
      },
    },
    {
      id: "backgroundAreas",
      type: "fill",
      source: "backgrounds",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": layerColour(palette.backgrounds), "fill-opacity": 0.22 },
    },
    {
      id: "backgroundLines",
      type: "line",
      source: "backgrounds",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": layerColour(palette.backgrounds),
        "line-width": byZoom([
          [7, 0.8],
          [13, 2],
        ]),
        "line-opacity": 0.8,
      },
    },
    {
      id: "backgroundPoints",
      type: "circle",
      source: "backgrounds",
      filter: ["==", ["geometry-type"], "Point"],
      paint: { "circle-color": layerColour(palette.backgrounds), "circle-radius": 3 },
    },
    {
      id: "townshipLines",
      type: "line",
      source: "townships",
      layout: { visibility: isShown("townships"), "line-join": "round" },
      paint: {
        "line-color": palette.townshipLine,
        "line-width": byZoom([
          [7, 0.5],
          [12, 1.2],
        ]),
      },
    },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      layout: { visibility: isShown("rivers"), "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.river,
        "line-width": byZoom([
          [7, 1.4],
          [9, 2.6],
          [13, 7],
        ]),
      },
    },
    {
      id: "countyLines",
      type: "line",
      source: "counties",
      layout: { visibility: isShown("counties"), "line-join": "round" },
      paint: {
        "line-color": palette.countyLine,
        "line-width": byZoom([
          [7, 0.9],
          [12, 1.6],
        ]),
        "line-dasharray": [5, 2.5, 1, 2.5],
      },
    },
    {
      id: "riverNames",
      type: "symbol",
      source: "rivers",
      layout: {
        visibility: isShown("rivers"),
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": byRow(look.riverNames, ""),
        "text-font": FONT,
        "text-size": 11,
        "text-letter-spacing": 0.2,
      },
      paint: {
        "text-color": palette.riverText,
        "text-halo-color": palette.textHalo,
        "text-halo-width": 1.2,
      },
    },
    {
      id: "townshipNames",
      type: "symbol",
      source: "townshipNames",
      minzoom: 8.2,
      maxzoom: 13.5,
      layout: {
        visibility: isShown("townships"),
        "text-field": byRow(
          places.townships.map((township) => township.name[language]),
          "",
        ),
        "text-font": FONT,
        "text-size": byZoom([
          [8, 10.5],
          [12, 13],
        ]),
        "text-letter-spacing": language === "zh" ? 0.08 : 0,
        "text-padding": 6,
        "text-variable-anchor": ["bottom", "top", "left", "right"],
        "text-radial-offset": 0.7,
      },
      paint: {
        "text-color": palette.softText,
        "text-halo-color": palette.textHalo,
        "text-halo-width": 1.4,
      },
    },
  ];
};
