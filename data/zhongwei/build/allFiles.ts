import { assumptionsOf } from "./assumptionsOf";
import { cityFiles, datasetOf } from "./cityFiles";
import { makeCity } from "./makeCity";
import { readFacts } from "./readFacts";
import { readNorms } from "./readNorms";
import { scenarioFile, shippedScenarios } from "./shippedScenarios";
import { sourcesPage } from "./sourcesPage";

/** The text of every generated file by its path in the project: the city's data and the scenarios shipped with it. */
export function allFiles(): ReadonlyMap<string, string> {
  const facts = readFacts();
  const norms = readNorms();
  const city = makeCity(facts, norms);
  const scenarios = shippedScenarios(city, datasetOf(city, facts), norms, assumptionsOf(city, facts));
  const plan = scenarios.find(({ id }) => id === "plan-2021-2025");
  return new Map([
    ...[...cityFiles(city, facts)].map(([name, text]) => [`data/zhongwei/${name}`, text] as const),
    ["data/zhongwei/SOURCES.md", sourcesPage(city, norms, plan?.measures ?? [])] as const,
    ...scenarios.map((scenario) => [`seeds/scenarios/${scenario.id}.json`, scenarioFile(scenario)] as const),
  ]);
}
