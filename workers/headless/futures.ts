import { join } from "node:path";
import type { Scenario } from "../../src/domain/scenario";
import { createI18n, type I18n } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { headlessWords } from "../../src/i18n/words/headlessWords";
import { futuresFiles } from "../../src/io/futuresFiles";
import { needSentence, riskSentence, tipSentence } from "../../src/io/futuresText";
import { type Fan, fanOf } from "../../src/model/futures/fan";
import { withUncertainty } from "../../src/model/futures/fittedUncertainty";
import { measureNeeds } from "../../src/model/futures/measureNeeds";
import { risksOf } from "../../src/model/futures/risks";
import type { Lever } from "../../src/model/futures/tippingPoint";
import type { Job } from "../jobs/job";
import { jobKey } from "../jobs/jobKey";
import { type Hand, sweep } from "../jobs/sweep";
import { tippingPoint } from "../jobs/tippingPoint";
import { Complaint, complainOf } from "./complaint";
import { startThreads } from "./jobThreads";
import { checkOutputs, writeFolder, writeWhole } from "./outputs";
import { type City, readCity } from "./readCity";
import { type FuturesFlags, readFuturesFlags } from "./readFuturesFlags";
import { readWanted } from "./readWanted";
import { showProgress } from "./showProgress";

addWords("headless", headlessWords);

/** A thread takes so many futures in turn: few enough that all end together. */
const AT_ONCE = 4;
/** Measures and risks that are told in words; the tables hold all. */
const TOLD = 8;

/** Simulates many futures of a scenario from the command line; the same tables to the byte for any number of threads. */
async function main(argv: readonly string[]): Promise<void> {
  const flags = readFuturesFlags(argv);
  const words = createI18n(flags.language);
  const city = readCity(words, flags.city);
  const { scenario, assumptions, norms, years, warnings } = readWanted(flags, city);
  checkOutputs({ ...(flags.out && { csv: flags.out }) }, words);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const { seed } = flags;
  const draws = { seed, from: 0, to: flags.draws };
  const { dataset } = city.model;
  const job = {
    ...{ city: dataset.key, scenario, norms, years, draws },
    assumptions: withUncertainty(dataset, assumptions),
  };
  const { tip, tipIn } = flags;
  const threads = startThreads(dataset, tip === undefined ? Math.min(flags.workers, flags.draws) : 1);
  try {
    if (tip !== undefined && tipIn !== undefined) {
      const found = await tipText(city, threads.hands[0], job, tip, tipIn, words);
      return void process.stdout.write(`${found}\n`);
    }
    const swept = await sweep(job, threads.hands, AT_ONCE, (_, done) => {
      showProgress(words.t("futures.progress"), done, flags.draws);
      return false;
    });
    if (swept === undefined) return;
    const fan = fanOf(
      swept.shape,
      swept.futures.flatMap((one) => one ?? []),
    );
    if (flags.out !== undefined) {
      writeFolder(flags.out, futuresFiles(fan), words);
      const about = { key: jobKey(job), draws, years, scenario: scenario.id, dataset: dataset.key };
      writeWhole(join(flags.out, "futures.json"), `${JSON.stringify(about, null, 2)}\n`, words);
    }
    process.stdout.write(`${report(fan, scenario, city, flags, words).join("\n")}\n`);
  } finally {
    await threads.close();
  }
}

/** Where the plan tips, in a sentence. Throws a Complaint for a lever or a place that there is not. */
async function tipText(
  { model }: City,
  hand: Hand,
  job: Job,
  tip: string,
  where: NonNullable<FuturesFlags["tipIn"]>,
  words: I18n,
): Promise<string> {
  const { t } = words;
  const isCompound = job.scenario.measures.some(({ kind, id }) => kind === "housing" && id === tip);
  const lever: Lever | undefined =
    tip === "births" || tip === "migration"
      ? { kind: tip }
      : tip === "enrolment"
        ? { kind: tip, stage: where.stage }
        : isCompound
          ? { kind: "compound", measure: tip }
          : undefined;
  const last = model.dataset.baseYear + job.years;
  const isPlace =
    model.countyIds.includes(where.county) && where.year > model.dataset.baseYear && where.year <= last;
  if (lever === undefined || !isPlace) throw new Complaint(t("headless.wantTipIn"));
  const found = await tippingPoint(hand, model.dataset.baseYear, job, lever, where);
  const county = model.dataset.counties.find(({ id }) => id === where.county)?.name;
  const named = {
    lever: lever.kind === "compound" ? tip : t(`futures.lever.${lever.kind}`),
    county: (words.language === "en" ? county?.en : county?.zh) ?? where.county,
    stage: t(`stage.${where.stage}`),
    year: where.year,
  };
  return tipSentence(words, found, named);
}

function report(fan: Fan, scenario: Scenario, city: City, { language, seed }: FuturesFlags, words: I18n) {
  const { t } = words;
  const { years } = fan.shape;
  const { dataset } = city.model;
  const last = years[years.length - 1];
  const countyName = (id: string) =>
    dataset.counties.find((county) => county.id === id)?.name[language] ?? id;
  const names = new Map<string, string>(dataset.schools.map(({ id, name }) => [id, name[language]]));
  for (const measure of scenario.measures)
    if (measure.kind === "build") names.set(measure.school.id, measure.school.name[language]);
  const risks = risksOf(fan);
  return [
    dataset.statement[language],
    t("futures.head", {
      count: fan.futures,
      seed,
      from: years[0],
      to: last,
      scenario: scenario.name[language],
    }),
    "",
    `${t("futures.risks")}:`,
    ...(risks.length === 0 ? [t("futures.noRisk")] : []),
    ...risks.slice(0, TOLD).map((risk) => riskSentence(words, risk, countyName(risk.county))),
    "",
    `${t("futures.measures")}:`,
    ...measureNeeds(fan)
      .slice(0, TOLD)
      .map((need) => needSentence(words, need, names.get(need.school) ?? need.school, last)),
  ];
}

main(process.argv.slice(2)).catch(complainOf);
