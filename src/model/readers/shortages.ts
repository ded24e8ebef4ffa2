import type { Lack } from "../../domain/lack";
import { STAGES, type Stage } from "../../domain/stage";
import { lackOfCertificate } from "../lacking";
import type { Results } from "../results";
import { settlementsOf } from "./settlementsOf";

/** A shortage of one year with its proof (method 4.5), in ids: named by county, stage and place among the unit's certificates. */
export interface Shortage {
  readonly county: string;
  readonly stage: Stage;
  readonly at: number;
  readonly year: number;
  /** `seats`: they cannot all have one at the standard; `places`: nobody had room for them this year. */
  readonly about: "seats" | "places";
  readonly grade?: number;
  /** What most of those who are short of a seat or a place lack. */
  readonly lack: Lack;
  readonly settlements: readonly string[];
  /** Schools within their reach, all full. */
  readonly schools: readonly string[];
  readonly pupils: number;
  readonly capacity: number;
  readonly short: number;
}

/** How a shortage is put into words: seats are short beside full schools, or where there is no school at all. */
export const shortageKind = ({ about, lack }: Shortage) =>
  about === "seats" && lack === "noReach" ? "seatsNoReach" : about;

/** Every shortage of a year, worst first. */
export function shortages(results: Results, year: number): readonly Shortage[] {
  const { model } = results;
  const offset = results.years.indexOf(year);
  return results.units
    .flatMap(({ unit, years }) =>
      years[offset].certificates.map(
        (certificate, at): Shortage => ({
          county: model.countyIds[unit.county],
          stage: STAGES[unit.stage],
          at,
          year,
          about: certificate.about,
          ...(certificate.grade !== undefined && { grade: certificate.grade }),
          lack: lackOfCertificate(years[offset], certificate),
          settlements: settlementsOf(model, unit, certificate.homes),
          schools: Array.from(
            certificate.offers,
            (row) => model.schools[model.offers.school[unit.offers[row]]].id as string,
          ),
          pupils: certificate.pupils,
          capacity: certificate.capacity,
          short: certificate.short,
        }),
      ),
    )
    .sort((a, b) => b.short - a.short);
}

/** The shortage that a selection names; nothing where the year has none of that name. */
export const shortageAt = (
  results: Results,
  year: number,
  name: Pick<Shortage, "county" | "stage" | "at">,
): Shortage | undefined =>
  shortages(results, year).find(
    (shortage) => shortage.county === name.county && shortage.stage === name.stage && shortage.at === name.at,
  );
