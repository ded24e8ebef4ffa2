import { type Fan, type FanPlace, fanCell, fanPlaces } from "./fan";

/** How likely a county's stage lacks seats in the year in which that is likeliest. */
export interface Risk extends FanPlace {
  readonly county: string;
  readonly year: number;
  /** Share of futures in which a child or more has no seat at the standard. */
  readonly share: number;
  /** Seats short in the middle future, and in one of twenty that are worse. */
  readonly middle: number;
  readonly high: number;
}

/** The risk of every county and stage after the base year, the likeliest and then the largest first; those of no future are left out. */
export function risksOf(fan: Fan): readonly Risk[] {
  const [, ...years] = fan.shape.years;
  const found = fanPlaces(fan.shape).flatMap(({ county, stage }): Risk[] => {
    if (county === undefined) return [];
    const cells = years.map((year) => ({ year, ...fanCell(fan, { county, stage }, year, "short") }));
    const worst = cells.reduce((most, cell) =>
      cell.share > most.share || (cell.share === most.share && cell.quantiles[2] > most.quantiles[2])
        ? cell
        : most,
    );
    if (worst.share === 0) return [];
    const { year, share, quantiles } = worst;
    return [{ county, stage, year, share, middle: quantiles[2], high: quantiles[4] }];
  });
  return found.sort((a, b) => b.share - a.share || b.middle - a.middle);
}
