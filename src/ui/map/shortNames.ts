import { sharedStart } from "../../domain/sharedStart";
import type { Language } from "../../i18n/createI18n";
import type { Places } from "./places";

const known = new WeakMap<Places, Partial<Record<Language, readonly string[]>>>();

/**
 * Names of schools as the map writes them: without the words that every school of the dataset begins with, such as the mark of
 * a made-up city, which the foot of the map says once.
 */
export function shortNames(places: Places, language: Language): readonly string[] {
  const before = known.get(places) ?? {};
  const found = before[language] ?? shortened(places, language);
  known.set(places, { ...before, [language]: found });
  return found;
}

function shortened(places: Places, language: Language): readonly string[] {
  const names = places.schools.map((school) => school.name[language]);
  const start = sharedStart(places.model.dataset.schools.map((school) => school.name[language]));
  return names.map((name) => (name.startsWith(start) ? name.slice(start.length) : name));
}
