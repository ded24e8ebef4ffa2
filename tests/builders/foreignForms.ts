import { csv, type DirtyForm, type Line, sum, type TrueSchool, utf8, windows1252 } from "./dirtyForm";

/** In the style of an English list of establishments: totals, capacity, statutory ages, metres of the national grid. */
export function establishments(schools: readonly TrueSchool[]): DirtyForm {
  const heads = [
    "URN",
    "LA (code)",
    "LA (name)",
    "EstablishmentName",
    "TypeOfEstablishment (name)",
    "EstablishmentStatus (name)",
    "PhaseOfEducation (name)",
    "StatutoryLowAge",
    "StatutoryHighAge",
    "SchoolCapacity",
    "NumberOfPupils",
    "Town",
    "HeadLastName",
    "TelephoneNum",
    "Easting",
    "Northing",
  ];
  const row = ({ code, township, rooms, byGrade }: TrueSchool, nth: number, status: string): Line => [
    Number(code) + 100_000,
    300 + (nth % 3),
    `District ${nth % 3}`,
    `Invented Primary School ${nth + 1}`,
    "Community school",
    status,
    "Primary",
    4,
    11,
    rooms * 30,
    sum(byGrade),
    township,
    "Doe",
    `0190000${String(nth).padStart(4, "0")}`,
    412_000 + nth * 150,
    287_000 + nth * 90,
  ];
  const closed: Line = row({ ...schools[0], code: "99999" }, 900, "Closed");
  return {
    name: "an English list of establishments",
    files: [
      {
        name: "establishments 2024.csv",
        bytes: windows1252(csv([heads, ...schools.map((school, nth) => row(school, nth, "Open")), closed])),
      },
    ],
    fields: [
      "code",
      "skip",
      "county",
      "name",
      "ownership",
      "status",
      "kind",
      "lowAge",
      "highAge",
      "places",
      "pupils",
      "township",
      "personal",
      "personal",
      "lng",
      "lat",
    ],
    norms: "england",
    isTotal: true,
    hasRooms: true,
    lost: { rule: "closedSchool", cells: 1 },
  };
}

/** In the style of an American file of membership: ids of twelve digits with leading zeros, a row a school and grade from K. */
export function membership(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.flatMap(({ code, byGrade }, nth) => [
    ...byGrade.map((all, grade) => [
      "2024-2025",
      `District ${nth % 3}`,
      `0600${code.padStart(8, "0")}`,
      `Invented Elementary ${nth + 1}`,
      grade === 0 ? "Kindergarten" : `Grade ${grade}`,
      all,
      "By grade",
    ]),
    ["2024-2025", `District ${nth % 3}`, `0600${code.padStart(8, "0")}`, `Invented Elementary ${nth + 1}`]
      .concat(["Education Unit Total"])
      .concat([String(sum(byGrade)), "Total"]),
  ]);
  return {
    name: "an American file of membership",
    files: [
      {
        name: "membership.csv",
        bytes: utf8(
          csv([
            ["SCHOOL_YEAR", "LEA_NAME", "NCESSCH", "SCH_NAME", "GRADE", "STUDENT_COUNT", "TOTAL_INDICATOR"],
            ...rows,
          ]),
        ),
      },
    ],
    fields: ["year", "county", "code", "name", "grade", "pupils", "skip"],
    norms: "us",
  };
}
