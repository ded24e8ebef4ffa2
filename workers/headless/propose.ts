import { existsSync } from "node:fs";
import type { ScenarioId } from "../../src/domain/ids";
import { PROPOSAL_ACTS, type Proposal, type ProposalFigures } from "../../src/domain/proposal";
import type { Scenario } from "../../src/domain/scenario";
import { STAGES } from "../../src/domain/stage";
import { createI18n, type I18n } from "../../src/i18n/createI18n";
import { writerIn } from "../../src/i18n/figureWriter";
import { addWords } from "../../src/i18n/resources";
import { proposeWords } from "../../src/i18n/words/proposeWords";
import { obstacleText } from "../../src/io/obstacleText";
import { parseJson } from "../../src/io/parseJson";
import { writeScenario } from "../../src/io/writeScenario";
import { byFigures, type Proposing, proposeFor } from "../siting/city/proposeFor";
import { Complaint, complainOf } from "./complaint";
import { checkOutputs, writeWhole } from "./outputs";
import { type City, readCity } from "./readCity";
import { readFile } from "./readFile";
import { type ProposeFlags, readProposeFlags } from "./readProposeFlags";
import { readWanted } from "./readWanted";

addWords("propose", proposeWords);

/** A search that can be gone on with: the question that it is for, what it knows, and the plans that were the best in turn. */
interface Kept {
  readonly question: string;
  readonly search: string;
  readonly plans: readonly (readonly number[])[];
}

/** So many of the last best plans are simulated. */
const JUDGED = 12;

/** Proposes measures from the command line; the clock decides only when to stop. */
function main(argv: readonly string[]): void {
  let city: City | undefined;
  const flags = readProposeFlags(argv, (language, named) => {
    city = readCity(createI18n(language), named);
    return city.model.dataset.baseYear;
  });
  if (city === undefined) return;
  const { sites, key } = city.model.dataset;
  const words = createI18n(flags.language);
  checkOutputs(flags, words);
  const wanted = readWanted(flags, city);
  const { budget, keep, must, leastBuilds, mostBuilds } = flags;
  const { years } = wanted;
  const { baseYear } = city.model.dataset;
  const late = budget.find(({ year }) => year > baseYear + years);
  if (late !== undefined) {
    const found = `${late.year}=${late.yuan}`;
    throw new Complaint(
      words.t("headless.wantBudget", { first: baseYear + 1, last: baseYear + years, found }),
    );
  }
  for (const id of [...keep, ...must])
    if (!city.model.schoolRow.has(id) && !sites.some((site) => site.id === id))
      throw new Complaint(words.t("headless.unknownPlace", { found: id }));
  const question = JSON.stringify([
    key,
    wanted.scenario,
    wanted.assumptions,
    wanted.norms,
    years,
    budget,
    keep,
    must,
    leastBuilds,
    mostBuilds,
  ]);
  const kept = readKept(flags, question, words);
  const { scenario, assumptions, norms } = wanted;
  const request = { model: city.model, scenario, assumptions, norms, years };
  const wishes = {
    ...{ money: budget, stages: STAGES, acts: PROPOSAL_ACTS, keep, must, mayOversize: false },
    ...(leastBuilds !== undefined && { leastBuilds }),
    ...(mostBuilds !== undefined && { mostBuilds }),
  };
  const proposing = proposeFor(request, wishes, kept?.search ?? flags.seed);
  const { obstacles } = proposing;
  if (obstacles.length > 0) {
    const nameOf = (id: string) => id;
    const writing = { t: words.t, writer: writerIn(flags.language), nameOf };
    const lines = obstacles.map((one) => `- ${obstacleText(one, writing)}`);
    process.stdout.write(`${[`${words.t("propose.obstacles")}:`, ...lines].join("\n")}\n`);
    if (flags.json !== undefined) writeWhole(flags.json, `${JSON.stringify({ obstacles })}\n`, words);
    return;
  }
  const plans = search(proposing, flags, kept?.plans ?? []);
  if (flags.state !== undefined)
    writeWhole(flags.state, JSON.stringify({ question, search: proposing.siting.save(), plans }), words);
  const proposals = plans.map((plan) => proposing.judge(plan)).sort(byFigures);
  process.stdout.write(`${report(proposing, proposals, flags, words).join("\n")}\n`);
  if (flags.json !== undefined) {
    const { status, step, value, bound, gap } = proposing.siting.report();
    const out = {
      surrogate: { status, step, value, bound, gap },
      before: proposing.before,
      proposals: proposals.map((one, at) => ({
        ...one.figures,
        scenario: JSON.parse(writeScenario(named(scenario, one, at, words))),
      })),
    };
    writeWhole(flags.json, `${JSON.stringify(out)}\n`, words);
  }
}

/** Steps until the gap or the time is reached; the best plans in turn, the last ones only. */
function search(
  { siting }: Proposing,
  { stopGap, stopSeconds }: ProposeFlags,
  known: Kept["plans"],
): Kept["plans"] {
  const until = performance.now() + stopSeconds * 1000;
  const plans = [...known];
  for (;;) {
    const { status, gap, plan } = siting.report();
    if (plan !== undefined && plan.join() !== plans.at(-1)?.join()) plans.push(plan);
    if (status !== "searching" || (gap !== undefined && gap <= stopGap) || performance.now() >= until)
      return plans.slice(-JUDGED);
    siting.step();
  }
}

function readKept({ state }: ProposeFlags, question: string, words: I18n): Kept | undefined {
  if (state === undefined || !existsSync(state)) return undefined;
  const { json } = parseJson(state, readFile(state, words));
  const kept = json as Partial<Kept> | undefined;
  if (kept?.question !== question || typeof kept.search !== "string" || !Array.isArray(kept.plans))
    throw new Complaint(words.t("headless.otherState", { file: state }));
  return { question, search: kept.search, plans: kept.plans };
}

function named(scenario: Scenario, { measures }: Proposal, at: number, { t }: I18n): Scenario {
  const name = {
    zh: t("headless.proposedName", { name: scenario.name.zh, lng: "zh" }),
    en: t("headless.proposedName", { name: scenario.name.en, lng: "en" }),
  };
  const id = `${scenario.id}-proposed-${at + 1}` as ScenarioId;
  return { ...scenario, id, name, measures: [...scenario.measures, ...measures] };
}

function report(
  { siting, before }: Proposing,
  proposals: readonly Proposal[],
  { budget }: ProposeFlags,
  { t, language }: I18n,
): readonly string[] {
  const writer = writerIn(language);
  const { status, gap } = siting.report();
  if (proposals.length === 0)
    return [t(status === "impossible" ? "headless.noPlanPossible" : "headless.noPlan")];
  const figures = ({ shortPupilYears, unplacedPupilYears, pupilKm }: ProposalFigures) =>
    t("headless.proposedFigures", {
      short: writer.whole(shortPupilYears),
      unplaced: writer.whole(unplacedPupilYears),
      km: writer.whole(pupilKm / 1000),
    });
  const lines = proposals.flatMap((one, at) => [
    `${t("headless.proposal", { number: at + 1 })}: ${figures(one.figures)}`,
    ...one.measures.map((measure) =>
      measure.kind === "build"
        ? `  ${measure.year} + ${measure.site} ${measure.school.offers[0].stage} ${measure.school.offers[0].rooms}`
        : measure.kind === "expand"
          ? `  ${measure.year} + ${measure.school} ${measure.stage} ${measure.addedRooms}`
          : "",
    ),
  ]);
  const proof =
    gap === undefined
      ? t("headless.gapUnknown")
      : t("headless.gapOf", {
          gap: writer.exactShare(gap, 2),
          status: t(status === "proved" ? "headless.proved" : "headless.searching"),
        });
  return [
    `${t("headless.before")}: ${figures(before)}`,
    ...lines,
    t("headless.judgedBy", { year: budget[0].year }),
    proof,
  ];
}

try {
  main(process.argv.slice(2));
} catch (problem) {
  complainOf(problem);
}
