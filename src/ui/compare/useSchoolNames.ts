import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SchoolDifference } from "../../model/comparison/schoolDifferences";
import { useNameReader } from "../parts/useNameReader";

/** Names of the schools of two plans by id; a word for none. */
export function useSchoolNames(schools: readonly SchoolDifference[]): (id: string | null) => string {
  const { t } = useTranslation();
  const read = useNameReader();
  const byId = useMemo(() => new Map(schools.map(({ plan }) => [plan.id as string, plan.name])), [schools]);
  return (id) => {
    const name = id === null ? undefined : byId.get(id);
    return name === undefined ? t("compare.card.noSchool") : read(name);
  };
}
