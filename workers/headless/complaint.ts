import { addWords } from "../../src/i18n/resources";
import { headlessWords } from "../../src/i18n/words/headlessWords";

addWords("headless", headlessWords); // whoever complains needs them

/** Something the user can mend: told in one message, and the program ends with code 2. */
export class Complaint extends Error {}

/** Tells a Complaint and lets the program end with code 2; throws anything else. */
export function complainOf(problem: unknown): void {
  if (!(problem instanceof Complaint)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}
