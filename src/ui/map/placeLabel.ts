import type { Name } from "../../domain/name";
import type { Settlement } from "../../domain/place";
import type { Language } from "../../i18n/createI18n";

/** A settlement's name as the map writes it: without its kind, with which English names end and which its card says. */
export function placeLabel(
  place: { readonly name: Name; readonly kind?: Settlement["kind"] },
  language: Language,
): string {
  const name = place.name[language];
  const kind = ` ${place.kind}`;
  return name.endsWith(kind) ? name.slice(0, -kind.length) : name;
}
