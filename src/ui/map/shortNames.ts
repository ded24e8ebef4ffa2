import type { Language } from "../../i18n/createI18n";
import type { Places } from "./places";

const known = new WeakMap<Places, Partial<Record<Language, readonly string[]>>>();

/** Below this a shared beginning is chance, not a mark. */
const LEAST = 2;

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
  return start.length < LEAST
    ? names
    : names.map((name) => (name.startsWith(start) ? name.slice(start.length) : name));
}

/** The longest beginning that all names share, up to its last break between words. */
function sharedStart(names: readonly string[]): string {
  const [first = ""] = names;
  let length = names.length < 2 ? 0 : first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length--;
  const shared = first.slice(0, length);
  return shared.slice(0, Math.max(shared.lastIndexOf(" "), shared.lastIndexOf("\u00b7")) + 1);
}
