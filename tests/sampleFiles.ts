import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Scenario, withoutClosures } from "../src/domain/scenario";
import { createBreath } from "../src/io/export/content/breath";
import { workbook } from "../src/io/export/formats/workbook";
import { simulateAll } from "../workers/engine/simulate";
import { readCity } from "../workers/headless/readCity";
import { sourceOf } from "./src/io/export/content/aSource";

/** Writes a sample workbook of the shipped plan, in Chinese: what the export dialog gives, from the engine without a screen. */
const file = ".readme/plan-2021-2025.xlsx";
const city = readCity();
const shipped = (id: string) => JSON.parse(readFileSync(`seeds/scenarios/${id}.json`, "utf8")) as Scenario;
const run = (scenario: Scenario) => simulateAll({ ...city, scenario, years: 15 }).results;
const plan = shipped("plan-2021-2025");
const source = sourceOf(city, run(plan), run(withoutClosures(plan)), run(shipped("baseline")), "zh");

mkdirSync(".readme", { recursive: true });
const bytes = await workbook(source, createBreath());
writeFileSync(file, bytes);
console.log(`${file}, ${Math.round(bytes.length / 1000)} kB`);
