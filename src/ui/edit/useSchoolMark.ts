import { useMemo } from "react";
import { sharedStart } from "../../domain/sharedStart";
import { useApp } from "../parts/appContext";

/** What the names of all schools begin with, such as the mark of a made-up city: left out where room is scarce. */
export function useSchoolMark(): string {
  const language = useApp((state) => state.view.language);
  const schools = useApp((state) => state.city.model.dataset.schools);
  return useMemo(() => sharedStart(schools.map(({ name }) => name[language])), [schools, language]);
}
