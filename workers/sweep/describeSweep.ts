import type { I18n } from "../../src/i18n/createI18n";
import { writeCityZip } from "../../src/io/city/cityZip";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import { withUncertainty } from "../../src/model/futures/fittedUncertainty";
import { Complaint } from "../headless/complaint";
import { cityFilesOf, readCityFiles } from "../headless/readCity";
import type { SweepFlags } from "../headless/readSweepFlags";
import { readWanted } from "../headless/readWanted";
import { ANSWER_FORMAT } from "../jobs/jobKey";
import { bytesHash, type ContentFiles } from "./contentFiles";
import type { NamedCase, Sweep } from "./manifest";
import { caseHash, type SweepCase } from "./sweepCase";
import { jobsOf, type SweepJob } from "./sweepJob";

/**
 * What a sweep consists of, by the command line: every city under every scenario, cut into jobs. Cities are read one after the other,
 * and they and their cases put into the folder. Throws Complaints.
 */
export function describeSweep(flags: SweepFlags, files: ContentFiles, words: I18n): Sweep {
  const cases: NamedCase[] = [];
  const jobs: SweepJob[] = [];
  const counties = new Set<string>();
  for (const name of flags.cities) {
    const parts = cityFilesOf(name, words);
    const zip = writeCityZip(parts);
    const file = bytesHash(zip);
    if (cases.some((one) => one.file === file)) throw new Complaint(words.t("sweep.twiceCity", { name }));
    const city = readCityFiles(parts, words);
    const { dataset, countyIds } = city.model;
    const shared = countyIds.find((id) => counties.has(id));
    if (shared !== undefined) throw new Complaint(words.t("sweep.twiceCounty", { county: shared, name }));
    for (const id of countyIds) counties.add(id);
    files.write("city", file, zip);
    for (const scenario of flags.scenarios) {
      const wanted = readWanted(
        {
          ...{ language: flags.language, scenario, sets: flags.sets },
          ...(flags.years !== undefined && { years: flags.years }),
        },
        city,
      );
      const one: SweepCase = {
        ...{ file, city: dataset.key, scenario: wanted.scenario, norms: wanted.norms, years: wanted.years },
        assumptions: withUncertainty(dataset, wanted.assumptions),
      };
      const hash = caseHash(one);
      if (cases.some((known) => known.hash === hash))
        throw new Complaint(words.t("sweep.twiceScenario", { scenario }));
      files.write("case", hash, Buffer.from(JSON.stringify(one)));
      cases.push({ hash, file, scenario: wanted.scenario.id });
      jobs.push(...jobsOf(hash, one, countyIds, flags.draws, flags.split));
    }
  }
  return {
    ...{ engine: ENGINE_VERSION, answers: ANSWER_FORMAT, cases, jobs },
    ...(flags.draws && { draws: flags.draws }),
  };
}
