import { fieldText } from "../../src/io/import/field";
import { guessFields } from "../../src/io/import/guessFields";
import { readTables } from "../../src/io/import/importCity";
import { matchNames, type Named } from "../../src/io/import/matchNames";
import type { DirtyForm, TrueSchool } from "./dirtyForm";

/** How many of what is there were found, and how many of what was found is right. */
export interface Judged {
  readonly recall: number;
  readonly precision: number;
  readonly of: number;
}

/** The columns of all forms, as `guessFields` takes them. */
export async function judgeFields(forms: readonly DirtyForm[]): Promise<Judged> {
  let [right, meant, guessed] = [0, 0, 0];
  for (const { files, fields } of forms) {
    const [table] = (await readTables(files)).tables;
    const guess = guessFields(table).fields.map(fieldText);
    for (const [at, field] of fields.entries()) {
      if (field !== "skip") meant++;
      if (guess[at] !== "skip") guessed++;
      if (field !== "skip" && guess[at] === field) right++;
    }
  }
  return { recall: right / meant, precision: right / guessed, of: meant };
}

/** Ways in which offices write one name: with its places before it, with blanks, full-width, with a slip of the pen. */
const WRITINGS: readonly ((school: TrueSchool) => string)[] = [
  ({ name }) => name,
  ({ township, name }) => `${township}${name}`,
  ({ county, township, name }) => `${county}${township} ${name}`,
  ({ name }) => `${name.slice(0, 2)}\u3000${name.slice(2)}`,
  ({ name }) => name.replace(/小学$/, "完全小学"),
  ({ name }) => `“${name}”`,
  ({ name }) => `${name.slice(0, -2)}校${name.slice(-2)}`,
];

/** The schools under each way of writing, without codes and in another order, against their own names. */
export function judgeNames(schools: readonly TrueSchool[]): Judged {
  const named = (school: TrueSchool, name: string): Named => ({
    name,
    county: school.county,
    township: school.township,
  });
  const left = schools.map((school) => named(school, school.name));
  const order = [...schools.keys()].reverse();
  let [right, found] = [0, 0];
  for (const writing of WRITINGS) {
    const matches = matchNames(
      left,
      order.map((at) => named(schools[at], writing(schools[at]))),
    );
    found += matches.length;
    right += matches.filter((match) => order[match.right] === match.left).length;
  }
  const of = schools.length * WRITINGS.length;
  return { recall: right / of, precision: right / found, of };
}
