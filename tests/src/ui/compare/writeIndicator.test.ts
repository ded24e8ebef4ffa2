import { expect, it } from "vitest";
import { createI18n } from "../../../../src/i18n/createI18n";
import { addWords } from "../../../../src/i18n/resources";
import { compareWords } from "../../../../src/i18n/words/compareWords";
import { tellIndicator, writeIndicator } from "../../../../src/ui/compare/writeIndicator";

addWords("compare", compareWords);

it("tells a figure with what it counts, in the number that it asks for", () => {
  const [zh, en] = [createI18n("zh"), createI18n("en")];

  expect(tellIndicator(1, "classes", en)).toBe("1 class");
  expect(tellIndicator(1525, "seats", en)).toBe("1,525 seats");
  expect(tellIndicator(1, "schools", zh)).toBe("1 所");
  expect(tellIndicator(0.594, "share", en)).toBe("59.4%");
  expect(tellIndicator(0.594, "share", zh)).toBe("59.4%");
});

it("leaves the unit to the head of a column, and a blank is no zero", () => {
  expect(writeIndicator(0.59, "share", "en")).toBe("59.0");
  expect(writeIndicator(null, "pupils", "en")).toBe("–");
});
