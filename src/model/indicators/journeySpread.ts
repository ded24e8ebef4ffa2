import type { UnitResults } from "../results";

/** How day journeys are spread over the pupils of a part of the city. */
export interface JourneySpread {
  /** The journey that 95 % of the day pupils do not exceed. */
  readonly p95M: number;
  /** Inequality: 0 when all are alike, towards 1 when few travel all the way. */
  readonly gini: number;
}

/** Day journeys of some units in one year; journeys are whole metres, so that pupils are counted metre by metre. */
export function journeySpread(units: readonly UnitResults[], offset: number): JourneySpread {
  const byMetre = pupilsByMetre(units, offset);
  const all = byMetre.reduce((sum, pupils) => sum + pupils, 0);
  let pupils = 0;
  let metres = 0;
  let below = 0;
  let p95M: number | undefined;
  for (let metre = 0; metre < byMetre.length; metre++) {
    const here = byMetre[metre];
    if (here === 0) continue;
    const added = metre * here;
    below += here * (metres + added / 2);
    pupils += here;
    metres += added;
    if (p95M === undefined && pupils >= 0.95 * all) p95M = metre;
  }
  return { p95M: p95M ?? 0, gini: pupils === 0 || metres === 0 ? 0 : 1 - (2 * below) / (pupils * metres) };
}

function pupilsByMetre(units: readonly UnitResults[], offset: number): Float64Array {
  const longest = units.reduce((most, { unit }) => Math.max(most, longestOf(unit)), 0);
  const byMetre = new Float64Array(longest + 1);
  for (const { unit, years } of units) {
    const { flowArc, flowBoards, flowPupils } = years[offset];
    for (let flow = 0; flow < flowArc.length; flow++)
      if (flowBoards[flow] === 0) byMetre[unit.arcM[flowArc[flow]]] += flowPupils[flow];
  }
  return byMetre;
}

const longestOf = ({ arcM, byLength }: UnitResults["unit"]): number =>
  byLength.length === 0 ? 0 : arcM[byLength[byLength.length - 1]];
