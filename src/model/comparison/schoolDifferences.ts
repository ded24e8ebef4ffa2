import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";
import { type OfferYear, offerYears } from "../indicators/schoolYears";
import type { Results } from "../results";

export type SchoolChange = "opens" | "grows" | "shrinks" | "closes" | "none";

/** What a school is in one plan, in one stage and year. */
export type Taught = Pick<OfferYear, "pupils" | "seats" | "classes" | "largestClass" | "isOverCap">;

/** One school in the reference and in another plan; absent on the side where it does not teach. */
export interface SchoolDifference {
  readonly plan: SchoolPlan;
  /** By its seats: it opens where only the other plan has it, grows where that has more seats. */
  readonly change: SchoolChange;
  readonly before?: Taught;
  readonly after?: Taught;
}

/** Every school that teaches a stage in either plan in a year, matched by id. */
export function schoolDifferences(
  reference: Results,
  other: Results,
  year: number,
  stage: Stage,
): readonly SchoolDifference[] {
  const before = taughtIn(reference, year, stage);
  const after = taughtIn(other, year, stage);
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => {
    const was = before.get(id);
    const is = after.get(id);
    return {
      plan: planOf(is === undefined ? reference : other, id),
      change: changeOf(was, is),
      ...(was && { before: was }),
      ...(is && { after: is }),
    };
  });
}

function changeOf(was: Taught | undefined, is: Taught | undefined): SchoolChange {
  if (was === undefined) return "opens";
  if (is === undefined) return "closes";
  return is.seats > was.seats ? "grows" : is.seats < was.seats ? "shrinks" : "none";
}

const taughtIn = (results: Results, year: number, stage: Stage): ReadonlyMap<string, Taught> =>
  new Map(
    offerYears(results, year)
      .filter((offer) => offer.stage === stage)
      .map(({ school, pupils, seats, classes, largestClass, isOverCap }) => [
        school,
        { pupils, seats, classes, largestClass, isOverCap },
      ]),
  );

function planOf({ model }: Results, id: string): SchoolPlan {
  const row = model.schoolRow.get(id);
  if (row === undefined) throw new Error(`school ${id} teaches in results that do not know it`);
  return model.schools[row];
}
