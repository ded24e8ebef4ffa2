import type { Issue } from "../../domain/issue";
import type { CityFiles } from "./cityFiles";
import { SHIPPED_CITIES, shippedCity } from "./shippedCity";

/** The files of a city by its id, wherever it lies: beside the program, or on the shelf in this browser. Never throws. */
export async function cityOf(
  id: string,
): Promise<{ readonly files?: CityFiles; readonly issues: readonly Issue[] }> {
  if (SHIPPED_CITIES.includes(id)) {
    const { files, issues } = await shippedCity(id);
    return issues.length > 0 ? { issues } : { files, issues };
  }
  try {
    const { openCityShelf } = await import("./openCityShelf");
    return await (await openCityShelf()).open(id);
  } catch (problem) {
    const found = problem instanceof Error ? problem.message : String(problem);
    return { issues: [{ file: id, problem: "missing", found, wanted: { word: "cityFile" } }] };
  }
}
