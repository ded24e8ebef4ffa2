import { bootWords } from "./words/bootWords";
import { editWords } from "./words/editWords";
import { helpWords } from "./words/helpWords";
import { inspectWords } from "./words/inspectWords";
import { lackWords } from "./words/lackWords";
import { mapWords } from "./words/mapWords";
import { shellWords } from "./words/shellWords";
import { stateWords } from "./words/stateWords";
import type { Words } from "./zh";

/** Every word on screen and in reports, English. */
export const en: Words = {
  app: { title: "School layout planning simulator" },
  stage: {
    preschool: "preschool",
    primary: "primary",
    junior: "junior",
    senior: "senior",
    vocational: "vocational",
    special: "special",
    all: "all stages",
  },
  mode: {
    nearby: "optimal nearby",
    zoned: "attendance areas",
    nearest: "nearest school (room ignored)",
    choice: "choice (Huff)",
  },
  boot: bootWords.en,
  state: stateWords.en,
  map: mapWords.en,
  shell: shellWords.en,
  edit: editWords.en,
  inspect: inspectWords.en,
  lack: lackWords.en,
  help: helpWords.en,
};
