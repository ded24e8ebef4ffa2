import type { MigrationRates, Mortality } from "../../../src/domain/assumptions";
import type { Name } from "../../../src/domain/name";
import type { Norms } from "../../../src/domain/norms";
import type { ResidentsByAge } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import { STAGES, type Stage } from "../../../src/domain/stage";
import { childCohorts } from "./childCohorts";
import { countyGround } from "./countyGround";
import { type EnrolledShare, enrolHistory, type StageHistory } from "./enrolHistory";
import { equipSchool } from "./equipSchool";
import type { Outline } from "./isInside";
import { layoutKindergartens } from "./layoutKindergartens";
import { layoutPrimary } from "./layoutPrimary";
import { layoutSecondary } from "./layoutSecondary";
import type { PlacedSettlement } from "./placeSettlements";
import type { TownshipFact } from "./readFacts";
import { STAGE_RULES } from "./schoolRules";

export interface CountyWorld {
  readonly id: string;
  readonly settlements: readonly PlacedSettlement[];
  readonly townships: readonly TownshipFact[];
  readonly townshipNames: ReadonlyMap<string, Name>;
  readonly residents: ReadonlyMap<string, ResidentsByAge>;
  readonly outline: Outline;
  readonly migration: MigrationRates;
  readonly mortality: Mortality;
  /** Pupils by residence that the base year should have, where the facts estimate them. */
  readonly wanted: Readonly<Partial<Record<"preschool" | "upper", number>>>;
}

const GENERAL_SHARE = 0.6;
const COMPULSORY = 0.9975;
const JUNIOR = 0.9955;
const SPECIAL = 0.0025;

/** Rules 5–7: every school of one county, with its rooms and its history. */
export function layoutSchools(world: CountyWorld, norms: Norms): School[] {
  const { settlements } = world;
  const cohorts = childCohorts(settlements, world.residents, world.migration, world.mortality);
  const ground = countyGround(world.id, settlements, world.townships, cohorts, world.outline);
  const taken = new Map<string, number>();
  const drafts = [
    ...layoutPrimary(ground, taken),
    ...layoutSecondary(ground, taken),
    ...layoutKindergartens(ground, taken),
  ];
  const enrolled = enrolledShare(world, (stage) => childrenOf(world, stage));
  const histories = new Map<string, StageHistory[]>();
  for (const stage of STAGES) {
    for (const [id, history] of enrolHistory(settlements, drafts, stage, cohorts, enrolled)) {
      histories.set(id, [...(histories.get(id) ?? []), history]);
    }
  }
  return drafts
    .map((draft) =>
      equipSchool(
        draft,
        histories.get(draft.id) ?? [],
        norms,
        world.townshipNames.get(draft.township) as Name,
      ),
    )
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Rule 6c: preschool and senior shares meet the estimates of the facts in 2020; preschool has grown 1 % a year. */
function enrolledShare(world: CountyWorld, children: (stage: Stage) => number): EnrolledShare {
  const preschool = (world.wanted.preschool ?? 0) / children("preschool");
  const upper = (world.wanted.upper ?? 0) / children("senior");
  return (stage, year) => {
    switch (stage) {
      case "preschool":
        return preschool * (1 - 0.01 * (2020 - year));
      case "senior":
        return upper * GENERAL_SHARE * (1 - 0.006 * (2020 - year));
      case "vocational":
        return upper * (1 - GENERAL_SHARE) * (1 - 0.01 * (2020 - year));
      case "special":
        return SPECIAL;
      default:
        return stage === "junior" ? JUNIOR : COMPULSORY;
    }
  };
}

function childrenOf(world: CountyWorld, stage: Stage): number {
  const { entryAge, grades } = STAGE_RULES[stage];
  let sum = 0;
  for (const { id } of world.settlements) {
    const people = world.residents.get(id);
    for (let age = entryAge; age < entryAge + grades; age++)
      sum += (people?.male[age] ?? 0) + (people?.female[age] ?? 0);
  }
  return sum;
}
