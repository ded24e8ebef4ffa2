import { describe, expect, it } from "vitest";
import { beliefRows, differingRows } from "../../../src/domain/beliefRow";
import { entryAt } from "../../../src/domain/entryAt";
import type { Scenario } from "../../../src/domain/scenario";
import { STAGES } from "../../../src/domain/stage";
import { createI18n } from "../../../src/i18n/createI18n";
import { addWords } from "../../../src/i18n/resources";
import { exportWords } from "../../../src/i18n/words/exportWords";
import { settingTitle } from "../../../src/io/export/content/tables/settingTitle";
import { beliefUnit } from "../../../src/ui/assume/beliefUnit";
import { readCity } from "../../../workers/headless/readCity";
import { committed } from "../../data/builtCity";

addWords("export", exportWords);
const { assumptions, norms, model } = readCity();

/** Every figure, word, yes and no of a tree, by where it stands. */
function leaves(node: unknown, path = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [path];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`));
}

const { costs: _, ...rules } = norms;
const TREES = [
  ["assumptions", assumptions],
  ["norms", rules],
] as const;

describe("rows of beliefs", () => {
  it.each(TREES)("hold every figure of the shipped %s, each once", (tree, shipped) => {
    const rows = beliefRows(tree, tree === "norms" ? norms : shipped);
    const found = rows.flatMap(({ path }) => leaves(entryAt(shipped, path), path));

    const unsaid = tree === "norms" ? [] : STAGES.map((stage) => `demandFrom.${stage}`);
    expect([...found].sort()).toEqual([...leaves(shipped), ...unsaid].sort());
    expect(found.length).toBeGreaterThan(100);
  });

  it.each(["zh", "en"] as const)(
    "have a name of words alone, and a unit where they are counted (%s)",
    (language) => {
      const county = (id: string) =>
        model.dataset.counties.find((one) => one.id === id)?.name[language] ?? id;
      const title = settingTitle(createI18n(language), county);
      const rows = [...beliefRows("assumptions", assumptions), ...beliefRows("norms", norms)];

      for (const { path, kind } of rows) {
        if (language === "zh") expect(title(path), path).not.toMatch(/[a-z]/);
        else expect(title(path), path).not.toMatch(/[a-z][A-Z]/);
        if (!["flag", "word", "stages"].includes(kind)) expect(beliefUnit(path), path).toBeDefined();
      }
    },
  );

  it("tell the shipped low births as one difference: the path of fertility", () => {
    const { beliefs } = committed<Scenario>("seeds/scenarios/low-births.json");

    const rows = differingRows("assumptions", { ...assumptions, ...beliefs }, assumptions);
    expect(rows.map(({ path }) => path)).toEqual(["fertility.path"]);
  });
});
