import { beforeAll, describe, expect, it } from "vitest";
import type { ScenarioId } from "../../../../src/domain/ids";
import type { CityCard } from "../../../../src/io/city/cityCard";
import type { CityFiles } from "../../../../src/io/city/cityFiles";
import { createCityShelf } from "../../../../src/io/city/cityShelf";
import { readCityZip, writeCityZip } from "../../../../src/io/city/cityZip";
import { readCity } from "../../../../src/io/city/readCity";
import { importCity } from "../../../../src/io/import/importCity";
import { resultsCsv } from "../../../../src/io/resultsFiles";
import { simulateAll } from "../../../../workers/engine/simulate";
import { defaults, source } from "../import/defaults";

let files: CityFiles = new Map();
beforeAll(async () => {
  const { city } = await importCity([source("06-two-row-header.xls")], {}, defaults);
  files = city?.files ?? files;
});

const NAME = { zh: "甲", en: "A" };

/** A shelf of which time and ids are told, and what lies on it. */
function aShelf() {
  const cards = new Map<string, CityCard>();
  const zips = new Map<string, Uint8Array<ArrayBuffer>>();
  const plans = new Map<string, number>();
  const clock = { now: 1000 };
  let made = 0;
  const shelf = createCityShelf(
    {
      cards: async () => [...cards.values()],
      zip: async (id) => zips.get(id),
      put: async (card, zip) => {
        cards.set(card.id, card);
        if (zip) zips.set(card.id, zip);
      },
      drop: async (id) => {
        cards.delete(id);
        zips.delete(id);
      },
    },
    {
      savedAt: async (id) => plans.get(id),
      copy: async (from, to) => {
        const kept = plans.get(from);
        if (kept !== undefined) plans.set(to, kept);
      },
      drop: async (id) => void plans.delete(id),
    },
    () => clock.now,
    () => `c${++made}`,
  );
  return { shelf, clock, plans, zips };
}

describe("the shelf of cities", () => {
  it("keeps a city as it was given, and says what is in it", async () => {
    const { shelf } = aShelf();
    const { card } = await shelf.add(files);

    expect(card).toMatchObject({ id: "c1", origin: "mine", rung: 1, baseYear: 2024, changedAt: 1000 });
    expect(card).toMatchObject({ schools: 7, pupils: 2816 });
    expect(await shelf.list()).toEqual([card]);
    expect((await shelf.open("c1")).files).toEqual(new Map([...files].sort()));
    expect((await shelf.add(writeCityZip(files))).card).toMatchObject({ id: "c2", bytes: card?.bytes });
  });

  it("takes nothing that is no city, and knows none that it does not have", async () => {
    const { shelf } = aShelf();

    expect((await shelf.add(Uint8Array.of(1, 2, 3))).issues).toHaveLength(1);
    expect((await shelf.add(new Map([["dataset.json", "{}"]]))).issues.length).toBeGreaterThan(0);
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.open("c9")).toMatchObject({ issues: [{ file: "c9", problem: "missing" }] });
  });

  it("renames a city in its file, all else to the byte as before", async () => {
    const { shelf, zips, clock } = aShelf();
    await shelf.add(files);
    clock.now = 2000;
    await shelf.rename("c1", NAME);

    expect(await shelf.list()).toMatchObject([{ id: "c1", name: NAME, changedAt: 2000 }]);
    const renamed = readCityZip(zips.get("c1") ?? new Uint8Array()).files ?? new Map();
    const differing = [...files].filter(([file, text]) => renamed.get(file) !== text).map(([file]) => file);
    expect(differing).toEqual(["dataset.json"]);
    const { name: _, ...before } = JSON.parse(files.get("dataset.json") ?? "");
    const { name, ...after } = JSON.parse(renamed.get("dataset.json") ?? "");
    expect(name).toEqual(NAME);
    expect(after).toEqual(before);
  });

  it("duplicates a city with its plans, the first untouched, one that ships too", async () => {
    const { shelf, plans } = aShelf();
    await shelf.add(files);
    plans.set("c1", 5000).set("shipped", 7000);
    await shelf.duplicate("c1", NAME);
    await shelf.duplicate("shipped", NAME, files);

    const listed = await shelf.list();
    expect(listed.map(({ id, changedAt }) => [id, changedAt])).toEqual([
      ["c3", 7000],
      ["c1", 5000],
      ["c2", 5000],
    ]);
    expect(listed[1].name).not.toEqual(NAME);
    expect(listed[2].name).toEqual(NAME);
  });

  it("puts a deleted city back within a day, and forgets it with its plans after that", async () => {
    const { shelf, clock, plans, zips } = aShelf();
    await shelf.add(files);
    plans.set("c1", 900);
    await shelf.remove("c1");
    expect(await shelf.list()).toMatchObject([{ goneAt: 1000 }]);
    await shelf.putBack("c1");
    expect((await shelf.list())[0].goneAt).toBeUndefined();

    await shelf.remove("c1");
    clock.now += 86_399_999;
    await shelf.tidy();
    expect(zips.size).toBe(1);
    clock.now += 1;
    await shelf.tidy();
    expect([zips.size, plans.size, await shelf.list()]).toEqual([0, 0, []]);
  });

  it("gives the same results to the byte in another browser that opens the city file", async () => {
    const [here, there] = [aShelf(), aShelf()];
    await here.shelf.add(files);
    const file = await here.shelf.zip("c1");
    await there.shelf.add(file ?? new Uint8Array());
    const unpacked = (await there.shelf.open("c1")).files ?? new Map();

    expect(resultsOf(unpacked)).toEqual(resultsOf(files));
    expect(await there.shelf.zip("c1")).toEqual(file);
  });

  it("puts next year's files in a city's place, and keeps the city as it was among those just deleted", async () => {
    const { shelf, plans, zips } = aShelf();
    await shelf.add(files);
    plans.set("c1", 900);
    const before = zips.get("c1");
    const next = new Map([...files, ["norms.json", `${files.get("norms.json")}\n`]]);
    const { card } = await shelf.replace("c1", next, NAME);
    const cards = await shelf.list();

    expect(card).toMatchObject({ id: "c1", origin: "mine" });
    expect(cards.find(({ id }) => id === "c2")).toMatchObject({ name: NAME, goneAt: 1000 });
    expect(plans.get("c2")).toBe(900);
    await shelf.putBack("c2");
    const { files: old } = readCityZip(zips.get("c2") ?? new Uint8Array());
    expect(old?.get("schools.json")).toBe(readCityZip(before ?? new Uint8Array()).files?.get("schools.json"));
    expect((await shelf.replace("c1", new Map(), NAME)).card).toBeUndefined();
    expect(await shelf.list()).toHaveLength(2);
  });
});

/** Every table of a simulation of some years without measures. */
function resultsOf(of: CityFiles) {
  const { city, issues } = readCity(of);
  if (city === undefined) throw new Error(JSON.stringify(issues));
  const scenario = { id: "baseline" as ScenarioId, name: NAME, measures: [] };
  const { results } = simulateAll({ ...city, scenario, years: 5 });
  return [...resultsCsv(results, city.plan, { budget: [], reported: [] })];
}
