import { describe, expect, it } from "vitest";
import { createI18n } from "../../../../../src/i18n/createI18n";
import { readCity } from "../../../../../src/io/city/readCity";
import { createBreath } from "../../../../../src/io/export/content/breath";
import { packFiles } from "../../../../../src/io/export/formats/evidence/evidencePack";
import { importCity } from "../../../../../src/io/import/importCity";
import { shippedProject } from "../../../../../src/state/shippedProject";
import { simulateAll } from "../../../../../workers/engine/simulate";
import { checkPack } from "../../../../../workers/evidence";
import { defaults, source } from "../../import/defaults";

const SCHOOLS =
  "EstablishmentName,LA (name),StatutoryLowAge,StatutoryHighAge,SchoolCapacity,NumberOfPupils,Easting,Northing\nHill Primary,Northshire,4,11,210,190,412000,287000\nLow Primary,Northshire,4,11,420,431,414000,288000\n";

describe("the evidence pack of an imported city", () => {
  it("agrees with the figures computed again, under norms other than the first", async () => {
    const { city: imported } = await importCity(
      [source("list.csv", SCHOOLS)],
      { norms: "england" },
      defaults,
    );
    const { city } = readCity(imported?.files ?? new Map());
    if (city === undefined) throw new Error("expected a city");
    const project = shippedProject(city, { zh: "", en: "" });
    const { model, norms, assumptions, plan } = city;
    const [scenario] = project.scenarios;
    const { results } = simulateAll({ model, norms, assumptions, scenario, years: 2 });
    const run = {
      ...{ results, open: results, compared: [results], plan, budget: [], reported: [] },
      ...{ words: createI18n("en"), targetYear: 2026, engineVersion: 1, datasetSha256: "" },
      ...{ normNotes: [], assumptionNotes: [] },
    };
    const pack = await packFiles({ sources: [run], project, norms }, createBreath());

    expect(imported).toMatchObject({ pupils: 621, rooms: 21, issues: [] });
    expect(await checkPack(pack, async () => {})).toMatchObject({ status: "agrees" });
  });
});
