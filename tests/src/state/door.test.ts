import { describe, expect, it } from "vitest";
import { type Door, doorAddress, doorOf } from "../../../src/state/door";

describe("the door that an address names", () => {
  it.each<Door>([
    { kind: "city", id: "a b&c=1" },
    { kind: "cities" },
    { kind: "province" },
    { kind: "import" },
    { kind: "import", into: "k/2" },
  ])("is the one that was written: %o", (door) => {
    expect(doorOf({ search: doorAddress(door), hash: "#year=2030" })).toEqual(door);
  });

  it("is the city that ships where only a view is named, and open where nothing is", () => {
    expect(doorOf({ search: "", hash: "#year=2030" })).toEqual({ kind: "city", id: "zhongwei" });
    expect(doorOf({ search: "", hash: "" })).toBeUndefined();
    expect(doorOf({ search: "?city=", hash: "#" })).toBeUndefined();
  });
});
