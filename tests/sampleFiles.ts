import { mkdirSync, writeFileSync } from "node:fs";
import { createBreath } from "../src/io/export/content/breath";
import { workbook } from "../src/io/export/formats/workbook";
import { aSource } from "./src/io/export/content/aSource";

/** Writes a sample workbook of the shipped plan, in Chinese: what the export dialog gives, from the engine without a screen. */
const file = ".readme/plan-2021-2025.xlsx";
mkdirSync(".readme", { recursive: true });
const bytes = await workbook(aSource("zh").source, createBreath());
writeFileSync(file, bytes);
console.log(`${file}, ${Math.round(bytes.length / 1000)} kB`);
