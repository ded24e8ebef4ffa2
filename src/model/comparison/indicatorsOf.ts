import { headlines, schoolsOfPart } from "../indicators/headlines";
import { schoolStaff } from "../indicators/schoolStaff";
import { seatChange } from "../indicators/seatChange";
import { postsNeeded, teachersShort } from "../indicators/teachers";
import { journeyGini, utilisation } from "../indicators/totals";
import type { Part } from "../part";
import { perPart } from "../perPart";
import { radiusSplit } from "../readers/radiusSplit";
import type { Results } from "../results";
import { seatWarnings } from "../seatWarnings";
import type { IndicatorKey } from "./indicators";

/** One figure per indicator; nothing where it has no meaning, as a mean journey without day pupils. */
export type IndicatorValues = Readonly<Record<IndicatorKey, number | null>>;

/** Every indicator of a part of the city in one year (method 7); money in yuan, journeys in metres. */
export const indicatorsOf = perPart((results, year, part): IndicatorValues => {
  const sums = headlines(results, year, part);
  const change = seatChange(results, year, part);
  const { town, rural } = radiusSplit(results, year, part);
  const schools = schoolsOfPart(results, year, part);
  const offers = schools
    .flatMap((school) => school.offers)
    .filter((offer) => part.stage === undefined || offer.stage === part.stage);
  const hasJourneys = sums.dayPupils > 0;
  return {
    pupils: sums.pupils,
    seats: sums.seats,
    short: sums.short,
    aboveOwnSeats: sums.aboveOwnSeats,
    surplus: sums.surplus,
    usableSeats: sums.usableSeats,
    usableSurplus: sums.usableSurplus,
    seatsAdded: change.added,
    seatsRemoved: change.removed,
    utilisation: utilisation(sums),
    unplaced: sums.unplaced,
    unplacedNoReach: sums.unplacedNoReach,
    unplacedNoRoom: sums.unplacedNoRoom,
    unplacedNoBed: sums.unplacedNoBed,
    classes: sums.classes,
    classesOverCap: sums.classesOverCap,
    classes56: sums.classes56,
    classes66: sums.classes66,
    largestClass: sums.largestClass,
    schools: sums.schools,
    oversized: sums.oversized,
    small: sums.small,
    redIntakes: redIntakes(results, year, part),
    beyondRadius: sums.beyondRadius,
    beyondInTowns: town.beyond,
    beyondInCountry: rural.beyond,
    meanJourneyM: hasJourneys ? sums.meanJourneyM : null,
    p95JourneyM: hasJourneys ? sums.p95JourneyM : null,
    journeyGini: hasJourneys ? journeyGini(results, year, part) : null,
    boarders: sums.boarders,
    bedsShort: sums.bedsShort,
    moved: sums.moved,
    posts: postsNeeded(results.norms, offers),
    teachersShort: teachersShort(
      results.norms,
      schools.map((school) => schoolStaff(results, school, part.stage)),
    ),
    investmentYuan: sums.investmentYuan,
    runningYuan: sums.runningYuan,
    perPlacedYuan: sums.placed > 0 ? sums.runningYuan / sums.placed : null,
  };
});

/** Schools whose entrants of the year reach their normal intake; one with two stages counts in each. */
const redIntakes = (results: Results, year: number, { county, stage }: Part): number =>
  seatWarnings(results, year).schools.filter(
    (one) =>
      one.lights[0] === "red" &&
      (county === undefined || one.county === county) &&
      (stage === undefined || one.stage === stage),
  ).length;
