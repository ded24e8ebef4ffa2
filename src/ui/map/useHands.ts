import { useEffect, useRef, useState } from "react";
import type { SiteId } from "../../domain/ids";
import type { Build } from "../../domain/measure";
import type { Point } from "../../domain/place";
import { shownScenario } from "../../state/store";
import type { Selection } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import type { CityMap } from "./createCityMap";
import type { HoverStore } from "./hoverStore";
import type { MapEvents } from "./mapEvents";
import { placeAt } from "./placeAt";
import type { Places } from "./places";
import type { Hands } from "./pointer";
import type { Scene, Thing } from "./scene";
import { shortagesOfYear } from "./sets";

/** What the pointer's deeds mean for the program: select, place, move, pick. The answer never changes, what it reads does. */
export function useHands(
  cityMap: CityMap | undefined,
  scene: Scene,
  events: MapEvents,
  hover: HoverStore,
): Hands {
  const commands = useCommands();
  const scenario = useApp(shownScenario);
  const now = useRef({ cityMap, scene, events, scenario });
  useEffect(() => {
    now.current = { cityMap, scene, events, scenario };
  });

  const [hands] = useState<Hands>(() => {
    const view = () => now.current.scene.view;
    const places = () => now.current.cityMap?.places();
    const select = (selection: Selection | undefined) => commands.look({ selection });
    const picked = (): readonly string[] => {
      const { selection } = view();
      return selection?.kind === "settlements" ? selection.ids : [];
    };
    const built = (id: string | undefined): Build | undefined =>
      now.current.scenario.measures
        .filter((measure) => measure.kind === "build")
        .find((measure) => measure.school.id === id || measure.id === id);
    return {
      onHover: (thing, at) => hover.set(thing && { thing, at }),
      onClick(thing, point) {
        const { tool } = view();
        if (tool?.kind === "housing" || tool?.kind === "box") return;
        if (tool?.kind === "build") {
          const site =
            thing?.kind === "site" ? now.current.scene.city.model.dataset.sites[thing.row] : undefined;
          now.current.events.onPlace?.(site ?? point, site?.id as SiteId | undefined);
          return;
        }
        if (tool?.kind === "move") {
          const measure = built(tool.measure);
          if (measure) commands.putMeasure(movedTo(now.current.scene, measure, point));
          return;
        }
        const known = places();
        if (known === undefined) return;
        if (tool?.kind === "area") {
          const id = thing?.kind === "settlement" ? known.settlements[thing.row].id : undefined;
          if (id) select({ kind: "settlements", ids: toggled(picked(), id) });
          return;
        }
        select(thing && selectionOf(thing, now.current.scene, known));
      },
      onLoop(ids) {
        const { tool } = view();
        const all = tool?.kind === "area" ? [...new Set([...picked(), ...ids])] : ids;
        select(all.length > 0 ? { kind: "settlements", ids: all } : undefined);
        if (tool?.kind === "box") commands.look({ tool: undefined });
      },
      onDrag(school, point, how) {
        const measure = built(places()?.schools[school]?.id);
        if (measure === undefined) return;
        const moved = movedTo(now.current.scene, measure, point);
        if (how === "letGo") commands.putMeasure(moved);
        else commands.draft(how === "moving" ? moved : undefined);
      },
    };
  });
  return hands;
}

/** The measure with its school at another point: no longer on the candidate site that it may have stood on. */
function movedTo({ city }: Scene, { site: _left, ...measure }: Build, point: Point): Build {
  return { ...measure, school: { ...measure.school, ...placeAt(city.model.dataset, point) } };
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

function selectionOf({ kind, row }: Thing, scene: Scene, places: Places): Selection | undefined {
  switch (kind) {
    case "school":
      return { kind, id: places.schools[row].id };
    case "settlement":
      return { kind, id: places.settlements[row].id };
    case "township":
      return { kind, id: places.townships[row].id };
    case "county":
      return { kind, id: places.counties[row].id };
    case "shortage": {
      const found = scene.results && shortagesOfYear(scene.results, scene.view.year, scene.view.stage)[row];
      return found && { kind, county: found.county, stage: found.stage, at: found.at };
    }
    case "site":
      return undefined;
  }
}
