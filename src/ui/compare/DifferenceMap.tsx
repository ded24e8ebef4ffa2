import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SchoolDifference } from "../../model/comparison/schoolDifferences";
import type { SettlementDifference } from "../../model/comparison/settlementDifferences";
import { type CityMap, createCityMap } from "../map/createCityMap";
import type { DifferenceMarks } from "../map/difference";
import { createHoverStore } from "../map/hoverStore";
import type { Scene } from "../map/scene";
import { useApp, useCommands } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { DifferenceCard } from "./DifferenceCard";
import { Letter } from "./Letter";
import maps from "./MapsSideBySide.module.css";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternative: Alternative;
  readonly reference: Alternative;
  readonly settlements: readonly SettlementDifference[];
  readonly schools: readonly SchoolDifference[];
  readonly marks: DifferenceMarks;
  /** Told when there is a map, and when it is gone. */
  readonly onMade: (scenario: string, cityMap: CityMap | undefined) => void;
}

/** The map of one scenario: grey where it is as the reference, marked where it is not, with how many of each. */
export function DifferenceMap({ alternative, reference, settlements, schools, marks, onMade }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const city = useApp((state) => state.city);
  const view = useApp((state) => state.view);
  const [cityMap, setCityMap] = useState<CityMap>();
  const [hover] = useState(createHoverStore);
  const container = useRef<HTMLDivElement>(null);
  const { scenario, results, letter } = alternative;
  const isReference = alternative === reference;
  const { highlight: _h, tool: _t, ...calm } = view;
  const scene: Scene = {
    city,
    results,
    difference: marks,
    view: {
      ...calm,
      scenario: scenario.id,
      layers: {
        ...view.layers,
        settlements: true,
        schools: true,
        shortages: false,
        flows: false,
        sites: false,
      },
    },
    outlines: city.outlines,
    rivers: city.rivers,
    t,
  };
  const name = read(scenario.name);
  const title = t(isReference ? "compare.map.referenceTitle" : "compare.map.title", {
    letter,
    name,
    reference: reference.letter,
  });
  const start = useRef({ scene, title });

  useEffect(() => {
    if (container.current === null) return;
    const made = createCityMap(container.current, start.current.scene, start.current.title, {
      onHover: (thing, at) => hover.set(thing && { thing, at }),
      onClick(thing) {
        const places = made.places();
        const id =
          thing?.kind === "school"
            ? places.schools[thing.row].id
            : thing?.kind === "settlement"
              ? places.settlements[thing.row].id
              : undefined;
        const kind = thing?.kind === "school" ? "school" : "settlement";
        look({ selection: id === undefined ? undefined : { kind, id } });
      },
      onLoop: (ids) => look({ selection: ids.length > 0 ? { kind: "settlements", ids } : undefined }),
    });
    setCityMap(made);
    onMade(scenario.id, made);
    return () => {
      onMade(scenario.id, undefined);
      made.remove();
    };
  }, [hover, look, onMade, scenario.id]);
  useEffect(() => cityMap?.show(scene));
  useEffect(() => {
    cityMap?.map.getCanvas().setAttribute("aria-label", title);
  }, [cityMap, title]);

  const counts = countsOf(marks, schools);
  return (
    <figure className={maps.map} data-dark={view.isDark || undefined}>
      <figcaption className={maps.caption}>
        <Letter of={alternative} />
        <strong className={maps.name}>{name}</strong>
        <span className={maps.counts}>
          {isReference
            ? t("compare.map.referenceNote")
            : COUNTED.filter((key) => counts[key] > 0)
                .map((key) => t(`compare.map.count.${key}`, { n: counts[key] }))
                .join(" · ") || t("compare.map.count.nothing")}
        </span>
      </figcaption>
      <div className={maps.ground}>
        <div ref={container} className={maps.canvas} />
        {cityMap && (
          <DifferenceCard hover={hover} cityMap={cityMap} settlements={settlements} schools={schools} />
        )}
      </div>
    </figure>
  );
}

const COUNTED = ["other", "better", "worse", "opens", "grows", "shrinks", "closes"] as const;

/** How many settlements bear each tone, and how many schools open, grow, shrink, close. */
function countsOf(
  marks: DifferenceMarks,
  schools: readonly SchoolDifference[],
): Readonly<Record<(typeof COUNTED)[number], number>> {
  const tones = [...marks.settlements.values()];
  const toned = (tone: string) => tones.filter((mark) => mark.tone === tone).length;
  const changed = (change: string) => schools.filter((school) => school.change === change).length;
  return {
    other: toned("other"),
    better: toned("better"),
    worse: toned("worse"),
    opens: changed("opens"),
    grows: changed("grows"),
    shrinks: changed("shrinks"),
    closes: changed("closes"),
  };
}
