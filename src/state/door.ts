import { FIRST_CITY } from "../io/city/shippedCity";

/** Where the program is entered: a city, all of them, the province that was opened last, or the making of one from spreadsheets (of a standing one: its next year). */
export type Door =
  | { readonly kind: "city"; readonly id: string }
  | { readonly kind: "cities" }
  | { readonly kind: "province" }
  | { readonly kind: "import"; readonly into?: string };

/** An address of the program, as far as it chooses the door. */
type Place = Pick<Location, "search" | "hash">;

/** The door that an address names; nothing for the bare one, at which it matters how many cities there are. */
export function doorOf({ search, hash }: Place): Door | undefined {
  const said = new URLSearchParams(search);
  const city = said.get("city");
  if (city) return { kind: "city", id: city };
  if (said.has("cities")) return { kind: "cities" };
  if (said.has("province")) return { kind: "province" };
  const into = said.get("import");
  if (into !== null) return { kind: "import", ...(into && { into }) };
  return hash.length > 1 ? { kind: "city", id: FIRST_CITY } : undefined;
}

/** The address of a door, from any other one. */
export function doorAddress(door: Door): string {
  switch (door.kind) {
    case "city":
      return `?city=${encodeURIComponent(door.id)}`;
    case "cities":
      return "?cities";
    case "province":
      return "?province";
    case "import":
      return door.into === undefined ? "?import" : `?import=${encodeURIComponent(door.into)}`;
  }
}

/**
 * Enters by another door: the page is opened again, so that model, planner, years and view are those of what is entered. What is open is
 * saved as whenever a page is left.
 */
export const enter = (door: Door): void => location.assign(doorAddress(door));
