import { expect, it } from "vitest";
import { placeLabel } from "../../../../src/ui/map/placeLabel";

it("leaves the kind off an English name, and a name without it as it is", () => {
  const village = { name: { zh: "关桥村", en: "Guanqiao village" }, kind: "village" } as const;

  expect(placeLabel(village, "en")).toBe("Guanqiao");
  expect(placeLabel(village, "zh")).toBe("关桥村");
  expect(placeLabel({ name: { zh: "新城", en: "New village" } }, "en")).toBe("New village");
});
