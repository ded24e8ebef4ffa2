import { shortageAt } from "../../model/readers/shortages";
import type { Places } from "./places";
import type { Scene } from "./scene";

/** Rows of what is selected: the thing itself, or everything that lies in it. */
export function selectedRows(
  { view, results }: Pick<Scene, "view" | "results">,
  places: Places,
): { readonly schools: ReadonlySet<number>; readonly settlements: ReadonlySet<number> } {
  const { selection } = view;
  const settlements = (ids: readonly string[]) => rows(ids, places.model.settlementRow);
  const schools = (ids: readonly string[]) => rows(ids, places.model.schoolRow);
  switch (selection?.kind) {
    case "school":
      return { schools: schools([selection.id]), settlements: new Set() };
    case "settlement":
      return { schools: new Set(), settlements: settlements([selection.id]) };
    case "settlements":
      return { schools: new Set(), settlements: settlements(selection.ids) };
    case "township":
      return {
        schools: new Set(),
        settlements: settlements(
          places.settlements.filter((place) => place.township === selection.id).map((place) => place.id),
        ),
      };
    case "shortage": {
      const isRead = results?.years.includes(view.year);
      const shortage = isRead && results ? shortageAt(results, view.year, selection) : undefined;
      return {
        schools: schools(shortage?.schools ?? []),
        settlements: settlements(shortage?.settlements ?? []),
      };
    }
    default:
      return { schools: new Set(), settlements: new Set() };
  }
}

const rows = (ids: readonly string[], known: ReadonlyMap<string, number>): ReadonlySet<number> =>
  new Set(ids.flatMap((id) => known.get(id) ?? []));
