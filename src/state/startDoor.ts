import { FIRST_CITY, SHIPPED_CITIES } from "../io/city/shippedCity";
import { type Door, doorOf } from "./door";

/** A shelf that does not answer within this time counts as empty. */
const PATIENCE_MS = 2000;

/** The door to start at: the one that the address names, else the city that ships, or all of them where there are several. */
export async function startDoor(): Promise<Door> {
  const said = doorOf(location);
  if (said !== undefined) return said;
  const isOne = SHIPPED_CITIES.length === 1 && !(await hasOwn());
  return isOne ? { kind: "city", id: FIRST_CITY } : { kind: "cities" };
}

async function hasOwn(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  const looked = import("../io/city/openCityShelf")
    .then(({ openCityShelf }) => openCityShelf())
    .then((shelf) => shelf.list())
    .then((cards) => cards.some(({ goneAt }) => goneAt === undefined))
    .catch(() => false);
  return Promise.race([looked, late]);
}
