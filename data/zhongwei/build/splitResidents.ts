import type { ResidentsByAge } from "../../../src/domain/place";
import { largestRemainder } from "./largestRemainder";
import type { PlacedSettlement } from "./placeSettlements";
import type { TownshipFact } from "./readFacts";
import { roundToMargins } from "./roundToMargins";
import { seededBell } from "./seededChance";

const AGES = 101;
const TOLERANCE = 1e-9;

/**
 * Method 1.1, second half (rule 3): shares one county's residents by sex and age among its settlements. Both margins,
 * residents by settlement and by sex and age, are met by iterative proportional fitting and kept when rounded.
 */
export function splitResidents(
  settlements: readonly PlacedSettlement[],
  townships: readonly TownshipFact[],
  county: ResidentsByAge,
): ReadonlyMap<string, ResidentsByAge> {
  const columns = [...county.male, ...county.female];
  const everyone = columns.reduce((a, b) => a + b, 0);
  const inTownship = largestRemainder(
    townships.map((township) => township.residents),
    everyone,
  );
  const total = new Map<string, number>();
  townships.forEach((township, i) => {
    const own = settlements.filter((settlement) => settlement.township === township.id);
    const shares = largestRemainder(own.map(sizeOf), inTownship[i]);
    own.forEach(({ id }, n) => {
      total.set(id, shares[n]);
    });
  });
  const rows = settlements.map((settlement) => total.get(settlement.id) ?? 0);
  const cells = settlements.map((settlement, row) =>
    columns.map((count, column) => count * rows[row] * likelihood(settlement, column % AGES)),
  );
  fitMargins(cells, rows, columns);
  const whole = roundToMargins(cells, rows, columns);
  return new Map(
    settlements.map(({ id }, row) => [
      id,
      { male: whole[row].slice(0, AGES), female: whole[row].slice(AGES) },
    ]),
  );
}

/** Villages are of very different sizes; a neighbourhood or a village at the town holds more. */
const sizeOf = (settlement: PlacedSettlement): number =>
  (settlement.setting === "rural" ? 1 : settlement.kind === "neighbourhood" ? 1.9 : 1.3) *
  Math.exp(0.42 * seededBell("size", settlement.id));

/** Towns have more children and parents, the countryside more old people; every settlement is a little different. */
function likelihood(settlement: PlacedSettlement, age: number): number {
  const isTown = settlement.setting !== "rural";
  const tilt = seededBell("young", settlement.id) * 0.09;
  const own = Math.exp(tilt * (age < 18 ? 1 : age < 45 ? 0.6 : -0.6));
  if (age < 18) return own * (isTown ? 1.12 : 0.95);
  if (age < 22) return own * (isTown ? 1.15 : 0.9);
  if (age < 45) return own * (isTown ? 1.25 : 0.86);
  if (age < 60) return own * (isTown ? 0.95 : 1.03);
  return own * (isTown ? 0.7 : 1.22);
}

function fitMargins(cells: number[][], rows: readonly number[], columns: readonly number[]): void {
  for (let round = 0; round < 500; round++) {
    cells.forEach((row, at) => {
      const sum = row.reduce((a, b) => a + b, 0);
      const factor = sum === 0 ? 0 : rows[at] / sum;
      for (let column = 0; column < row.length; column++) row[column] *= factor;
    });
    let worst = 0;
    columns.forEach((count, column) => {
      let sum = 0;
      for (const row of cells) sum += row[column];
      worst = Math.max(worst, Math.abs(sum - count) / Math.max(1, count));
      for (const row of cells) row[column] *= sum === 0 ? 0 : count / sum;
    });
    if (worst < TOLERANCE) return;
  }
  throw new Error("the margins of residents by settlement and by age do not meet");
}
