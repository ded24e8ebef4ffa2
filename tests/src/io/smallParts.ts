const name = (word: string) => ({ zh: word, en: word });
const place = { county: "c1", township: "t1", setting: "town", terrain: "plain", lng: 105.2, lat: 37.5 };
const ages = () => new Array<number>(101).fill(1);

/** The four files of a dataset with one of everything, as JSON gives them; each call makes new ones. */
export const smallParts = () => ({
  dataset: {
    key: "small-1",
    name: name("small"),
    statement: name("made up"),
    isDemonstration: true,
    baseYear: 2020,
    counties: [
      { id: "c1", name: name("one") },
      { id: "c2", name: name("two") },
    ],
    townships: [
      { id: "t1", county: "c1", name: name("town"), lng: 105.2, lat: 37.5 },
      { id: "t2", county: "c2", name: name("other"), lng: 105.6, lat: 37.4 },
    ],
    sites: [
      {
        id: "site1",
        name: name("site"),
        ...place,
        areaSqm: 20_000,
        stages: ["primary"],
        landStatus: "reserved",
      },
    ],
    provenance: [{ table: "schools", column: "rooms", kind: "madeUp", note: name("by rule") }],
  },
  settlements: [
    { id: "v1", name: name("village"), kind: "village", ...place },
    { id: "v2", name: name("hamlet"), kind: "village", ...place },
  ],
  residents: {
    v1: { male: ages(), female: ages() },
    v2: { male: ages(), female: ages() },
  } as Record<string, { male: unknown; female: unknown }>,
  schools: [
    {
      id: "s1",
      name: name("school"),
      kind: "primary",
      ...place,
      ownership: "public",
      offers: [
        {
          stage: "primary",
          fromGrade: 1,
          toGrade: 6,
          rooms: 12,
          beds: 0,
          enrolment: [{ year: 2020, byGrade: [40, 41, 42, 43, 44, 45] }],
        },
      ],
      premises: {
        siteAreaSqm: 9000,
        floorAreaSqm: 3000,
        sportsAreaSqm: 2500,
        specialistRooms: 4,
        teachers: 15,
      },
      remark: name(""),
    },
  ],
});
