import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { createBreath } from "../../../../../src/io/export/content/breath";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import { projectsOf } from "../../../../../src/io/export/content/projectsOf";
import { wordReport } from "../../../../../src/io/export/formats/word/wordReport";
import { totals } from "../../../../../src/model/indicators/totals";
import { aSource } from "../content/aSource";
import { wellFormed } from "./wellFormed";

/** The smallest PNG there is: one point. */
const POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const features = (file: string): GeoJSON.FeatureCollection =>
  JSON.parse(readFileSync(`data/zhongwei/${file}.geojson`, "utf8"));

let source: ExportSource;
let files: Readonly<Record<string, Uint8Array>>;
let words: string;

beforeAll(async () => {
  source = aSource("zh", 5).source;
  const lands = { outlines: features("outlines"), rivers: features("rivers") };
  files = unzipSync(await wordReport(source, lands, async () => new Uint8Array(POINT), createBreath()));
  words = strFromU8(files["word/document.xml"]).replace(/<[^>]+>/g, "\n");
});

describe("the Word report", () => {
  it("holds nothing but well-formed XML and its pictures", () => {
    const parts = Object.keys(files).filter((file) => /\.(xml|rels)$/.test(file));

    expect(parts.length).toBeGreaterThan(8);
    for (const file of parts) expect(wellFormed(strFromU8(files[file])), file).toBe(true);
  });

  it("names no part that is not there", () => {
    for (const file of Object.keys(files).filter((name) => name.endsWith(".rels"))) {
      const folder = posix.join(posix.dirname(file), "..");
      const targets = [...strFromU8(files[file]).matchAll(/<Relationship [^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('TargetMode="External"'))
        .map((tag) => /Target="([^"]*)"/.exec(tag)?.[1] ?? "");
      for (const target of targets)
        expect(Object.keys(files), target).toContain(
          target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
        );
    }
    const ids = [...strFromU8(files["word/_rels/document.xml.rels"]).matchAll(/ Id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    const used = [...strFromU8(files["word/document.xml"]).matchAll(/ r:(?:embed|id)="([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(4);
    for (const [, id] of used) expect(ids).toContain(id);
  });

  it("has a feasibility sheet with five sections for every project", () => {
    const count = (word: string) => words.split("\n").filter((line) => line === word).length;
    const projects = projectsOf(source.results).length;

    expect(projects).toBe(19);
    for (const section of ["必要性", "需求预测", "建设规模", "投资估算", "资金筹措"])
      expect(count(section), section).toBe(projects);
  });

  it("says what is made up, and the simulator's figures", () => {
    const { pupils } = totals(source.results, 2025, { stage: "primary" });

    expect(words).toContain("虚构");
    expect(words).toContain(new Intl.NumberFormat("zh", { maximumFractionDigits: 0 }).format(pupils));
    expect(words).not.toMatch(/export\.|\{\{|undefined|NaN/);
  });
});
