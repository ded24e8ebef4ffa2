import { expect, it } from "vitest";
import { sharedStart } from "../../../src/domain/sharedStart";

it("is what all names begin with, whole words only", () => {
  expect(sharedStart(["Demo primary school Binhe P01", "Demo primary school Binhe P02"])).toBe(
    "Demo primary school Binhe ",
  );
  expect(sharedStart(["示范·滨河镇P01小学", "示范·文昌镇P02小学"])).toBe("示范·");
  expect(sharedStart(["滨河镇P01小学", "滨河镇P02小学"])).toBe("");
  expect(sharedStart(["the only school"])).toBe("");
});
