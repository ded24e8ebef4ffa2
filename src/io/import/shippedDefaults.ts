import { shippedCity, shippedNorms } from "../city/shippedCity";
import { parseJson } from "../parseJson";
import { readAssumptions } from "../readAssumptions";
import { readNorms } from "../readNorms";
import type { Defaults } from "./buildCity";

const KEPT = ["norms.json", "scenarios/baseline.json"];

/**
 * What no table of an office has, from the files that ship.
 *
 * @param year Taken where no year stands anywhere.
 * @throws Error where these files cannot be had.
 */
export async function readShippedDefaults(year: number): Promise<Defaults> {
  const { files } = await shippedCity();
  const json = (name: string) => parseJson(name, files.get(name) ?? "").json;
  const { norms } = readNorms(json("norms.json"));
  const { assumptions } = readAssumptions(json("assumptions.json"));
  const kept = new Map(KEPT.map((name) => [name, files.get(name) ?? ""]));
  if (norms === undefined || assumptions === undefined || [...kept.values()].includes(""))
    throw new Error("the files beside the program cannot be read");
  return { norms, national: assumptions, year, kept, sets: await shippedNorms() };
}
