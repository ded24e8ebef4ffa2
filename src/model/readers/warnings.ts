import type { LandStatus } from "../../domain/land";
import { schoolOf } from "../../domain/schoolOf";
import type { Stage } from "../../domain/stage";
import { tiedSchool } from "../../domain/tiedSchool";
import { closureGate, type GateCondition } from "../closureGate";
import { HALF_A_PUPIL } from "../halfAPupil";
import { schoolYears } from "../indicators/schoolYears";
import { isNotGreen, type Warning as Light } from "../indicators/seatWarning";
import type { Results } from "../results";
import { seatWarnings, sharedBasinWarnings } from "../seatWarnings";
import { busRiders } from "./busRiders";
import { landNeedsOf } from "./landNeeds";
import { schoolProfile } from "./schoolProfile";
import { seatPaths } from "./seatPaths";
import { type Shortage, shortages } from "./shortages";

export const SEVERITIES = ["critical", "serious", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that a planner should look at, about one school, shortage, measure or county. */
export type Warning = { readonly severity: Severity; readonly stages: readonly Stage[] } & (
  | { readonly kind: "shortage"; readonly shortage: Shortage }
  | {
      readonly kind: "extremeClass" | "largeClass";
      readonly school: string;
      readonly largestClass: number;
      readonly classes: number;
    }
  | { readonly kind: "oversized" | "small"; readonly school: string; readonly pupils: number }
  | { readonly kind: "bedsShort"; readonly school: string; readonly boarders: number; readonly beds: number }
  | {
      readonly kind: "gate";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly unmet: readonly GateCondition[];
    }
  | {
      readonly kind: "surplusToCome";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly from: number;
    }
  | {
      /** The first year in which more ride than sit, and the year in which it is most. */
      readonly kind: "busesFew";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly short: number;
      readonly worstYear: number;
      readonly worstShort: number;
    }
  | {
      readonly kind: "landLate";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly status: LandStatus;
      readonly readyYear: number;
    }
  | {
      readonly kind: "landSmall";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly lacksSqm: number;
    }
  | {
      readonly kind: "seatWarning";
      readonly county: string;
      readonly place: "town" | "rural";
      readonly lights: readonly Light[];
      readonly red: readonly string[];
    }
  | {
      readonly kind: "basinWarning";
      /** The largest of them. */
      readonly school: string;
      readonly schools: readonly string[];
      readonly lights: readonly Light[];
      readonly red: readonly string[];
    }
  | {
      readonly kind: "tiedLate";
      readonly school: string;
      readonly measure: string;
      readonly year: number;
      readonly due: number;
      readonly compound: string;
    }
);

/** The warnings of a year, without those about closures, which do not vary with it: severest first. */
export function yearWarnings(results: Results, year: number): readonly Warning[] {
  const classful = results.norms.classSize.primary[0]; // so many short are a whole class without a seat
  const found: Warning[] = [
    ...shortages(results, year)
      .filter(({ short }) => short >= 0.5)
      .map(
        (shortage): Warning => ({
          kind: "shortage",
          severity: shortage.short >= classful ? "critical" : "serious",
          stages: [shortage.stage],
          shortage,
        }),
      ),
    ...schoolYears(results, year).flatMap(({ school, isOversized, isSmall, pupils, offers }): Warning[] => {
      const stages = offers.map((offer) => offer.stage);
      if (isOversized) return [{ kind: "oversized", severity: "serious", stages, school, pupils }];
      return isSmall ? [{ kind: "small", severity: "notice", stages, school, pupils }] : [];
    }),
    ...classWarnings(results, year),
    ...lights(results, year),
  ];
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Schools that share their pupils and take in more than they should, this year or in the three after it: several schools a basin. */
export const sharedWarnings = (results: Results, year: number): readonly Warning[] =>
  sharedBasinWarnings(results, year).map(
    ({ schools, stage, lights, red }): Warning => ({
      kind: "basinWarning",
      severity: weight(lights),
      stages: [stage],
      school: schools[0],
      schools,
      lights,
      red,
    }),
  );

/** What is the matter with measures of the plan, which does not vary with the year (`open`: the same plan without its closures); of one school or of all. */
export const planWarnings = (
  results: Results,
  open: Results | undefined,
  only?: string,
): readonly Warning[] => [
  ...gateWarnings(results, open, only),
  ...busWarnings(results, only),
  ...surplusWarnings(results, only),
  ...landWarnings(results, only),
  ...tiedWarnings(results, only),
];

/** Closures and mergers of the scenario that are not ready (method 6.1), of one school or of all; nothing while that is not known. */
function gateWarnings(results: Results, open: Results | undefined, only?: string): readonly Warning[] {
  if (open === undefined) return [];
  return results.scenario.measures.flatMap((measure): Warning[] => {
    if (measure.kind !== "close" && measure.kind !== "merge") return [];
    if (only !== undefined && measure.school !== only) return [];
    if (results.setAside.includes(measure.id)) return [];
    const { isReady, conditions } = closureGate(results, open, measure);
    if (isReady) return [];
    const plan = results.model.schools[results.model.schoolRow.get(measure.school) ?? -1];
    const unmet = conditions.filter(({ isMet }) => !isMet);
    const { id, school, year } = measure;
    const stages = plan?.offers.map((offer) => offer.stage) ?? [];
    return [{ kind: "gate", severity: "serious", stages, school, measure: id, year, unmet }];
  });
}

/** Schools whose buses have fewer seats than riders (method 3.2), from the first year of it; of one school or of all. */
function busWarnings(results: Results, only?: string): readonly Warning[] {
  const served = new Set<string>();
  return results.scenario.measures.flatMap((measure): Warning[] => {
    if (measure.kind !== "bus" || results.setAside.includes(measure.id)) return [];
    const { id, school, stage } = measure;
    if (only !== undefined && school !== only) return [];
    if (served.has(`${school} ${stage}`)) return [];
    served.add(`${school} ${stage}`);
    const years = results.years.flatMap((year) => {
      const { pupils = 0, seats = 0 } = busRiders(results, measure, year) ?? {};
      return pupils - seats < HALF_A_PUPIL ? [] : [{ year, short: pupils - seats }];
    });
    if (years.length === 0) return [];
    const [first] = years;
    const worst = years.reduce((most, next) => (next.short > most.short ? next : most));
    return [
      {
        kind: "busesFew",
        severity: "serious",
        stages: [stage],
        school,
        measure: id,
        year: first.year,
        short: first.short,
        worstYear: worst.year,
        worstShort: worst.short,
      },
    ];
  });
}

/** Builds and expansions whose new seats will be less than half taken for good, with the year (method 7); of one school or of all. */
export function surplusWarnings(results: Results, only?: string): readonly Warning[] {
  return results.scenario.measures.flatMap((measure): Warning[] => {
    if (measure.kind !== "build" && measure.kind !== "expand") return [];
    const school = schoolOf(measure);
    if (only !== undefined && school !== only) return [];
    return seatPaths(results, measure).flatMap(({ stage, surplusFrom: from }): Warning[] =>
      from === undefined
        ? []
        : [
            {
              kind: "surplusToCome",
              severity: "notice",
              stages: [stage],
              school,
              measure: measure.id,
              year: measure.year,
              from,
            },
          ],
    );
  });
}

/** New schools that are to open before their land can be ready, or on a site that is too small; of one school or of all. */
export function landWarnings(results: Results, only?: string): readonly Warning[] {
  return landNeedsOf(results).flatMap(({ measure, status, readyYear, isLate, lacksSqm }): Warning[] => {
    const { id, year, school: plan } = measure;
    if (only !== undefined && plan.id !== only) return [];
    const about = { stages: plan.offers.map(({ stage }) => stage), school: plan.id, measure: id, year };
    const found: Warning[] = [];
    if (isLate && status !== "unstated" && readyYear !== undefined)
      found.push({ kind: "landLate", severity: "serious", ...about, status, readyYear });
    if (lacksSqm >= 1) found.push({ kind: "landSmall", severity: "serious", ...about, lacksSqm });
    return found;
  });
}

/** Schools tied to a compound that open after its first phase; of one school or of all. */
function tiedWarnings(results: Results, only?: string): readonly Warning[] {
  const { measures } = results.scenario;
  return measures.flatMap((measure): Warning[] => {
    if (measure.kind !== "build" || results.setAside.includes(measure.id)) return [];
    if (only !== undefined && measure.school.id !== only) return [];
    const tied = tiedSchool(measure, measures);
    if (tied === undefined || tied.yearsLate === 0) return [];
    const stages = measure.school.offers.map((offer) => offer.stage);
    return [
      {
        kind: "tiedLate",
        severity: "serious",
        stages,
        school: measure.school.id,
        measure: measure.id,
        year: measure.year,
        due: tied.due,
        compound: tied.compound.compound.id,
      },
    ];
  });
}

function classWarnings(results: Results, year: number): readonly Warning[] {
  const { largeClassFrom, extremeClassFrom } = results.norms;
  return results.model.schools.flatMap(({ id }): Warning[] => {
    const stages = schoolProfile(results, id, year)?.stages.filter((stage) => stage.isOpen) ?? [];
    return stages.flatMap(({ stage, grades, together, boarders, beds }): Warning[] => {
      const sizes = [...grades.flatMap((grade) => grade.classes), ...(together ?? [])];
      const large = sizes.filter((size) => size >= largeClassFrom);
      const extreme = sizes.filter((size) => size >= extremeClassFrom);
      const found: Warning[] = [];
      if (large.length > 0) {
        const isExtreme = extreme.length > 0;
        found.push({
          kind: isExtreme ? "extremeClass" : "largeClass",
          severity: isExtreme ? "critical" : "serious",
          stages: [stage],
          school: id,
          largestClass: Math.max(...large),
          classes: isExtreme ? extreme.length : large.length,
        });
      }
      if (boarders - beds >= 0.5)
        found.push({ kind: "bedsShort", severity: "serious", stages: [stage], school: id, boarders, beds });
      return found;
    });
  });
}

function lights(results: Results, year: number): readonly Warning[] {
  return seatWarnings(results, year).settings.flatMap(
    ({ place, stage, county, lights: found, red }): Warning[] =>
      place === "basin" || !isNotGreen(found)
        ? []
        : [
            {
              kind: "seatWarning",
              severity: weight(found),
              stages: [stage],
              county,
              place,
              lights: found,
              red,
            },
          ],
  );
}

const weight = (found: readonly Light[]): Severity => (found.includes("red") ? "serious" : "notice");
