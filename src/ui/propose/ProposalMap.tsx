import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import type { ProposalWishes } from "../../domain/proposal";
import { shownRun } from "../../state/store";
import { type CityMap, createCityMap } from "../map/createCityMap";
import type { Scene } from "../map/scene";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import styles from "./ProposePage.module.css";

interface Props {
  readonly title: string;
  /** Shown as ghosts where they would stand. */
  readonly measures: readonly Measure[];
  readonly wishes: ProposalWishes;
}

/** Where a proposal would build and expand; a click says what must be done and what must not be touched. */
export function ProposalMap({ title, measures, wishes }: Props) {
  const { t } = useTranslation();
  const { wish } = useCommands();
  const city = useApp((state) => state.city);
  const view = useApp((state) => state.view);
  const results = useApp((state) => shownRun(state)?.results);
  const [cityMap, setCityMap] = useState<CityMap>();
  const container = useRef<HTMLDivElement>(null);
  const schools = new Map(city.model.dataset.schools.map((school) => [school.id as string, school]));
  const ghosts = measures.flatMap((measure) => {
    if (measure.kind === "build") return [measure.school];
    return measure.kind === "expand" ? (schools.get(measure.school) ?? []) : [];
  });
  const { highlight: _h, tool: _t, selection: _s, ...calm } = view;
  const scene: Scene = {
    ...{ city, results, ghosts, t },
    view: {
      ...calm,
      layers: { ...view.layers, settlements: true, schools: true, sites: true, flows: false },
    },
    outlines: city.outlines,
    rivers: city.rivers,
  };
  const start = useRef({ scene, title });
  const onPlace = useRef((_: string) => {});
  onPlace.current = (id) => wish(withNext(wishes, id));

  useEffect(() => {
    if (container.current === null) return;
    const made = createCityMap(container.current, start.current.scene, start.current.title, {
      onHover: () => {},
      onClick(thing) {
        if (thing?.kind === "school") onPlace.current(made.places().schools[thing.row].id);
        if (thing?.kind === "site")
          onPlace.current(start.current.scene.city.model.dataset.sites[thing.row].id);
      },
      onLoop: () => {},
    });
    setCityMap(made);
    return () => made.remove();
  }, []);
  useEffect(() => cityMap?.show(scene));
  useEffect(() => {
    cityMap?.map.getCanvas().setAttribute("aria-label", title);
  }, [cityMap, title]);

  return (
    <Panel title={title} note={t("propose.mapNote")}>
      <div ref={container} className={styles.map} data-dark={view.isDark || undefined} />
    </Panel>
  );
}

/** Free, must be done, must not be touched, free again. */
function withNext(wishes: ProposalWishes, id: string): ProposalWishes {
  const without = (ids: readonly string[]) => ids.filter((one) => one !== id);
  if (wishes.must.includes(id))
    return { ...wishes, must: without(wishes.must), keep: [...without(wishes.keep), id] };
  if (wishes.keep.includes(id)) return { ...wishes, keep: without(wishes.keep) };
  return { ...wishes, must: [...wishes.must, id] };
}
