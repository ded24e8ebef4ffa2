import { bootWords } from "./words/bootWords";
import { causeWords } from "./words/causeWords";
import { chartWords } from "./words/chartWords";
import { editWords } from "./words/editWords";
import { helpWords } from "./words/helpWords";
import { inspectWords } from "./words/inspectWords";
import { issueWords } from "./words/issueWords";
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
  report: {
    heading: "Layout report: {{scenario}}",
    mode: "Placement: {{mode}}; {{years}} years; engine time {{ms}} ms",
    proof:
      "Proof: of {{placements}} placements of a county, stage and year, {{proved}} are proved to leave as few unplaced as possible; the others leave at most {{worst}} more than their bound, which pools each school's rooms and may be out of reach of whole rooms.",
    checks:
      "Consistency: {{checks}} figures held against their parts and siblings; {{broken}} do not agree. ",
    byYear: "1. By year and county",
    byStage: "2. By year and stage",
    causes:
      "3. Classes above the standard by cause (each has one: no seat free in reach; a seat is free, but pupils keep their school; rooms do not divide among the grades; the intake plan binds)",
    radius:
      "4. Day pupils beyond the service radius (number and per cent; by the journey from each home to its school)",
    unplaced: "5. Children unplaced by what they lack (the three add up)",
    shortages: "6. The ten worst seat shortages, each with its minimum cut",
    noShortage: "No seat is short in any year.",
    shortage:
      "{{rank}}. {{year}}, {{county}}, {{stage}}: {{short}} seats short. {{settlements}} settlements ({{names}}) have {{pupils}} pupils; all they can reach (schools: {{schools}}) has {{cut}} seats, every one taken; cut = flow = {{flow}}.",
    places:
      "{{rank}}. {{year}}, {{county}}, {{stage}} grade {{grade}}: {{short}} children unplaced ({{lack}}). {{settlements}} settlements ({{names}}) have {{pupils}} to place; all they can reach (schools: {{schools}}) takes {{cut}} more this year; cut = flow = {{flow}}.",
    ledger: "7. Ledger of the plan",
    comparison: "8. Compared with “{{scenario}}” (this scenario − that one)",
    setAside: "Measures {{ids}}: {{text}}",
    calibration: "Calibration (enrolled ÷ computed demand in the base year): {{factors}}",
    stay: "How to read: “short” counts pupils who could not have a seat at the standard class size however all were placed; “unplaced” are told apart by what they lack: a school in reach, room in the schools in reach (all at the tolerated size), or a bed. Pupils are projected; the school roster is made up.",
    others: "and others",
    city: "city",
  },
  mode: {
    nearby: "optimal nearby",
    zoned: "attendance areas",
    nearest: "nearest school (room ignored)",
    choice: "choice (Huff)",
  },
  column: {
    year: "year",
    county: "county",
    stage: "stage",
    pupils: "pupils",
    seats: "seats",
    short: "short",
    aboveOwnSeats: "above own",
    surplus: "surplus",
    usableSurplus: "usable",
    classes: "classes",
    classesOverCap: ">cap",
    classes56: "large",
    classes66: "extreme",
    oversized: ">2000",
    small: "<100",
    unplaced: "unplaced",
    beyondRadius: "beyond r.",
    meanJourneyM: "mean m",
    p95JourneyM: "p95 m",
    investmentWanYuan: "invest 10k",
    runningWanYuan: "running 10k",
    line: "line of the plan",
    promised: "promised",
    placed: "placed",
    done: "done",
    unaccounted: "unaccounted",
    moved: "moved",
  },
  boot: bootWords.en,
  issue: issueWords.en,
  state: stateWords.en,
  map: mapWords.en,
  shell: shellWords.en,
  edit: editWords.en,
  inspect: inspectWords.en,
  cause: causeWords.en,
  lack: lackWords.en,
  chart: chartWords.en,
  help: helpWords.en,
};
