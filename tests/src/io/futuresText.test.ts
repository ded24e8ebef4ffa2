import { expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { riskSentence } from "../../../src/io/futuresText";

it("says how likely seats are short, figures as the language writes them", () => {
  const risk = {
    ...{ county: "b", stage: "junior", year: 2030, share: 0.831 },
    ...{ middle: 3157.4, high: 3739 },
  } as Parameters<typeof riskSentence>[1];

  expect(riskSentence(createI18n("en"), risk, "Zhongning")).toBe(
    "In 83 of 100 futures Zhongning lacks junior seats in 2030 (middle 3,157, one future in twenty 3,739 or more).",
  );
  expect(riskSentence(createI18n("zh"), risk, "中宁县")).toBe(
    "100 个未来中有 83 个，中宁县在 2030 年缺初中学位（中位 3,157 个，20 个中最坏的一个 3,739 个以上）。",
  );
});
