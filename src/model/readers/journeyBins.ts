/** Pupils who travel so many metres, every day or to their bed. */
export interface Journey {
  readonly metres: number;
  readonly pupils: number;
  readonly boards: boolean;
}

/** Pupils whose journey is from `fromM` up to, not including, `toM`. */
export interface JourneyBin {
  readonly fromM: number;
  readonly toM: number;
  readonly dayPupils: number;
  readonly boarders: number;
}

export interface JourneyBins {
  readonly bins: readonly JourneyBin[];
  /** Of day pupils. */
  readonly meanM: number;
  readonly p95M: number;
  readonly longestM: number;
  readonly dayPupils: number;
  readonly boarders: number;
}

const WIDTHS = [100, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000];

/** Journeys counted in bins of equal width: the narrowest round width that needs no more than `most` bins. */
export function journeyBins(journeys: readonly Journey[], most = 12): JourneyBins {
  const longest = journeys.reduce((far, { metres }) => Math.max(far, metres), 0);
  const width = WIDTHS.find((metres) => Math.floor(longest / metres) < most) ?? WIDTHS[WIDTHS.length - 1];
  const bins = Array.from({ length: Math.floor(longest / width) + 1 }, (_, at) => ({
    fromM: at * width,
    toM: (at + 1) * width,
    dayPupils: 0,
    boarders: 0,
  }));
  for (const { metres, pupils, boards } of journeys)
    bins[Math.floor(metres / width)][boards ? "boarders" : "dayPupils"] += pupils;
  const byDay = journeys.filter(({ boards }) => !boards).sort((a, b) => a.metres - b.metres);
  const dayPupils = byDay.reduce((sum, { pupils }) => sum + pupils, 0);
  const metres = byDay.reduce((sum, journey) => sum + journey.pupils * journey.metres, 0);
  return {
    bins,
    meanM: dayPupils === 0 ? 0 : metres / dayPupils,
    p95M: percentile(byDay, 0.95 * dayPupils),
    longestM: longest,
    dayPupils,
    boarders: journeys.reduce((sum, { pupils, boards }) => sum + (boards ? pupils : 0), 0),
  };
}

function percentile(sorted: readonly Journey[], count: number): number {
  let passed = 0;
  for (const { metres, pupils } of sorted) {
    passed += pupils;
    if (passed >= count) return metres;
  }
  return 0;
}
