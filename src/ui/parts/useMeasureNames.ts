import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import type { SchoolPlan } from "../../domain/school";
import { useApp } from "./appContext";
import { measureTitle } from "./measureTitle";
import { schoolsOf } from "./schoolsOf";
import { useNameReader } from "./useNameReader";

/** Finds schools, and reads their names and those of measures in the language of the screen. */
export function useMeasureNames(): {
  readonly find: (id: string) => SchoolPlan | undefined;
  readonly nameOf: (id: string) => string;
  readonly titleOf: (measure: Measure) => string;
} {
  const { t } = useTranslation();
  const read = useNameReader();
  const schools = useApp(schoolsOf);
  const counties = useApp((state) => state.city.model.dataset.counties);

  const find = (id: string) => schools.get(id);
  const nameOf = (id: string) => {
    const named = schools.get(id) ?? counties.find((county) => county.id === id);
    return named ? read(named.name) : id || "\u2026";
  };
  return { find, nameOf, titleOf: (measure) => measureTitle(measure, { t, read, nameOf }) };
}
