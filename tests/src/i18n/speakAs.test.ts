import { afterAll, describe, expect, it } from "vitest";
import type { Terms } from "../../../src/domain/terms";
import { createI18n } from "../../../src/i18n/createI18n";
import { addWords, moneyWords, resources, speakAs } from "../../../src/i18n/resources";
import { formWords } from "../../../src/i18n/words/formWords";
import { moneyWords as moneyPage } from "../../../src/i18n/words/moneyWords";

const name = (text: string) => ({ zh: `${text}文`, en: text });
const TERMS: Terms = {
  stages: { primary: name("Elementary") },
  funders: { region: name("State") },
  money: { currency: name("pounds"), table: name("£1,000"), tableUnits: 1000 },
};

/** The words as they were: other test files of this thread look them up too. */
const before = { zh: { ...resources.zh.words }, en: { ...resources.en.words }, money: { ...moneyWords } };
afterAll(() => {
  speakAs({});
  Object.assign(moneyWords, before.money);
  for (const language of ["zh", "en"] as const) Object.assign(resources[language].words, before[language]);
});

describe("words in the terms of a city", () => {
  it("name its stages, funders and money, in words that come later too, and leave the rest", () => {
    const [zh, en] = [createI18n("zh"), createI18n("en")];
    speakAs(TERMS);
    addWords("form", formWords);
    addWords("money", moneyPage);

    expect([en.t("stage.primary"), zh.t("stage.primary"), en.t("stage.junior")]).toEqual([
      "Elementary",
      "Elementary文",
      "junior",
    ]);
    expect([en.t("form.funder.region"), en.t("form.funder.city")]).toEqual(["State", "City"]);
    expect(en.t("money.chart")).toBe("Investment by year (£1,000)");
    expect(zh.t("money.perSeat")).toBe("每学位（pounds文）");
  });
});
