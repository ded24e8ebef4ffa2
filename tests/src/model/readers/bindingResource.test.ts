import { expect, it } from "vitest";
import { bindingResources } from "../../../../src/model/readers/bindingResource";
import type { SchoolProfile } from "../../../../src/model/readers/schoolProfile";
import { aCity, aSchool } from "../../../builders/aCity";

const norms = {
  ...aCity().build().norms,
  floorAreaPerPupilSqm: {
    preschool: null,
    primary: 4.5,
    junior: 5.8,
    senior: null,
    vocational: null,
    special: null,
  },
  pupilsPerTeacher: {
    preschool: null,
    primary: 19,
    junior: 13.5,
    senior: null,
    vocational: null,
    special: null,
  },
};

const premises = { siteAreaSqm: 0, floorAreaSqm: 900, sportsAreaSqm: 0, specialistRooms: 0, teachers: 12 };

const profile = {
  plan: { ...aSchool("school"), premises },
  premises,
  pupils: 200,
  seats: 240,
  stages: [{ stage: "primary", isOpen: true, seats: 240, boarders: 50, beds: 40 }],
} as unknown as SchoolProfile;

it("names the resource that runs out first", () => {
  expect(
    bindingResources(norms, profile).map(({ resource, pupils }) => [resource, Math.round(pupils)]),
  ).toEqual([
    ["beds", 160], // 40 beds for a quarter of the pupils
    ["floorArea", 200], // 900 m² at 4.5 m²
    ["teachers", 228], // 12 posts at 19 pupils
    ["rooms", 240],
  ]);
});

it("counts rooms alone where nobody has said what there is", () => {
  const { premises: _, ...plan } = profile.plan;
  const { premises: _premises, ...told } = profile;
  const unknown: SchoolProfile = { ...told, plan, stages: [{ ...profile.stages[0], boarders: 0 }] };

  expect(bindingResources(norms, unknown).map(({ resource }) => resource)).toEqual(["rooms"]);
});
