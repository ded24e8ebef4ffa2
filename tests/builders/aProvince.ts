import type { Province, ProvinceRow } from "../../src/io/province/province";

const name = (zh: string, en: string) => ({ zh, en });

/** A row whose middle shortage is this, in so large a share of futures. */
const row = (county: string, year: number, short: number, shortShare: number): ProvinceRow => ({
  ...{ county, stage: "primary", year, shortShare },
  figures: [
    [900, 800, 850, 900, 950, 1000],
    [1000, 1000, 1000, 1000, 1000, 1000],
    [short, 0, short / 2, short, short * 2, short * 3],
    [100, 0, 50, 100, 150, 200],
    [3, 1, 2, 3, 4, 5],
    [0, 0, 0, 0, 0, 0],
  ],
});

/** Two counties in two years; the second lacks 40 seats in nine of ten futures of 2021. */
export const aProvince = (): Province => ({
  ...{
    version: 1,
    engine: 3,
    futures: 10,
    statements: [name("生成数据".repeat(90), "Made-up data. ".repeat(90))],
  },
  counties: ["a", "b"].map((id, at) => ({
    ...{
      id,
      name: name(`县${id}`, `County ${id}`),
      file: String(at + 1).repeat(64),
      city: name("市", "City"),
    },
    ...{ lng: 105 + at, lat: 37, rings: [], settlements: 10, schools: 4 },
  })),
  scenarios: [
    {
      ...{ id: "baseline", name: name("不采取措施", "No measures") },
      rows: [row("a", 2020, 0, 0), row("a", 2021, 5, 0.4), row("b", 2020, 10, 0.6), row("b", 2021, 40, 0.9)],
      money: ["a", "b"].map((county) => ({ county, year: 2021, investmentYuan: 0, runningYuan: 1_000_000 })),
      shortages: [
        { county: "b", stage: "primary", year: 2021, share: 0.9, middle: 40, high: 120 },
        { county: "a", stage: "primary", year: 2021, share: 0.4, middle: 5, high: 15 },
      ],
    },
  ],
});
