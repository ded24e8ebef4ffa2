import type { Point } from "../../domain/place";
import type { Places } from "./places";
import type { Scene } from "./scene";
import { selectedRows } from "./selectedRows";

/** Where what is selected lies: its schools and settlements, for a county all of its settlements; none for nothing. */
export function selectedPoints(scene: Scene, places: Places): readonly Point[] {
  const { selection } = scene.view;
  if (selection?.kind === "county") return places.settlements.filter(({ county }) => county === selection.id);
  const { schools, settlements } = selectedRows(scene, places);
  return [
    ...Array.from(schools, (row) => places.schools[row]),
    ...Array.from(settlements, (row) => places.settlements[row]),
  ];
}
