import { describe, expect, it } from "vitest";
import { bytesHash, contentFiles } from "../../../workers/sweep/contentFiles";
import { createRunner } from "../../../workers/sweep/runner";
import { readCase } from "../../../workers/sweep/sweepCase";
import { readJob } from "../../../workers/sweep/sweepJob";
import { cityFile, describedSweep, freshFolder } from "./sweepFolder";

const { sweep, files } = describedSweep(
  ...["--city", cityFile(freshFolder(), "a"), "--scenarios", "baseline", "--years", "2", "--draws", "0:4"],
);
const [, job] = sweep.jobs;

describe("a hostile job", () => {
  it.each([
    ["a path for a city", { ...job, file: "../../etc/passwd" }],
    ["a path for a key", { ...job, key: `..${"/..".repeat(20)}/x` }],
    ["an address with more behind it", { ...job, case: `${job.case}\n` }],
    ["more futures than any job", { ...job, draws: { seed: 1, from: 0, to: 900_000 } }],
    ["futures without end", { ...job, draws: { seed: 1, from: 0, to: 1e308 } }],
    ["futures backwards", { ...job, draws: { seed: 1, from: 4, to: 0 } }],
    ["no number", { ...job, draws: { seed: 1, from: 0, to: "4; drop table" } }],
    ["something more", { ...job, run: "rm" }],
    ["nothing", null],
  ])("with %s is refused", (_, value) => {
    expect(() => readJob(value)).toThrow("no job");
  });

  it("is taken as it is where it is none", () => {
    expect(readJob(JSON.parse(JSON.stringify(job)))).toEqual(job);
  });

  it("is refused where its key, its case, its city or its engine is another", () => {
    const run = createRunner(files);
    const [first] = sweep.jobs;

    expect(() => run({ ...job, key: first.key })).toThrow("not what its name says");
    expect(() => run({ ...job, file: "a".repeat(64) })).toThrow("another city");
    expect(() => run({ ...job, engine: job.engine + 1 })).toThrow("engine");
    expect(() => run({ ...job, case: "b".repeat(64) })).toThrow();
    expect(run(job).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads no file whose content is not what its name says", () => {
    const folder = freshFolder();
    const own = contentFiles(folder);
    const wrong = files.read("city", job.file).slice();
    wrong[wrong.length >> 1] ^= 1;
    own.write("case", job.case, files.read("case", job.case));
    own.write("city", job.file, wrong);

    expect(() => createRunner(own)(job)).toThrow("not what its name says");
    expect(() => readCase("c".repeat(64), Buffer.from(files.read("case", job.case)).toString())).toThrow(
      "not what its name says",
    );
    expect(bytesHash(files.read("city", job.file))).toBe(job.file);
  });

  it("has no way out of the folder", () => {
    const own = contentFiles(freshFolder());

    for (const hash of ["../x", "/etc/passwd", "", "A".repeat(64), `${"a".repeat(63)}/`])
      for (const kind of ["city", "case", "result"] as const) {
        expect(() => own.read(kind, hash)).toThrow("no address");
        expect(() => own.write(kind, hash, new Uint8Array())).toThrow("no address");
      }
  });
});
