import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { namesOf } from "../../model/readers/names";
import type { Results } from "../../model/results";
import { measureTitle } from "../parts/measureTitle";
import { useNameReader } from "../parts/useNameReader";

/** What the measures of a scenario are called, the schools that it builds known by name. */
export function useMeasureTitles(results: Results): (measure: Measure) => string {
  const { t } = useTranslation();
  const read = useNameReader();
  const names = useMemo(() => namesOf(results), [results]);
  const { counties } = results.model.dataset;
  const nameOf = (id: string) => read(counties.find((county) => county.id === id)?.name ?? names.school(id));
  return (measure) => measureTitle(measure, { t, read, nameOf });
}
