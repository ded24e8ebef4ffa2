import type { Dataset } from "../../domain/dataset";
import type { Build } from "../../domain/measure";
import type { CandidateSite } from "../../domain/place";
import { placeAt } from "../map/placeAt";

/** The school moved to a candidate site, whose county, township and setting it takes. */
export function withSite(measure: Build, dataset: Pick<Dataset, "settlements">, site: CandidateSite): Build {
  const { county, township, setting, terrain } = site;
  const place = { ...placeAt(dataset, site), county, township, setting, terrain };
  return { ...measure, site: site.id, school: { ...measure.school, ...place } };
}
