import type { MeasureId, SchoolId } from "../../../src/domain/ids";
import type { Build, Expand, Measure } from "../../../src/domain/measure";
import type { ProposalWishes } from "../../../src/domain/proposal";
import type { SchoolKind } from "../../../src/domain/school";
import { STAGES, type Stage } from "../../../src/domain/stage";
import { offersBeforeMeasures } from "../../../src/model/indicators/money";
import { measureCost } from "../../../src/model/money/measureCost";
import { measurePremises } from "../../../src/model/money/measurePremises";
import { landReadyYear } from "../../../src/model/readers/landNeeds";
import type { Results } from "../../../src/model/results";

/** One place where the machine may do something, and all that it may do there: at most one of it. */
export interface Chance {
  /** The school and stage that it gives seats to. */
  readonly school: string;
  readonly stage: Stage;
  /** The candidate site that it would take. */
  readonly site?: string;
  readonly measures: readonly (Build | Expand)[];
  /** What each measure costs once. */
  readonly yuan: readonly number[];
}

type Unpriced = Omit<Chance, "yuan">;

/** Classes a grade of a new school, and rooms added to a standing one. */
const STREAMS = [2, 4, 6];
const ADDED_ROOMS = [2, 4, 6, 12];
/** A child short over this counts as one. */
const SOMEBODY = 0.5;

/**
 * New schools on free candidate sites whose land is ready and large enough, and rooms added at schools where one more seat would
 * seat a child in some year (method 4.6), in stages that are short of seats; and whatever must be done.
 */
export function chancesOf(results: Results, wishes: ProposalWishes): readonly Chance[] {
  const { model, norms, scenario, units } = results;
  const { acts, stages } = wishes;
  const years = wishes.money.map(({ year }) => year);
  const keep = new Set(wishes.keep);
  const must = new Set(wishes.must);
  const taken = new Set(
    scenario.measures.flatMap((one) => (one.kind === "build" && one.site ? [one.site as string] : [])),
  );
  const isShort = (county: number, stage: Stage) => {
    const { years: run } = units[county * STAGES.length + STAGES.indexOf(stage)];
    return run.some(({ year, summary }) => year >= years[0] && summary.short > SOMEBODY);
  };
  const fresh = numbered(scenario.measures);
  const builds = model.dataset.sites
    .filter(({ id }) => acts.includes("build") && !keep.has(id) && !taken.has(id))
    .flatMap((site) =>
      site.stages
        .filter((stage) => stages.includes(stage))
        .filter((stage) => must.has(site.id) || isShort(model.countyIds.indexOf(site.county), stage))
        .map((stage): Unpriced => {
          const { county, township, setting, terrain, lng, lat } = site;
          const { grades } = results.assumptions.stages[stage];
          const id = fresh("PB");
          const plan = (streams: number, year: number): Build => ({
            kind: "build",
            id: id as MeasureId,
            year,
            status: "planned",
            opens: "all",
            site: site.id,
            school: {
              ...{ county, township, setting, terrain, lng, lat },
              id: `S-${id}` as SchoolId,
              name: site.name,
              kind: KIND[stage],
              ownership: "public",
              offers: [{ stage, fromGrade: 1, toGrade: grades, rooms: streams * grades, beds: 0 }],
            },
          });
          const ready = landReadyYear(model.dataset.baseYear, results.norms, site.landStatus);
          const measures = years
            .filter((year) => year >= ready)
            .flatMap((year) => STREAMS.map((streams) => plan(streams, year)))
            .filter((one) => siteAreaSqm(results, one) <= site.areaSqm);
          return { school: `S-${id}`, stage, site: site.id, measures };
        }),
    );
  const expansions = units.flatMap(({ unit, years: run }) =>
    Array.from(unit.offers, (row, offer) => ({ row, offer })).flatMap(
      ({ row, offer }): readonly Unpriced[] => {
        const school = model.schools[model.offers.school[row]];
        const wanted = run.some(
          ({ year, priceSeated, isOpen }) => year >= years[0] && isOpen[offer] && priceSeated[offer],
        );
        const isOpenToTheEnd = run.at(-1)?.isOpen[offer] === 1;
        const stage = STAGES[unit.stage];
        if (!acts.includes("expand") || !stages.includes(stage)) return [];
        if (!isOpenToTheEnd || keep.has(school.id) || school.ownership !== "public") return [];
        if (!wanted && !must.has(school.id)) return [];
        const id = fresh("PE") as MeasureId;
        const limit = norms.oversizedSchoolAbove[school.kind === "nineYear" ? "nineYear" : "ordinary"];
        const left = wishes.mayOversize ? Number.POSITIVE_INFINITY : limit - seatsOf(results, school.id);
        const last = run[run.length - 1];
        const fitting = ADDED_ROOMS.filter((rooms) => rooms * perRoom(last.rules.classSize) <= left);
        const measures = years.flatMap((year) =>
          fitting.map(
            (addedRooms): Expand => ({
              kind: "expand",
              id,
              year,
              status: "planned",
              school: school.id,
              stage,
              addedRooms,
            }),
          ),
        );
        return [{ school: school.id, stage, measures }];
      },
    ),
  );
  const offerBefore = offersBeforeMeasures(results);
  return [...builds, ...expansions]
    .filter(({ measures }) => measures.length > 0)
    .map((chance) => ({
      ...chance,
      yuan: chance.measures.map(
        (measure) => measureCost(norms, results.assumptions.stages, measure, offerBefore).investmentYuan,
      ),
    }));
}

/** Seats that a room is counted for, over all grades of a stage. */
export const perRoom = (classSize: readonly number[]): number =>
  classSize.reduce((sum, size) => sum + size, 0) / classSize.length;

/** Seats of a school in the last year, all stages. */
function seatsOf({ units, model }: Results, school: string): number {
  return units.reduce((sum, { unit, years }) => {
    const { seats } = years[years.length - 1];
    return unit.offers.reduce(
      (all, row, offer) => all + (model.schools[model.offers.school[row]].id === school ? seats[offer] : 0),
      sum,
    );
  }, 0);
}

const siteAreaSqm = ({ norms, assumptions }: Results, measure: Measure): number =>
  measurePremises(norms, assumptions.stages, measure, () => undefined).siteAreaSqm;

const KIND: Readonly<Record<Stage, SchoolKind>> = {
  preschool: "kindergarten",
  primary: "primary",
  junior: "junior",
  senior: "senior",
  vocational: "vocational",
  special: "special",
};

/** Ids that no measure has, the same for the same scenario. */
function numbered(measures: readonly Measure[]): (prefix: string) => string {
  const taken = new Set<string>(measures.map(({ id }) => id));
  let number = 0;
  return (prefix) => {
    do number++;
    while (taken.has(`${prefix}${number}`));
    return `${prefix}${number}`;
  };
}
