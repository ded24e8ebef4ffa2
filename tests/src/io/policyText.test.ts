import { expect, it } from "vitest";
import type { Policy } from "../../../src/domain/measure";
import { createI18n } from "../../../src/i18n/createI18n";
import { policyText } from "../../../src/io/policyText";
import { aMeasure } from "../../builders/aMeasure";

it("has a dash for a grade whose size stays", () => {
  const policy = aMeasure("m", {
    kind: "policy",
    year: 2027,
    stage: "preschool",
    set: { classSize: [null, 30, null] },
  }) as Policy;

  expect(policyText(policy, createI18n("en"))).toEqual(["Standard class size – / 30 / –"]);
});

it("tells what a policy changes in words, sizes grade by grade where they differ", () => {
  const policy = aMeasure("m", {
    kind: "policy",
    year: 2027,
    stage: "preschool",
    isPhasedIn: true,
    set: { classSize: [25, 30, 30], toleratedAbove: 5, serviceRadiusM: { town: 500, rural: 1000 } },
  }) as Policy;

  expect(policyText(policy, createI18n("en"))).toEqual([
    "Standard class size 25 / 30 / 30",
    "Tolerated above the standard (pupils) 5",
    "from the entry grade up",
    "Service radius (m) towns 500 / countryside 1000",
  ]);
});
