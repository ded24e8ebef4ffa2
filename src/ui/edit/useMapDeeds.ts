import type { SettlementId, SiteId } from "../../domain/ids";
import type { Point } from "../../domain/place";
import { placeAt } from "../map/placeAt";
import { useApp, useCommands } from "../parts/appContext";
import { useEditing } from "./Editing";
import { middleOf } from "./middleOf";
import { useAddMeasure } from "./useAddMeasure";
import { withSite } from "./withSite";

type Ring = readonly (readonly [number, number])[];

/** What a tool of the map means for measures: it fills in the form that is open for it, or begins a measure. */
export function useMapDeeds(): {
  onPlace(point: Point, site?: SiteId): void;
  onHousing(ring: Ring): void;
  onArea(ids: readonly string[]): void;
} {
  const { look } = useCommands();
  const { measure, change } = useEditing();
  const add = useAddMeasure();
  const dataset = useApp((state) => state.city.model.dataset);
  const tool = useApp((state) => state.view.tool);

  return {
    onPlace(point, siteId) {
      const site = dataset.sites.find(({ id }) => id === siteId);
      look({ tool: undefined });
      if (measure?.kind !== "build") return add("build", { point, ...(site && { site }) });
      if (site) return change(withSite(measure, dataset, site));
      const { site: _, ...free } = measure;
      change({ ...free, school: { ...measure.school, ...placeAt(dataset, point) } });
    },
    onHousing(ring) {
      look({ tool: undefined });
      if (measure?.kind !== "housing") return add("housing", { ring });
      change({ ...measure, compound: { ...measure.compound, ...placeAt(dataset, middleOf(ring)), ring } });
    },
    onArea(ids) {
      const schools = tool?.kind === "area" ? tool.schools : [];
      look({ tool: undefined, selection: undefined });
      if (measure?.kind !== "boundary") return add("boundary", { settlements: ids, schools });
      change({ ...measure, settlements: ids as readonly SettlementId[] });
    },
  };
}
