import { useMemo } from "react";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";

/** Reads the names of candidate sites, schools, settlements and counties. */
export function usePlaceNames(): (id: string) => string {
  const read = useNameReader();
  const { schools, sites, settlements, counties } = useApp((state) => state.city.model.dataset);
  const names = useMemo(
    () =>
      new Map(
        [...counties, ...settlements, ...schools, ...sites].map(({ id, name }) => [id as string, name]),
      ),
    [schools, sites, settlements, counties],
  );
  return (id) => {
    const name = names.get(id);
    return name === undefined ? id : read(name);
  };
}
