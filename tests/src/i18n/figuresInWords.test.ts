import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { writerIn } from "../../../src/i18n/figureWriter";
import { counted, NOUNS } from "../../../src/i18n/nouns";

describe("a figure with its noun", () => {
  it.each([
    [0, "0 pupils"],
    ["1", "1 pupil"],
    ["+1", "+1 pupil"],
    ["\u22121", "\u22121 pupil"],
    ["1,001", "1,001 pupils"],
    [11, "11 pupils"],
    [0.1, "0.1 pupils"],
  ])("%s reads %s", (figure, said) => {
    expect(counted(figure, "pupil")).toBe(said);
  });

  it("stands so in the sentences of the program, each figure for itself", () => {
    const { t } = createI18n("en");

    expect(t("inspect.gradeSummary", { stage: "Primary", pupils: "1", seats: "40" })).toBe(
      "Primary: 1 pupil, 40 seats; each grade is in the table.",
    );
    expect(createI18n("zh").t("inspect.gradeSummary", { stage: "小学", pupils: "1", seats: "40" })).toMatch(
      /小学.*1.*40/,
    );
  });

  it("is written so in every English sentence", () => {
    const folder = "src/i18n/words";
    const plurals = NOUNS.map((noun) => counted(2, noun).slice(2)).join("|");
    const fixed = new RegExp(`\\{\\{(?!stage|grade)\\w+\\}\\} (${plurals})\\b`, "g");

    const found = readdirSync(folder).flatMap(
      (file) => readFileSync(`${folder}/${file}`, "utf8").match(fixed) ?? [],
    );

    expect(found).toEqual([]);
  });
});

describe("a figure", () => {
  it("is written in the language of the program, whatever the browser's", () => {
    for (const language of ["zh", "en"]) {
      const writer = writerIn(language);
      expect(writer.whole(1234.4)).toBe("1,234");
      expect(writer.whole(-0.2)).toBe("0");
      expect(writer.signed(-1234)).toBe("\u22121,234");
      expect(writer.share(1)).toBe("100%");
      expect(writer.exactShare(0.9025, 2)).toBe("90.25%");
    }
    expect(writerIn("en").length(2500)).toBe("2,500 m");
    expect(writerIn("en").length(12_340)).toBe("12.3 km");
  });

  it("is formatted in one place, in no browser's language", () => {
    const files = ["src", "workers"].flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${top}/${file}`),
    );

    expect(
      files.filter((file) => /toLocaleString|new Intl\.NumberFormat/.test(readFileSync(file, "utf8"))),
    ).toEqual(["src/i18n/figureWriter.ts"]);
  });
});
