import type { Assumptions } from "../../src/domain/assumptions";
import type { Dataset } from "../../src/domain/dataset";
import type { Measure } from "../../src/domain/measure";
import type { ResidentsByAge } from "../../src/domain/place";
import type { Plan } from "../../src/domain/plan";
import type { Scenario } from "../../src/domain/scenario";
import type { CityFiles } from "../../src/io/city/cityFiles";
import { type City, readCity } from "../../src/io/city/readCity";
import { ledgerRows } from "../../src/model/ledgerRows";
import type { Results } from "../../src/model/results";
import { simulateAll } from "../../workers/engine/simulate";
import { shippedFiles, shippedNames } from "../../workers/headless/cityFolder";
import { keptRun } from "./keptRun";

/** A town, a far township, one more by the river, and the town of the hills with a township beside it. */
const KEPT: ReadonlySet<string> = new Set(["640502100", "640502109", "640521104", "640522100", "640522200"]);
const PLAN = "plan-2021-2025";
const PLAN_YEARS = 6;

interface SmallCity {
  readonly city: City;
  readonly files: CityFiles;
  /** Its 2021–2025 plan: what is left of the shipped one. */
  readonly planned: Scenario;
}

let small: SmallCity | undefined;

/**
 * The built-in city with five of its 46 townships alone, in the same files: every part of the program has something to do there,
 * and 15 years take a tenth of the time. Its plan promises what its measures give.
 */
export function smallCity(): SmallCity {
  small ??= cutOut();
  return small;
}

/** A scenario of the small city. Throws where there is none of that name. */
export function smallScenario(name: string): Scenario {
  const found = smallCity().city.scenarios.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found;
}

/** The small city under a scenario, by its name or itself. */
export const smallRun = (scenario: string | Scenario, years: number): Results =>
  keptRun(smallCity().city, typeof scenario === "string" ? smallScenario(scenario) : scenario, years);

function cutOut(): SmallCity {
  const whole = shippedFiles(shippedNames()[0]);
  const read = <T>(file: string): T => JSON.parse(whole.get(file) ?? "");
  const files = new Map(whole);
  const write = (file: string, value: unknown) => files.set(file, JSON.stringify(value));

  const head = read<Pick<Dataset, "townships" | "sites">>("dataset.json");
  const [settlements, schools] = [
    read<Dataset["settlements"]>("settlements.json"),
    read<Dataset["schools"]>("schools.json"),
  ];
  const gone = new Set<string>(
    [...settlements, ...schools].filter((one) => !isKept(one)).map(({ id }) => id),
  );
  const townships = head.townships.filter(({ id }) => KEPT.has(id));
  write("dataset.json", { ...head, townships, sites: head.sites.filter(isKept) });
  write("settlements.json", settlements.filter(isKept));
  write("schools.json", schools.filter(isKept));

  const residents = read<Readonly<Record<string, ResidentsByAge>>>("residents.json");
  const left = Object.fromEntries(Object.entries(residents).filter(([id]) => !gone.has(id)));
  write("residents.json", left);
  const beliefs = read<Assumptions>("assumptions.json");
  const share = peopleOf(left) / peopleOf(residents);
  write("assumptions.json", withBirths(beliefs, share));

  for (const file of whole.keys())
    if (file.startsWith("scenarios/")) {
      const scenario = read<Scenario>(file);
      const own = scenario.beliefs && { beliefs: withBirths(scenario.beliefs, share) };
      write(file, { ...scenario, measures: within(scenario.measures, gone), ...own });
    }
  const { city, planned } = soundCity(files);
  const { results } = simulateAll({ ...city, scenario: planned, years: PLAN_YEARS });
  const placed = new Map(ledgerRows(results, city.plan).map((row) => [row.line.id, row.placed]));
  const lines = city.plan.lines.map((line) => ({ ...line, promised: placed.get(line.id) ?? 0 }));
  write("plan.json", { ...read<Plan>("plan.json"), lines });
  return { ...soundCity(files), files };
}

const isKept = ({ township }: { readonly township?: string }): boolean => KEPT.has(township ?? "");

/** The measures that name nothing that is gone. */
function within(measures: readonly Measure[], gone: ReadonlySet<string>): readonly Measure[] {
  const lost = new Set(gone);
  return measures.filter((measure) => {
    const isBuiltElsewhere = measure.kind === "build" && !isKept(measure.school);
    if (isBuiltElsewhere) lost.add(measure.school.id);
    const named = [...JSON.stringify(measure).matchAll(/"([^"]+)"/g)].map(([, text]) => text);
    return !isBuiltElsewhere && !named.some((id) => lost.has(id));
  });
}

/** Known births are those of the whole city, alone among the beliefs. */
function withBirths<Beliefs extends Partial<Assumptions>>(beliefs: Beliefs, share: number): Beliefs {
  const { fertility } = beliefs;
  if (fertility === undefined) return beliefs;
  const knownBirths = fertility.knownBirths.map(({ year, value }) => ({
    year,
    value: Math.round(value * share),
  }));
  return { ...beliefs, fertility: { ...fertility, knownBirths } };
}

const peopleOf = (residents: Readonly<Record<string, ResidentsByAge>>): number =>
  Object.values(residents)
    .flatMap(({ male, female }) => [...male, ...female])
    .reduce((sum, people) => sum + people, 0);

function soundCity(files: CityFiles): Omit<SmallCity, "files"> {
  const { city, issues } = readCity(files);
  const planned = city?.scenarios.find(({ id }) => id === PLAN);
  if (city === undefined || planned === undefined)
    throw new Error(`the small city cannot be read: ${issues[0]?.found}`);
  return { city, planned };
}
