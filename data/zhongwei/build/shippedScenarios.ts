import type { Assumptions } from "../../../src/domain/assumptions";
import type { Dataset } from "../../../src/domain/dataset";
import type { ScenarioId } from "../../../src/domain/ids";
import type { Build, Expand, Measure } from "../../../src/domain/measure";
import type { Name } from "../../../src/domain/name";
import type { Norms } from "../../../src/domain/norms";
import type { Scenario } from "../../../src/domain/scenario";
import { compactJson } from "../../../src/io/city/compactJson";
import { compileModel } from "../../../src/model/model";
import { seatsTaken } from "../../../src/model/readers/seatsTaken";
import type { Results } from "../../../src/model/results";
import { simulateAll } from "../../../workers/engine/simulate";
import type { City } from "./makeCity";
import { planBuilds } from "./planBuilds";
import { LEAST_USE, thirdYear } from "./planCity";
import { planDemand } from "./planDemand";
import { planExpansions } from "./planExpansions";
import { planMergers } from "./planMergers";
import { planRecruits } from "./planRecruits";
import { readyMergers } from "./readyMergers";

const YEARS = 15;
/** Less than this of a pupil is nobody. */
const A_PUPIL = 0.5;

/**
 * The measures, with a word in the note of each whose new seats are not taken as a planner wants by their third year, and of each
 * none of whose new seats is taken in the last.
 */
function withUse(results: Results, measures: readonly (Build | Expand)[]): readonly (Build | Expand)[] {
  return measures.map((measure) => {
    const year = thirdYear(measure.year);
    const idle = seatsTaken(results, measure, year).find(
      ({ stage, seats, taken }) => taken < seats * LEAST_USE[stage === "preschool" ? "preschool" : "school"],
    );
    const share = idle && `${Math.round((100 * idle.taken) / idle.seats)} %`;
    const last = results.years[results.years.length - 1];
    const isEmpty = seatsTaken(results, measure, last).some(({ taken }) => taken < A_PUPIL);
    const notes = [
      measure.note,
      share &&
        `${year} 年新增学位预计使用 ${share}，因出生减少 / ${share} of its seats taken by ${year}: births fell`,
      isEmpty &&
        `${last} 年新增学位预计空置，因当地学龄人口减少 / none of its seats taken in ${last}: fewer children around it`,
    ];
    return { ...measure, note: notes.filter(Boolean).join("；") };
  });
}

/** Version of the stored form of a scenario. */
const VERSION = 1;

/** The five scenarios shipped with the city. */
export function shippedScenarios(
  city: City,
  dataset: Dataset,
  norms: Norms,
  assumptions: Assumptions,
): Scenario[] {
  const model = compileModel(dataset);
  const run = (measures: readonly Measure[]): Results => {
    const scenario = { id: "tried" as ScenarioId, name: { zh: "", en: "" }, measures };
    return simulateAll({ model, assumptions, norms, scenario, years: YEARS }).results;
  };
  const without = run([]);
  const demand = planDemand(without);
  const builds = planBuilds({ ...city, norms }, planDemand(without));
  const mergers = readyMergers(
    (avoided) => planMergers({ ...city, norms }, city.settlements, demand, avoided),
    (measures) => run([...builds, ...measures]),
  );
  const merged = new Set<string>(mergers.flatMap((one) => (one.kind === "merge" ? [one.school] : [])));
  const beside = run([...builds, ...mergers]);
  const expansions = planExpansions({ ...city, norms }, merged, planDemand(beside));
  const planned = [...builds, ...expansions];
  const supply = withUse(run([...planned, ...mergers]), planned);
  const recruits = planRecruits(without);
  const all = [...supply, ...mergers, ...recruits];
  return [
    scenario(
      "baseline",
      "现状延续",
      "No measures",
      "不采取任何措施",
      "Nothing is built, expanded or merged.",
      [],
    ),
    scenario(
      "plan-2021-2025",
      "“十四五”规划",
      "Plan 2021–2025",
      "规划数量为真：新建 27、改扩建 71、撤并 42、学位 21000（公办园 5300）；对象、地点、年份按规则虚构",
      "The plan's numbers are real: 27 new, 71 expanded, 42 merged, 21,000 seats (5,300 of them in public kindergartens); which, where and when is made up by rule.",
      all,
    ),
    scenario(
      "plan-without-mergers",
      "规划（不撤并）",
      "Plan without mergers",
      "规划的新建与改扩建，不撤并",
      "The plan's new and expanded schools; no small school is merged.",
      [...supply, ...recruits],
    ),
    scenario(
      "mergers-only",
      "只撤并",
      "Mergers only",
      "只有 42 所撤并及所需校车",
      "Only the 42 mergers, with their buses.",
      mergers,
    ),
    {
      ...scenario(
        "low-births",
        "低生育",
        "Low births",
        "不采取措施；2024 年后生育水平降至 2030 年的 0.75 倍、2040 年的 0.70 倍",
        "No measures; after 2024 fertility falls to 0.75 of its 2020 level by 2030 and to 0.70 by 2040.",
        [],
      ),
      beliefs: { fertility: { ...assumptions.fertility, path: LOW_PATH } },
    },
  ];
}

/** The stored form of a scenario. */
export const scenarioFile = (scenario: Scenario): string => compactJson({ version: VERSION, ...scenario });

const LOW_PATH = [
  { year: 2020, value: 1 },
  { year: 2024, value: 1 },
  { year: 2030, value: 0.75 },
  { year: 2040, value: 0.7 },
];

function scenario(
  id: string,
  zh: string,
  en: string,
  noteZh: string,
  noteEn: string,
  measures: readonly Measure[],
): Scenario {
  const name: Name = { zh, en };
  return { id: id as ScenarioId, name, note: { zh: noteZh, en: noteEn }, measures };
}
