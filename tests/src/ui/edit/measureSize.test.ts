import { expect, it } from "vitest";
import { measureSize } from "../../../../src/ui/edit/measureSize";
import { aCity, aSchool } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

const { norms, assumptions } = aCity().build(); // classes of 40
const { stages } = assumptions;
const find = (id: string) => (id === "here" ? aSchool("here", { rooms: 6 }) : undefined);

it("counts an expansion in seats: 3 rooms of 40", () => {
  const expand = aMeasure("m", {
    kind: "expand",
    year: 2022,
    school: "here",
    stage: "primary",
    addedRooms: 3,
  });

  expect(measureSize(expand, norms, stages, find)).toEqual({ unit: "seats", count: 120 });
});

it("counts beds where no room is added", () => {
  const expand = aMeasure("m", {
    kind: "expand",
    year: 2022,
    school: "here",
    stage: "primary",
    addedRooms: 0,
    addedBeds: 60,
  });

  expect(measureSize(expand, norms, stages, find)).toEqual({ unit: "beds", count: 60 });
});

it("takes away the seats of a school that closes, not those of a campus that stays", () => {
  const close = aMeasure("m", { kind: "close", year: 2022, school: "here" });
  const stays = aMeasure("n", {
    kind: "merge",
    year: 2022,
    school: "here",
    into: "there",
    campusStays: true,
  });

  expect(measureSize(close, norms, stages, find)).toEqual({ unit: "seats", count: -240 });
  expect(measureSize(stays, norms, stages, find)).toBeUndefined();
});
