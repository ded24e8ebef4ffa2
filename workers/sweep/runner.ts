import { readCityZip } from "../../src/io/city/cityZip";
import { type City, readCity } from "../../src/io/city/readCity";
import { futureFigures, futureShape } from "../../src/model/futures/indicators";
import { withinCounties } from "../../src/model/futures/mergeAnswers";
import { finish, futuresOf, runOf } from "../jobs/finish";
import { runJob } from "../jobs/runJob";
import { type Packed, packAnswer, type SweepAnswer } from "./answer";
import { cityAbout } from "./cityAbout";
import { bytesHash, type ContentFiles } from "./contentFiles";
import { jobOf, readCase, type SweepCase } from "./sweepCase";
import { checkJob, type SweepJob } from "./sweepJob";

/**
 * Whoever answers jobs of sweeps, with the files of cities and cases from a folder; one city is held at a time. Throws where a job, its
 * case or its city is not what its name says.
 */
export function createRunner(files: ContentFiles): (job: SweepJob) => Packed {
  let heldCity: { readonly hash: string; readonly city: City } | undefined;
  let heldCase: { readonly hash: string; readonly one: SweepCase } | undefined;

  const cityOf = (hash: string): City => {
    if (heldCity?.hash !== hash) {
      heldCity = undefined; // before the next one takes its place in memory
      heldCity = { hash, city: openCity(hash, files.read("city", hash)) };
    }
    return heldCity.city;
  };
  const caseOf = (hash: string): SweepCase => {
    if (heldCase?.hash !== hash)
      heldCase = { hash, one: readCase(hash, Buffer.from(files.read("case", hash)).toString("utf8")) };
    return heldCase.one;
  };

  return (job) => {
    const one = caseOf(job.case);
    checkJob(job, one);
    return packAnswer(answerOf(cityOf(job.file), job, one));
  };
}

function openCity(hash: string, bytes: Uint8Array): City {
  if (bytesHash(bytes) !== hash) throw new Error(`city file ${hash} is not what its name says`);
  const { files } = readCityZip(bytes);
  const { city } = files === undefined ? { city: undefined } : readCity(files);
  if (city === undefined) throw new Error(`city file ${hash} cannot be read`);
  return city;
}

function answerOf(city: City, { draws }: SweepJob, one: SweepCase): SweepAnswer {
  const answer = finish(runJob(city.model, jobOf(one, draws)));
  if (draws === undefined) {
    const { results } = runOf(answer);
    const shape = futureShape(results);
    return { shape, futures: [futureFigures(results, shape, () => 1)], about: cityAbout(city, results) };
  }
  const { shape, futures } = futuresOf(answer);
  return draws.counties === undefined
    ? { shape, futures }
    : withinCounties({ shape, futures }, draws.counties);
}
