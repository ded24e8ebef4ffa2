import { expect, it } from "vitest";
import type { ListedSchool } from "../../../../src/model/readers/schoolList";
import { schoolsAsText } from "../../../../src/ui/table/schoolsAsText";
import type { SchoolColumn } from "../../../../src/ui/table/useSchoolColumns";

const school = { pupils: 12.3456, plan: { name: { zh: "a\tb" } } } as unknown as ListedSchool;
const column = (id: SchoolColumn["id"], value: SchoolColumn["value"]): SchoolColumn => ({
  id,
  header: id,
  width: 0,
  isNumber: false,
  value,
  text: () => "",
});

it("writes a header, one line a school, and no tab inside a cell", () => {
  const columns = [
    column("name", ({ plan }) => plan.name.zh),
    column("pupils", ({ pupils }) => pupils),
    column("meanJourneyM", () => undefined),
  ];

  expect(schoolsAsText(columns, [school])).toBe("name\tpupils\tmeanJourneyM\na b\t12.346\t");
});
