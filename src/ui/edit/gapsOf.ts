import { assertNever } from "../../domain/assertNever";
import type { WantedWord } from "../../domain/issue";
import type { Convert, Measure } from "../../domain/measure";
import { recruitedPosts } from "../../domain/recruitedPosts";
import type { Offer } from "../../domain/school";
import { readShape } from "../../io/readShape";
import { measureShape } from "../../io/shapes/measureShape";

/** What a measure still lacks before it can be tried out. */
export type Gap =
  | "name"
  | "school"
  | "into"
  | "same"
  | "rooms"
  | "buses"
  | "posts"
  | "offers"
  | "grades"
  | "dwellings"
  | "settlements"
  | "schools"
  | "change"
  | "noGrades"
  | "funding"
  | "text"
  | "range";

/** Everything that is missing from a measure, in the order of its form; nothing when it can stand, in a file too. */
export function gapsOf(measure: Measure): readonly Gap[] {
  const gaps = [
    ...gapsOfKind(measure),
    ...when(measure.funding !== undefined && !isWhole(Object.values(measure.funding)), "funding"),
  ];
  return gaps.length > 0 ? gaps : gapsOfFile(measure);
}

/** What the reader of project files would refuse of a measure that is complete. */
function gapsOfFile(measure: Measure): readonly Gap[] {
  const { issues } = readShape("", measure, measureShape);
  const areTexts = issues.map(({ wanted }) => TEXT_WORDS.has(wanted.word));
  return [...when(areTexts.includes(true), "text"), ...when(areTexts.includes(false), "range")];
}

const TEXT_WORDS: ReadonlySet<WantedWord> = new Set(["atMostCharacters", "noMarkup", "noHidden"]);

/** Shares add up to one, but for the last digits of fractions. */
const isWhole = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-6;

function gapsOfKind(measure: Measure): readonly Gap[] {
  switch (measure.kind) {
    case "build":
      return [...when(!isNamed(measure.school.name), "name"), ...gapsOfOffers(measure.school.offers)];
    case "expand":
      return [
        ...when(measure.school === "", "school"),
        ...when(measure.addedRooms === 0 && (measure.addedBeds ?? 0) === 0, "rooms"),
      ];
    case "merge":
      return [
        ...when(measure.school === "", "school"),
        ...when(measure.into === "", "into"),
        ...when(measure.school !== "" && (measure.into as string) === measure.school, "same"),
      ];
    case "close":
      return when(measure.school === "", "school");
    case "convert":
      return [...when(measure.school === "", "school"), ...when(isEmptyConversion(measure.to), "rooms")];
    case "housing":
      return [
        ...when(!isNamed(measure.compound.name), "name"),
        ...when(!measure.phases.some((phase) => phase.dwellings > 0), "dwellings"),
      ];
    case "boundary":
      return [
        ...when(!isNamed(measure.name), "name"),
        ...when(measure.schools.length === 0, "schools"),
        ...when(measure.settlements.length === 0, "settlements"),
      ];
    case "policy":
      return when(Object.keys(measure.set).length === 0, "change");
    case "recruit":
      return when(recruitedPosts(measure) <= 0, "posts");
    case "spread":
      return [
        ...when(measure.school === "", "school"),
        ...when(measure.grades.length === 0, "noGrades"),
        ...when(measure.to.includes(measure.school), "same"),
      ];
    case "bus":
      return [...when(measure.school === "", "school"), ...when(measure.addedBuses === 0, "buses")];
    default:
      return assertNever(measure);
  }
}

const when = (isMissing: boolean, gap: Gap): readonly Gap[] => (isMissing ? [gap] : []);

const isNamed = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  zh.trim() !== "" && en.trim() !== "";

const gapsOfOffers = (offers: readonly Offer[]): readonly Gap[] => [
  ...when(!offers.some((offer) => offer.rooms > 0), "offers"),
  ...when(
    offers.some((offer) => offer.toGrade < offer.fromGrade),
    "grades",
  ),
];

function isEmptyConversion(to: Convert["to"]): boolean {
  switch (to.form) {
    case "boarding":
      return to.beds === 0;
    case "nineYear":
      return to.juniorRooms === 0;
    case "juniorRooms":
    case "general":
    case "vocational":
      return to.rooms === 0;
    default:
      return false;
  }
}
