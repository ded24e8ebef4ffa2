import type { Dataset } from "../../domain/dataset";
import type { Name } from "../../domain/name";
import type { Point } from "../../domain/place";
import type { SchoolPlan } from "../../domain/school";
import type { Selection } from "../../state/view";

/** Something on the map that has a name. */
export interface NamedPlace {
  readonly kind: "schools" | "settlements" | "townships";
  readonly name: Name;
  readonly at: Point;
  readonly selection: Selection;
  readonly school?: SchoolPlan;
  /** The township that it lies in. */
  readonly where?: Name;
}

interface Indexed {
  readonly place: NamedPlace;
  readonly words: readonly string[];
}

/** Everything that can be searched by name, Chinese, English or pinyin. */
export function placesIndex(dataset: Dataset, schools: Iterable<SchoolPlan>): readonly Indexed[] {
  const townships = new Map(dataset.townships.map((township) => [township.id as string, township.name]));
  const inTownship = (id: string) => {
    const where = townships.get(id);
    return where === undefined ? {} : { where };
  };
  const places: NamedPlace[] = [
    ...Array.from(schools, (school) => ({
      kind: "schools" as const,
      name: school.name,
      at: school,
      selection: { kind: "school" as const, id: school.id as string },
      school,
      ...inTownship(school.township),
    })),
    ...dataset.settlements.map((settlement) => ({
      kind: "settlements" as const,
      name: settlement.name,
      at: settlement,
      selection: { kind: "settlement" as const, id: settlement.id as string },
      ...inTownship(settlement.township),
    })),
    ...dataset.townships.map((township) => ({
      kind: "townships" as const,
      name: township.name,
      at: township,
      selection: { kind: "township" as const, id: township.id as string },
    })),
  ];
  return places.map((place) => ({ place, words: [plain(place.name.zh), plain(place.name.en)] }));
}

const SHOWN = 7;

/** The best places of each kind for what was typed: names that begin with it before names that contain it. */
export function findPlaces(index: readonly Indexed[], typed: string): readonly NamedPlace[] {
  const wanted = plain(typed);
  if (wanted === "") return [];
  const found = index
    .map(({ place, words }) => ({ place, at: Math.min(...words.map((word) => positionIn(word, wanted))) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at);
  return (["schools", "settlements", "townships"] as const).flatMap((kind) =>
    found
      .filter(({ place }) => place.kind === kind)
      .slice(0, SHOWN)
      .map(({ place }) => place),
  );
}

const positionIn = (word: string, wanted: string): number => {
  const at = word.indexOf(wanted);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
};

/** Letters only: pinyin is found with and without its spaces, apostrophes and tones. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}\p{P}\s]/gu, "");
