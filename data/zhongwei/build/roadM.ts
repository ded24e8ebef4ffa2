import type { Point, Terrain } from "../../../src/domain/place";
import { straightM } from "./plane";

type Place = Point & { readonly terrain: Terrain };

/** The way between two places by road: a straight line made longer, more so in the hills. */
export const roadM = (a: Place, b: Place): number =>
  straightM(a, b) * (a.terrain === "hill" || b.terrain === "hill" ? 1.6 : 1.3);
