import { describe, expect, it } from "vitest";
import { readNorms } from "../../data/zhongwei/build/readNorms";
import { STAGES } from "../../src/domain/stage";
import { builtCity, committed } from "../data/builtCity";

interface Leaf {
  readonly value: unknown;
  readonly source: string;
  readonly confidence: string;
}

const CONFIDENCE = ["high", "medium", "low", "assumed"];

function leaves(node: unknown): Leaf[] {
  if (typeof node !== "object" || node === null)
    throw new Error(`a bare figure without source: ${JSON.stringify(node)}`);
  return "value" in node ? [node as Leaf] : Object.values(node).flatMap(leaves);
}

describe("the norms", () => {
  it("name a source and a confidence for every figure, and call an assumption one", () => {
    for (const { source, confidence } of leaves(committed("seeds/norms.json"))) {
      expect(source.length).toBeGreaterThan(3);
      expect(CONFIDENCE).toContain(confidence);
      if (source.startsWith("assumed")) expect(["assumed", "low"]).toContain(confidence);
    }
  });

  it("have a class size for every grade, never above the tolerated one", () => {
    const norms = readNorms();
    const { stages } = builtCity().assumptions;
    for (const stage of STAGES) {
      expect(norms.classSize[stage]).toHaveLength(stages[stage].grades);
      norms.classSize[stage].forEach((size, grade) => {
        expect(size).toBeLessThanOrEqual(norms.toleratedClassSize[stage][grade]);
      });
    }
    expect(norms.classSize.primary[0]).toBe(45);
    expect(norms.classSize.junior[0]).toBe(50);
  });

  it("let the eleven targets of the plan stand with their sections", () => {
    const plan = committed<{ targets: { section: string }[] }>("seeds/plan-2021-2025.json");

    expect(plan.targets).toHaveLength(11);
    expect(plan.targets.every(({ section }) => section.startsWith("专栏1"))).toBe(true);
  });
});
