import { createHash } from "node:crypto";
import type { Dataset } from "../../../src/domain/dataset";
import { compactJson } from "../../../src/io/city/compactJson";
import { tableFiles } from "../../../src/io/city/writeDataset";
import { assumptionsOf } from "./assumptionsOf";
import type { City } from "./makeCity";
import { outlinesFile, riversFile } from "./outlineFiles";
import { pastCounts } from "./pastCounts";
import { PROVENANCE } from "./provenance";
import type { Facts } from "./readFacts";

const NAME = { zh: "中卫市（示范数据）", en: "Zhongwei (demonstration)" };
const STATEMENT = {
  zh: "示范城市：人口为 2020 年普查真实数据（分县分年龄分性别、海原县分乡镇一人不差）；学校、村居位置与住处、村居人口和备选用地均按规则虚构，不得用于实际决策。乡镇界线为示意，非法定界线。",
  en: "A demonstration city on real population: residents by county, age group and sex, and by township in Haiyuan, equal the census of 2020. Schools, village points and homes, village populations and candidate sites are made up by rule; not for real decisions. Township outlines are schematic, not legal.",
};

/** The text of every data file of the city, by name; the key is the hash of all the others. */
export function cityFiles(city: City, facts: Facts): ReadonlyMap<string, string> {
  const files = new Map(tableFiles(city));
  files.set("assumptions.json", compactJson(assumptionsOf(city, facts)));
  files.set("outlines.geojson", outlinesFile(city));
  files.set("rivers.geojson", riversFile(facts));
  const rest = headOf(city, facts);
  const hash = createHash("sha256").update(compactJson(rest));
  for (const [name, text] of files) hash.update(`${name}\n${text}`);
  files.set("dataset.json", compactJson({ key: hash.digest("hex").slice(0, 16), ...rest }));
  return files;
}

/** The city as a dataset, but for the key that its files have. */
export const datasetOf = (city: City, facts: Facts): Dataset => ({
  key: "",
  ...headOf(city, facts),
  settlements: city.settlements,
  schools: city.schools,
});

const headOf = (city: City, facts: Facts) => ({
  name: NAME,
  statement: STATEMENT,
  isDemonstration: true,
  baseYear: 2020,
  counties: city.counties,
  townships: city.townships,
  sites: city.sites,
  provenance: PROVENANCE,
  published: facts.published,
  past: pastCounts(facts),
});
