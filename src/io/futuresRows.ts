import {
  type Fan,
  type FanCell,
  fanBirths,
  fanCell,
  fanPlaces,
  flagShare,
  QUANTILES,
  seatYearsOf,
} from "../model/futures/fan";
import { FUTURE_INDICATORS, SCHOOL_FLAGS } from "../model/futures/indicators";
import { measureNeeds } from "../model/futures/measureNeeds";

/** Figures are written to six digits: what sums differ by in their last bits is nothing. */
const written = (value: number): number => Number(value.toPrecision(6));

const cellRow = ({ quantiles, mean, share }: FanCell) => ({
  ...Object.fromEntries(QUANTILES.map((of, at) => [`q${Math.round(of * 100)}`, written(quantiles[at])])),
  mean: written(mean),
  shareOfFutures: written(share),
});

/** The tables of many futures under keys of their own: quantiles by place and year, schools, measures. */
export const futuresRows = (fan: Fan): Readonly<Record<string, readonly object[]>> => ({
  quantiles: [
    ...fan.shape.years.slice(1).map((year) => ({
      year,
      county: "",
      stage: "",
      indicator: "births",
      ...cellRow(fanBirths(fan, year)),
    })),
    ...fanPlaces(fan.shape).flatMap(({ county = "", stage }) =>
      fan.shape.years.flatMap((year) =>
        FUTURE_INDICATORS.map((indicator) => ({
          year,
          county,
          stage,
          indicator,
          ...cellRow(fanCell(fan, { ...(county !== "" && { county }), stage }, year, indicator)),
        })),
      ),
    ),
  ],
  schoolRisks: fan.shape.offers.flatMap(({ school, stage, county }, offer) =>
    fan.shape.years.map((year) => ({
      year,
      county,
      school,
      stage,
      ...Object.fromEntries(SCHOOL_FLAGS.map((flag) => [flag, written(flagShare(fan, offer, year, flag))])),
    })),
  ),
  schoolSeatYears: fan.shape.offers.flatMap(({ school, stage, county }, offer) =>
    (["empty", "short"] as const).map((kind) => ({
      county,
      school,
      stage,
      seatYears: kind,
      ...cellRow(seatYearsOf(fan, offer, kind)),
    })),
  ),
  measureNeeds: measureNeeds(fan).map(({ empty, short, ...need }) => ({
    ...need,
    needed: written(need.needed),
    neededLast: written(need.neededLast),
    halfEmptyLast: written(need.halfEmptyLast),
    peaked: written(need.peaked),
    emptySeatYears: written(empty.mean),
    shortSeatYears: written(short.mean),
  })),
});
