import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/domain/scenario";
import { createI18n } from "../../../src/i18n/createI18n";
import { addWords } from "../../../src/i18n/resources";
import { headlessWords } from "../../../src/i18n/words/headlessWords";
import { Complaint } from "../../../workers/headless/complaint";
import { setBeliefs } from "../../../workers/headless/setBeliefs";
import { aCity } from "../../builders/aCity";

addWords("headless", headlessWords);
const words = createI18n("en");
const { assumptions, norms, scenario } = aCity().build();
const held = {
  assumptions: { ...assumptions, retention: [{ year: 2020, value: 0.9 }] },
  norms,
  scenarios: [scenario],
};
const set = (...texts: readonly string[]) => setBeliefs(held, texts, words);
const complaintOf = (text: string): string => {
  try {
    set(text);
  } catch (problem) {
    if (problem instanceof Complaint) return problem.message;
    throw problem;
  }
  return "";
};

describe("a belief set on the command line", () => {
  it("puts a point on a path, or another value where there is one", () => {
    expect(set("retention.2030=0.97", "retention.2020=0.8").assumptions.retention).toEqual([
      { year: 2020, value: 0.8 },
      { year: 2030, value: 0.97 },
    ]);
  });

  it("sets figures, words, yes and no, and one grade or all of a norm", () => {
    const after = set("daySchools=3", "mode=choice", "calibrate=false", "norms.classSize.junior=45");

    expect(after.assumptions).toMatchObject({ daySchools: 3, mode: "choice", calibrate: false });
    expect(after.norms.classSize.junior).toEqual(norms.classSize.junior.map(() => 45));
    const bySize = { ...norms, classSize: { ...norms.classSize, junior: [50, 50, 50] } };
    const one = setBeliefs({ ...held, norms: bySize }, ["norms.classSize.junior.2=45"], words);
    expect(one.norms.classSize.junior).toEqual([50, 45, 50]);
  });

  it("holds for a scenario that believes something of its own there", () => {
    const own = { ...scenario, beliefs: { retention: [{ year: 2020, value: 0.5 }] } } as Scenario;

    const after = setBeliefs({ ...held, scenarios: [own] }, ["retention.2030=0.97"], words);
    expect(after.scenarios[0].beliefs?.retention?.at(-1)).toEqual({ year: 2030, value: 0.97 });
  });

  it.each([
    ["retention", "wanted PATH=VALUE"],
    ["enrolment.senoir.2030=0.97", "there are: enrolment.preschool, enrolment.primary"],
    ["births=3", "no assumption births that may be 3; there are:"],
    ["daySchools=many", "no assumption daySchools that may be many"],
    ["retention.2030=1.5", "out of range"],
    ["mode=best", "mode"],
    ["__proto__.x=1", "no assumption"],
  ])("%s is refused", (text, sentence) => {
    expect(complaintOf(text)).toContain(sentence);
  });
});
