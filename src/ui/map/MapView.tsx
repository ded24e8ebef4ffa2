import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { type CityMap, createCityMap } from "./createCityMap";
import { HoverCard } from "./HoverCard";
import { createHoverStore } from "./hoverStore";
import { Legend } from "./Legend";
import { MapControls } from "./MapControls";
import { MapFooter } from "./MapFooter";
import styles from "./MapView.module.css";
import { type MapEvents, onFlight } from "./mapEvents";
import { givePictures } from "./mapPicture";
import type { Scene } from "./scene";
import { ToolHint } from "./ToolHint";
import { useHands } from "./useHands";
import { useHousingTool } from "./useHousingTool";

interface Props extends MapEvents {
  /** Borders and rivers; those of the open city where left out. */
  readonly outlines?: GeoJSON.FeatureCollection;
  readonly rivers?: GeoJSON.FeatureCollection;
}

/** The map with its legend and controls. React draws the frame; the map itself belongs to one object beside it. */
export function MapView({ outlines, rivers, ...events }: Props) {
  const { t } = useTranslation();
  const city = useApp((state) => state.city);
  const view = useApp((state) => state.view);
  const draft = useApp((state) => state.draft);
  const results = useApp((state) => shownRun(state)?.results);
  const commands = useCommands();
  const [cityMap, setCityMap] = useState<CityMap>();
  const [hover] = useState(createHoverStore);
  const container = useRef<HTMLDivElement>(null);
  const scene: Scene = {
    city,
    results,
    view,
    draft,
    outlines: outlines ?? city.outlines,
    rivers: rivers ?? city.rivers,
    t,
  };
  const hands = useHands(cityMap, scene, events, hover);
  const start = useRef({ scene, hands });

  useEffect(() => {
    if (container.current === null) return;
    const { scene: first, hands: listening } = start.current;
    const made = createCityMap(container.current, first, first.t("map.title"), listening);
    setCityMap(made);
    return () => made.remove();
  }, []);

  useEffect(() => cityMap?.show(scene));
  useEffect(() => onFlight(({ point, zoom }) => cityMap?.flyTo(point, zoom)), [cityMap]);
  useEffect(() => cityMap && givePictures(cityMap.map), [cityMap]);
  useEffect(() => {
    cityMap?.map.getCanvas().setAttribute("aria-label", t("map.title"));
  }, [cityMap, t]);
  const canDraw = useHousingTool(cityMap, view.tool?.kind === "housing", (ring) => {
    commands.look({ tool: undefined });
    events.onHousing?.(ring);
  });

  return (
    <div className={styles.frame} data-dark={view.isDark || undefined}>
      <div ref={container} className={styles.map} />
      {cityMap && (
        <>
          <ToolHint onArea={events.onArea} isReady={view.tool?.kind !== "housing" || canDraw} />
          <MapControls cityMap={cityMap} />
          <Legend cityMap={cityMap} />
          <MapFooter cityMap={cityMap} />
          <HoverCard hover={hover} cityMap={cityMap} />
        </>
      )}
    </div>
  );
}
