import type { Point } from "../../domain/place";
import { writerIn } from "../../i18n/figureWriter";
import { areasInForce } from "../../model/readers/areasInForce";
import { settlementFigures } from "../../model/readers/settlementFigures";
import { type Shortage, shortageKind } from "../../model/readers/shortages";
import type { Results } from "../../model/results";
import { centroid } from "./centroid";
import { differenceRows } from "./difference";
import { casesOf } from "./highlight";
import type { LayerGroup } from "./layers";
import type { Look } from "./look";
import { homePaint, type Marks, type RowState, radiusOf, schoolPaint, settlementPaint } from "./paint";
import { paletteOf } from "./palette";
import { placeLabel } from "./placeLabel";
import type { Places } from "./places";
import type { Scene } from "./scene";
import { type SchoolFigure, schoolFigures } from "./schoolFigures";
import { selectedRows } from "./selectedRows";
import { pointsOf, shortagesOfYear } from "./sets";
import { shortNames } from "./shortNames";
import {
  layerSource,
  pointSource,
  type Ring,
  ringSource,
  type SourceName,
  setNameSource,
  setSource,
  shapeSource,
  waySource,
} from "./sources";
import { thinOut } from "./thinOut";
import { wayPaint, waysOf } from "./ways";

/** What a source should hold; `make` is called only where the key is not the one it holds already. */
export interface SourcePart {
  readonly source: SourceName;
  readonly key: string;
  make(): GeoJSON.FeatureCollection;
}

/** A scene as the map takes it: style, shapes and the state of every row. */
export interface Picture {
  readonly look: Look;
  /** Two looks with one key for a group of layers look the same there. */
  readonly lookKeys: Readonly<Record<LayerGroup, string>>;
  readonly places: Places;
  readonly parts: readonly SourcePart[];
  readonly states: Readonly<Partial<Record<SourceName, readonly RowState[]>>>;
}

/** Works out what the map shows. Labels with figures and homes are there only close up, where they can be read. */
export function pictureOf(scene: Scene, places: Places, isCloseUp: boolean): Picture {
  const { view, results, city, outlines, rivers } = scene;
  const { stage, year, layers } = view;
  const isRead = results?.years.includes(year) === true;
  const selected = selectedRows(scene, places);
  const cases = isRead && view.highlight ? casesOf(results, view, view.highlight) : undefined;
  const schools = isRead ? schoolFigures(results, year, stage) : undefined;
  const settlements = isRead ? settlementFigures(results, year, stage) : undefined;
  const areas = isRead ? areasInForce(results, year, stage) : [];
  const lacking = isRead && layers.shortages ? shortagesOfYear(results, year, stage) : [];
  const years = scene.draft && isRead ? [year] : (results?.years ?? []);
  const ways = isRead && layers.flows ? waysOf(results, years, stage) : [];

  const run = `${identityOf(results)} ${stage}`;
  const at = (level: string) => outlines.features.filter((feature) => feature.properties?.level === level);
  const fixed = (source: SourceName, make: SourcePart["make"]): SourcePart => ({
    source,
    key: city.model.dataset.key,
    make,
  });
  const areaSets = areas.map((area) => pointsOf(places, area.settlements));
  const areaKey = areas.map((area) => area.settlements.join()).join("|");
  const lackKey = lacking.map((shortage) => shortage.settlements.join()).join("|");
  const rings = ringsOf(scene);
  const painted =
    settlements &&
    settlementPaint(
      settlements,
      view.question,
      marks(selected.settlements, cases?.settlements),
      rowsShort(lacking, places),
    );

  const shownSchools = marks(selected.schools, cases?.schools);
  const ranks = (schools ?? []).map((figure, row) => rankOf(figure) + markedRank(shownSchools, row));

  const look: Look = {
    view: { stage, question: view.question, schoolColour: view.schoolColour, layers },
    palette: paletteOf(view.isDark),
    language: view.language,
    places,
    riverNames: rivers.features.map((river) =>
      String(river.properties?.[view.language === "zh" ? "name" : "nameEn"] ?? ""),
    ),
    schoolLabels: isCloseUp ? (schools ?? []).map((school) => schoolLabel(scene, school)) : [],
    settlementLabels:
      isCloseUp && settlements
        ? places.settlements.map(
            (place, row) => `${placeLabel(place, view.language)} ${Math.round(settlements[row].pupils)}`,
          )
        : [],
    baseRadii:
      isRead && results
        ? settlementFigures(results, results.years[0], stage).map((figure) => radiusOf(figure.pupils))
        : [],
    schoolNames: shortNames(places, view.language),
    worst: worstOf(ranks),
    touched: touchedBy(scene),
    ...(scene.difference && { difference: differenceRows(scene.difference, places) }),
    landStatuses: city.model.dataset.sites.map(({ landStatus }) => landStatus),
    areaLabels: areas.map((area) => area.name[view.language]),
    shortageLabels: lacking.map((shortage) =>
      scene.t(`map.short.${shortageKind(shortage)}`, {
        short: writerIn(view.language).whole(shortage.short),
        lack: scene.t(`lack.name.${shortage.lack}`),
      }),
    ),
  };
  const plain = JSON.stringify([look.view, view.isDark, view.language]);
  const touched = JSON.stringify([
    [...look.touched.built],
    [...look.touched.closed],
    [...look.touched.spread],
  ]);
  const difference = identityOf(scene.difference);
  const labelled = `${plain} ${difference} ${places.key} ${touched} ${isCloseUp ? `${run} ${year}` : isRead}`;
  const lookKeys = {
    base: plain,
    overlay: plain,
    settlements: labelled,
    schools: `${labelled} ${look.worst.join()}`,
    difference: `${plain} ${places.key} ${difference}`,
    top: [plain, areaKey, ...look.shortageLabels].join(),
  };

  return {
    look,
    lookKeys,
    places,
    parts: [
      fixed("counties", () => shapeSource(at("county"))),
      fixed("townships", () => shapeSource(at("township"))),
      fixed("rivers", () => shapeSource(rivers.features)),
      fixed("backgrounds", () => layerSource(city.backgrounds)),
      fixed("countyNames", () => pointSource(countyPoints(scene, places))),
      fixed("townshipNames", () => pointSource(places.townships)),
      fixed("sites", () => pointSource(city.model.dataset.sites)),
      fixed("homes", () => pointSource(places.homes)),
      { source: "settlements", key: places.key, make: () => pointSource(places.settlements) },
      { source: "schools", key: places.key, make: () => pointSource(places.schools) },
      {
        source: "missing",
        key: String(difference),
        make: () => pointSource(scene.difference?.missing ?? []),
      },
      { source: "areas", key: areaKey, make: () => setSource(areaSets) },
      { source: "areaNames", key: areaKey, make: () => setNameSource(areaSets) },
      {
        source: "shortageNames",
        key: lackKey,
        make: () => setNameSource(lacking.map((shortage) => pointsOf(places, shortage.settlements))),
      },
      { source: "compounds", key: JSON.stringify(rings), make: () => ringSource(rings) },
      {
        source: "flows",
        key: layers.flows ? `${run} ${years.join()}` : "",
        make: () => waySource(ways, places),
      },
      { source: "ghosts", key: JSON.stringify(scene.ghosts), make: () => pointSource(scene.ghosts ?? []) },
      { source: "draft", key: JSON.stringify(inHand(scene)), make: () => pointSource(inHand(scene)) },
    ],
    states: {
      ...(painted && { settlements: painted }),
      ...(painted && isCloseUp && { homes: homePaint(places.homes, painted, settlements) }),
      ...(schools && {
        schools: schoolPaint(
          schools,
          view.schoolColour,
          results?.norms ?? city.norms,
          shownSchools,
          thinOut(places.schools, ranks),
          spreadRows(results, view, places),
        ),
      }),
      ...(isRead && { flows: wayPaint(results, ways, year, stage) }),
      sites: city.model.dataset.sites.map((site) => ({ off: site.stages.includes(stage) ? 0 : 1 })),
    },
  };
}

/** Schools some of whose pupils of the stage move to others in the year, by row. */
const spreadRows = (
  results: Results | undefined,
  { year, stage }: Scene["view"],
  places: Places,
): ReadonlySet<number> =>
  new Set(
    (results?.scenario.measures ?? []).flatMap((measure) =>
      measure.kind === "spread" &&
      measure.stage === stage &&
      measure.year <= year &&
      !results?.setAside.includes(measure.id)
        ? (places.model.schoolRow.get(measure.school) ?? [])
        : [],
    ),
  );

/** How grave a school is where signs give way to one another: pupils a seat, classes above the standard first. */
function rankOf({ status, pupils, seats, isOverCap }: SchoolFigure): number {
  if (status === "other") return -1;
  if (status !== "open") return 0;
  return (seats === 0 ? 0 : pupils / seats) + (isOverCap ? 1 : 0);
}

/** What is selected or highlighted gives way to nothing else. */
const markedRank = ({ selected, highlighted }: Marks, row: number): number =>
  selected.has(row) ? 200 : highlighted?.has(row) ? 100 : 0;

const NAMED = 12;

/** Schools with a class above the standard, the gravest of them: their names are read at the zoom of the city. */
const worstOf = (ranks: readonly number[]): readonly number[] =>
  ranks
    .map((rank, row) => ({ rank, row }))
    .filter(({ rank }) => rank > 1.5)
    .sort((a, b) => b.rank - a.rank || a.row - b.row)
    .slice(0, NAMED)
    .map(({ row }) => row);

const marks = (selected: ReadonlySet<number>, highlighted: ReadonlySet<number> | undefined): Marks => ({
  selected,
  ...(highlighted && { highlighted }),
});

/** Settlements that a shortage counts among those it concerns. */
const rowsShort = (lacking: readonly Shortage[], places: Places): ReadonlySet<number> =>
  new Set(
    lacking.flatMap(({ settlements }) =>
      settlements.flatMap((id) => places.model.settlementRow.get(id) ?? []),
    ),
  );

/** Outlines of the compounds that the scenario builds, the one in the planner's hand as it is now. */
function ringsOf({ draft, results }: Scene): readonly Ring[] {
  const known = (results?.scenario.measures ?? []).filter(({ id }) => id !== draft?.id);
  return [...known, ...(draft ? [draft] : [])].flatMap((measure) =>
    measure.kind === "housing" && measure.compound.ring ? [measure.compound.ring] : [],
  );
}

/** Where the measure in the planner's hand stands, if it is a new school or a compound. */
function inHand({ draft }: Scene): readonly Point[] {
  if (draft?.kind === "build") return [draft.school];
  return draft?.kind === "housing" ? [draft.compound] : [];
}

/** Where a county's name stands: in the middle of its outline, or of its townships where there is none. */
const countyPoints = ({ outlines }: Scene, places: Places): readonly Point[] =>
  places.counties.map((county) => {
    const outline = outlines.features.find(({ properties }) => properties?.id === county.id);
    return centroid(outline?.geometry) ?? county;
  });

function touchedBy({ results }: Scene): Look["touched"] {
  const measures = results?.scenario.measures ?? [];
  return {
    spread: new Set(measures.flatMap((one) => (one.kind === "spread" ? [one.school] : []))),
    built: new Set(measures.flatMap((one) => (one.kind === "build" ? [one.school.id] : []))),
    closed: new Set(
      measures.flatMap((one) => (one.kind === "close" || one.kind === "merge" ? [one.school] : [])),
    ),
  };
}

function schoolLabel({ t }: Scene, school: { status: string; pupils: number; seats: number }): string {
  if (school.status === "closed") return t("map.closed");
  if (school.status === "notYet") return t("map.notYet");
  if (school.status === "other") return "";
  return t("map.pupilsOfSeats", { pupils: school.pupils, seats: school.seats });
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number that tells one object from every other for as long as it lives: a key for what was made from it. */
function identityOf(object: object | undefined): number {
  if (object === undefined) return 0;
  const known = numbers.get(object);
  if (known !== undefined) return known;
  last++;
  numbers.set(object, last);
  return last;
}
