import { Button } from "@mantine/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { schoolDifferences } from "../../model/comparison/schoolDifferences";
import { settlementDifferences } from "../../model/comparison/settlementDifferences";
import type { CityMap } from "../map/createCityMap";
import { onFlight } from "../map/mapEvents";
import { useApp } from "../parts/appContext";
import { DifferenceLegend } from "./DifferenceLegend";
import { DifferenceMap } from "./DifferenceMap";
import { type Change, differenceMarks } from "./differenceMarks";
import { keepTogether } from "./keepTogether";
import maps from "./MapsSideBySide.module.css";
import type { Alternative } from "./useCompared";

interface Props {
  /** The reference first. */
  readonly alternatives: readonly Alternative[];
  readonly change: Change;
}

/** One map a scenario, all moved as one; each shows what its scenario does otherwise than the reference. */
export function MapsSideBySide({ alternatives, change }: Props) {
  const { t } = useTranslation();
  const year = useApp((state) => state.view.year);
  const stage = useApp((state) => state.view.stage);
  const [made, setMade] = useState<ReadonlyMap<string, CityMap>>(new Map());
  const reference = alternatives[0].results;
  const told = useMemo(
    () =>
      alternatives.map(({ results }) => {
        const settlements = settlementDifferences(reference, results, year, stage);
        const schools = schoolDifferences(reference, results, year, stage);
        const marks = differenceMarks(settlements, schools, change, (id) => results.model.schoolRow.has(id));
        return { settlements, schools, marks };
      }),
    [alternatives, reference, year, stage, change],
  );

  const number = alternatives.length;
  useEffect(() => {
    const stop = keepTogether([...made.values()]);
    if (made.size === number) [...made.values()][0].fitCity();
    return stop;
  }, [made, number]);
  const onMade = useCallback(
    (id: string, cityMap: CityMap | undefined) =>
      setMade((before) => {
        const after = new Map(before);
        if (cityMap === undefined) after.delete(id);
        else after.set(id, cityMap);
        return after;
      }),
    [],
  );
  const first = made.get(alternatives[0].scenario.id);
  useEffect(() => onFlight(({ point, zoom }) => first?.flyTo(point, zoom)), [first]);

  return (
    <section className={maps.frame} aria-label={t("compare.aspect.maps")}>
      <div className={maps.tools}>
        <DifferenceLegend change={change} />
        <Button.Group>
          <Button variant="default" size="compact-xs" onClick={() => first?.zoomBy(1)}>
            {t("compare.map.zoomIn")}
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => first?.zoomBy(-1)}>
            {t("compare.map.zoomOut")}
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => first?.fitCity()}>
            {t("compare.map.fit")}
          </Button>
        </Button.Group>
      </div>
      <div className={maps.grid} data-count={alternatives.length}>
        {alternatives.map((one, at) => (
          <DifferenceMap
            key={one.scenario.id}
            alternative={one}
            reference={alternatives[0]}
            {...told[at]}
            onMade={onMade}
          />
        ))}
      </div>
    </section>
  );
}
