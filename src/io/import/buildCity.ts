import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import type { SettlementId } from "../../domain/ids";
import type { Norms } from "../../domain/norms";
import type { Settlement } from "../../domain/place";
import { mendedText } from "../../domain/plainText";
import { importNotes } from "../../i18n/words/importNotes";
import type { CityFiles } from "../city/cityFiles";
import { type Rung, rungOf } from "../city/rungOf";
import { beliefsOf } from "./beliefsOf";
import { fillSchool, idOf } from "./fillSchool";
import { type CellRef, compared, type Finding, type ImportRule } from "./findings";
import { type FoundPlace, foundPlaces } from "./foundPlaces";
import { type Gap, gapsOf } from "./gaps";
import type { Entry } from "./joinRows";
import type { NormSet } from "./normSets";
import type { Lying, Onto } from "./onto";
import { plainName } from "./plainName";
import { provenanceOf } from "./provenanceOf";
import type { Recipe } from "./recipe";
import { type Rolls, rollsOf } from "./rollsOf";
import type { Row } from "./rowsOfTable";
import { schoolingOf } from "./schooling";
import { differingTotal, splitAges, steadyAges } from "./splitAges";
import { standInHomes } from "./standInHomes";
import { textHash } from "./textHash";
import { placesOf } from "./townships";

/** What the tables say, joined. */
export interface Joined {
  readonly schools: readonly Entry[];
  readonly settlements: readonly Entry[];
  readonly births: readonly Row[];
}

/** What a city needs that no table of an office has. */
export interface Defaults {
  readonly norms: Norms;
  /** National death rates, fertility and placement rules; the figures of any one city in them are not used. */
  readonly national: Assumptions;
  /** Where no year stands anywhere. */
  readonly year: number;
  /** Files that a city takes over as they are: its norms, and the scenario that does nothing. */
  readonly kept: CityFiles;
  /** The texts of other sets of norms, by their names. */
  readonly sets?: ReadonlyMap<NormSet, string>;
}

/** A city as it is read, its assumptions, and how far up the ladder it stands. */
export interface BuiltCity {
  readonly dataset: Dataset;
  readonly assumptions: Assumptions;
  readonly rung: Rung;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly places: readonly FoundPlace[];
}

/**
 * Fills every gap that the tables leave by a stated assumption (method: the ladder); undefined where no school is left.
 *
 * @param onto The city that the tables go into: what it knows is no gap.
 */
export function buildCity(
  joined: Joined,
  recipe: Recipe,
  { norms, national, year }: Defaults,
  onto?: Onto,
): BuiltCity | undefined {
  const findings: Finding[] = [];
  const find = (rule: ImportRule, at: CellRef, found: string) => findings.push({ rule, ...at, found });
  const { stages } = national;
  const schooling = schoolingOf(norms, stages);
  const { fixes = {} } = recipe;
  const standing = joined.schools.filter((entry) => {
    const isClosed = CLOSED.test(entry.texts.status ?? "");
    if (entry.mergedInto === undefined && !isClosed) return true;
    find("closedSchool", entry.at, [entry.name, entry.mergedInto].filter(Boolean).join(" → "));
    return fixes.closedSchool === "keep";
  });
  let lastYear = 0;
  for (const { figures } of standing)
    for (const figure of figures) lastYear = Math.max(lastYear, figure.year ?? 0);
  const undated = recipe.baseYear ?? (lastYear > 0 ? lastYear : year);
  const rolls = standing.map((entry) => rollsOf(entry, undated, find, schooling, fixes));
  const years = rolls.flatMap((one) => one.years.map((roll) => roll.year));
  const baseYear =
    recipe.baseYear ?? (years.length > 0 ? years.reduce((last, one) => Math.max(last, one)) : year);
  const places = placesOf([...standing, ...joined.settlements], recipe.cityName);
  const names = toldApart(standing);
  const all = standing.map((entry, at) => {
    const upToBase = atBaseYear(entry, rolls[at], baseYear, find);
    const own = fillSchool(entry, names[at], upToBase, places, norms, schooling);
    return onto === undefined ? own : onto.school(own, entry.key, baseYear);
  });
  const filled = all.filter(({ assumed, school }, at) => {
    if (assumed.includes("point")) find("pointMissing", standing[at].at, standing[at].name);
    const isEmpty = school.offers.every(({ enrolment }) =>
      enrolment.every(({ byGrade }) => byGrade.every((pupils) => pupils === 0)),
    );
    if (isEmpty) find("noPupils", standing[at].at, standing[at].name);
    return !isEmpty || fixes.noPupils !== "drop";
  });
  if (filled.length === 0) return undefined;
  const schools = filled.map(({ school }) => school);
  const shape = steadyAges(national.mortality);
  const inhabited: Entry[] = [];
  const listed = joined.settlements.flatMap((entry): readonly Settlement[] => {
    const residents = splitAges(entry.figures, onto?.agesOf(entry.key, baseYear) ?? shape);
    if (residents === undefined) return [];
    inhabited.push(entry);
    const differing = differingTotal(entry.figures);
    if (differing !== undefined) find("agesDiffer", entry.at, `${entry.name}: ${differing.join(" ≠ ")}`);
    const { point, isLocated, ...place } = places.of(entry);
    if (!isLocated) find("pointMissing", entry.at, entry.name);
    const name = mendedText(entry.name);
    const kind = /社区|居委|居民委员会/.test(name) ? ("neighbourhood" as const) : ("village" as const);
    const settlement: Settlement = {
      id: idOf(entry.key) as SettlementId,
      name: { zh: name, en: name },
      kind,
      ...place,
      ...point,
      terrain: "plain",
      residents,
    };
    return [onto === undefined ? settlement : onto.settlement(settlement)];
  });
  const left = onto?.settlementsLeft(baseYear) ?? [];
  const lived = [...listed, ...left].sort((a, b) => compared(a.id, b.id));
  const isStandIn = lived.length === 0;
  const births = birthsByYear(joined.births);
  const provenance = provenanceOf(filled, isStandIn);
  const found: Lying = {
    counties: places.counties,
    townships: places.townships,
    settlements: isStandIn ? standInHomes(schools, baseYear, stages, shape) : lived,
    schools,
  };
  const { settlements, schools: lying, ...areas } = onto?.lying(found) ?? found;
  const counties = areas.counties.map(({ id }) => id);
  const known = { baseYear, counties, settlements, schools: lying, births, isStandIn };
  const own = beliefsOf(national, known);
  const assumptions = onto?.beliefs(own, births, isStandIn) ?? own;
  const head = {
    name: { zh: recipe.cityName, en: recipe.cityName },
    statement: importNotes.statement,
    isDemonstration: false,
    sites: [],
    ...onto?.head,
    baseYear,
    ...areas,
    provenance:
      onto?.provenance(provenance, { baseYear, isStandIn, isListed: listed.length > 0 }) ?? provenance,
  };
  const key = textHash(JSON.stringify([head, settlements, lying, assumptions]));
  const dataset: Dataset = { key, ...head, settlements, schools: lying };
  return {
    dataset,
    assumptions,
    rung: rungOf(dataset, assumptions),
    findings,
    gaps: gapsOf({
      schools: filled,
      isStandIn,
      settlements: inhabited.length,
      aged: inhabited.filter(({ figures }) => figures.some(({ ages }) => ages !== undefined)).length,
      years: new Set(years).size,
      births: assumptions.fertility.knownBirths.length,
    }),
    places: [
      ...foundPlaces("schools", standing, places),
      ...foundPlaces("settlements", isStandIn ? [] : inhabited, places),
    ],
  };
}

const CLOSED = /^(closed|已?(停办|撤销|撤并|关闭|停止办学))$/i;

/** The rolls up to the base year; a school without one has its last one there, which is told. */
function atBaseYear(
  entry: Entry,
  rolls: Rolls,
  baseYear: number,
  find: (rule: ImportRule, at: CellRef, found: string) => void,
): Rolls {
  const years = rolls.years.filter(({ year }) => year <= baseYear);
  const last = years[years.length - 1];
  if (last?.year === baseYear) return { ...rolls, years };
  find("baseYearMissing", entry.at, `${entry.name}: ${last?.year ?? "-"}`);
  return last === undefined
    ? { ...rolls, years }
    : { ...rolls, years: [...years, { ...last, year: baseYear, isEstimate: true }] };
}

/** Names as they are shown: namesakes with their township, and with their code where that is the same too. */
function toldApart(entries: readonly Entry[]): readonly string[] {
  const count = (keyOf: (entry: Entry) => string) => {
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
    return (entry: Entry) => counts.get(keyOf(entry)) ?? 0;
  };
  const place = ({ texts }: Entry) => texts.township ?? texts.county ?? "";
  const alike = count(({ name }) => plainName(name));
  const alikeHere = count((entry) => `${plainName(entry.name)}\n${place(entry)}`);
  return entries.map((entry) => {
    if (alike(entry) === 1) return entry.name;
    const marks = [place(entry), alikeHere(entry) > 1 ? (entry.code ?? entry.key) : ""].filter(Boolean);
    return marks.length === 0 ? entry.name : `${entry.name} (${marks.join(", ")})`;
  });
}

function birthsByYear(rows: readonly Row[]): readonly { readonly year: number; readonly value: number }[] {
  const byYear = new Map<number, number>();
  for (const { what, year, count } of rows.flatMap(({ figures }) => figures))
    if (what === "births" && year !== undefined && count.kind === "known")
      byYear.set(year, (byYear.get(year) ?? 0) + count.value);
  return [...byYear].sort(([a], [b]) => a - b).map(([year, value]) => ({ year, value }));
}
