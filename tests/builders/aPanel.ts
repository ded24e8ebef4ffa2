import type { Feed, Rolls } from "../../src/model/forecast/rolls";

export const PANEL_KINDS = ["stable", "trending", "shocked", "small", "closures"] as const;
export type PanelKind = (typeof PANEL_KINDS)[number];

/** Made-up rolls whose truth is known: children are born, enter a school by its pull, move up, some move away. */
export interface Panel {
  readonly kind: PanelKind;
  readonly rolls: Rolls;
  readonly feed: Feed;
}

const GRADES = 6;
const YEARS = 26;
const ENTRY_LAG = 6;

/** A panel of one kind; the same seed gives the same panel. */
export function aPanel(kind: PanelKind, seed: number): Panel {
  const random = stream(seed * 7919 + PANEL_KINDS.indexOf(kind) * 104_729 + 1);
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const schools = kind === "small" ? 40 : 24;
  const typical = kind === "small" ? 7 : 45;
  const pull = Array.from({ length: schools }, () => Math.exp(bell() * (kind === "small" ? 0.35 : 0.7)));
  const drift = pull.map(() => bell() * (kind === "trending" ? 0.035 : 0.01));
  const stays = pull.map(() => 1 + bell() * 0.012);
  const bornTrend = kind === "trending" ? -0.04 + 0.05 * random() : -0.01 + 0.02 * random();
  let bornLevel = typical * schools;
  const births = Array.from({ length: YEARS + ENTRY_LAG + 6 }, () => {
    bornLevel *= Math.exp(bornTrend + bell() * (kind === "shocked" ? 0.07 : 0.025));
    if (kind === "shocked" && random() < 0.12) bornLevel *= random() < 0.6 ? 0.85 : 1.12;
    return bornLevel;
  });
  const closes = new Map<number, number>();
  if (kind === "closures")
    for (let school = 0; school < 6; school++)
      closes.set(school * 3 + 1, 4 + Math.floor(random() * (YEARS - 4)));
  const pupils = pull.map(() => Array.from({ length: GRADES }, () => new Array<number>(YEARS).fill(0)));
  const took = pull.map((_, school) => (school + 1 + Math.floor(random() * 2)) % schools);
  for (let year = -GRADES; year < YEARS; year++) {
    const weights = pull.map((weight, school) => {
      pull[school] = weight * Math.exp(drift[school] + bell() * 0.03);
      return pull[school];
    });
    const isOpen = (school: number, when = year) => (closes.get(school) ?? YEARS) > when;
    const heir = (school: number): number => (isOpen(school) ? school : heir(took[school]));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const moveYear = kind === "shocked" && random() < 0.15 ? 1 + bell() * 0.03 : 1;
    const shares = pull.map(() => 0);
    weights.forEach((weight, school) => {
      shares[heir(school)] += weight / all;
    });
    const before = pupils.map((grades) => grades.map((years) => years[Math.max(0, year - 1)]));
    const next = pupils.map(() => new Array<number>(GRADES).fill(0));
    for (let school = 0; school < schools; school++) {
      const expected =
        shares[school] * births[year + GRADES] * (kind === "shocked" ? Math.exp(bell() * 0.02) : 1);
      next[school][0] = Math.max(0, Math.round(expected + bell() * Math.sqrt(expected)));
      for (let grade = 1; grade < GRADES; grade++) {
        const up = before[school][grade - 1] * stays[school] * moveYear;
        next[heir(school)][grade] += Math.max(0, Math.round(up + bell() * Math.sqrt(0.04 * up)));
      }
    }
    next.forEach((grades, school) => {
      grades.forEach((count, grade) => {
        pupils[school][grade][Math.max(0, year)] = isOpen(school) ? Math.max(count, year < 0 ? 0 : 0) : 0;
      });
    });
  }
  return {
    kind,
    rolls: {
      firstYear: 2000,
      years: YEARS,
      grades: GRADES,
      districts: 1,
      schools: pupils.map((grades, school) => ({ id: `s${school}`, district: 0, pupils: grades })),
    },
    feed: (_, origin, year) => (year - ENTRY_LAG <= origin ? births[year + GRADES] : Number.NaN),
  };
}

/** Numbers from 0 to 1 in an order that the seed fixes. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
