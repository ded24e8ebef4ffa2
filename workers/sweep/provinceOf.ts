import {
  PROVINCE_INDICATORS,
  type ProvinceMoney,
  type ProvinceRow,
  type ProvinceScenario,
  type ProvinceShortage,
} from "../../src/io/province/province";
import { type Fan, fanCell, fanPlaces } from "../../src/model/futures/fan";
import { type FutureFigures, unitFigure } from "../../src/model/futures/indicators";
import { risksOf } from "../../src/model/futures/risks";
import type { CollectedCase } from "./caseTables";

/** The likeliest shortage first, then the largest; ties by place, so that the order is always the same. */
export const byRisk = (a: ProvinceShortage, b: ProvinceShortage): number =>
  b.share - a.share || b.middle - a.middle || (a.county < b.county ? -1 : 1);

/** What a province shows of one case: its counties' stages that have pupils or seats, year by year. */
export function provinceOfCase({
  about,
  shape,
  believed,
  fan,
  first,
}: CollectedCase): Pick<ProvinceScenario, "rows" | "money" | "shortages"> {
  const counties = about.counties.map(({ id }) => id);
  return {
    rows: rowsOf(fan, believed, first !== undefined),
    money: about.money.map(
      ([investmentYuan, runningYuan], at): ProvinceMoney => ({
        county: counties[at % counties.length],
        year: shape.years[Math.floor(at / counties.length)],
        investmentYuan: Math.round(investmentYuan),
        runningYuan: Math.round(runningYuan),
      }),
    ),
    shortages: risksOf(fan).map(({ county, stage, year, share, middle, high }) => ({
      ...{ county, stage, year, share: written(share), middle: written(middle), high: written(high) },
    })),
  };
}

function rowsOf(fan: Fan, believed: FutureFigures, isDrawn: boolean): readonly ProvinceRow[] {
  const { years, units } = fan.shape;
  return fanPlaces(fan.shape).flatMap(({ county, stage }): readonly ProvinceRow[] => {
    if (county === undefined) return [];
    const unit = units.findIndex((one) => one.county === county && one.stage === stage);
    const rows = years.map((year, offset): ProvinceRow => {
      const figures = PROVINCE_INDICATORS.map((key) => {
        const own = unitFigure(fan.shape, believed, offset, unit, key);
        const drawn = isDrawn ? fanCell(fan, { county, stage }, year, key).quantiles : [];
        return [own, ...drawn].map(written);
      });
      const { share } = fanCell(fan, { county, stage }, year, "short");
      return { county, stage, year, figures, shortShare: written(share) };
    });
    return rows.some(({ figures: [pupils, seats] }) => Math.max(...pupils, ...seats) > 0) ? rows : [];
  });
}

/** To five digits: a province is read, not computed with. */
const written = (value: number): number => Number(value.toPrecision(5));
