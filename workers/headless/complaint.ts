import { addWords } from "../../src/i18n/resources";
import { headlessWords } from "../../src/i18n/words/headlessWords";

addWords("headless", headlessWords); // whoever complains needs them

/** Something the user can mend: told in one message, and the program ends with code 2. */
export class Complaint extends Error {}
