import { STAGES } from "../domain/stage";
import { lackOfCertificate } from "./lacking";
import { settlementsOf } from "./readers/settlementsOf";
import type { Shortage } from "./readers/shortages";
import type { Results } from "./results";

/** A certificate with names: `cut` is all the room within reach, `flow` what it took; they are equal. */
export interface CertificateRow extends Omit<Shortage, "at" | "capacity"> {
  readonly cut: number;
  readonly flow: number;
}

/** Every certificate of the run, worst first within a year. */
export function certificateRows(results: Results): readonly CertificateRow[] {
  const { model } = results;
  return results.years.flatMap((_, offset) =>
    results.units
      .flatMap(({ unit, years }) =>
        years[offset].certificates.map((certificate) => ({
          year: certificate.year,
          county: model.countyIds[unit.county],
          stage: STAGES[unit.stage],
          about: certificate.about,
          ...(certificate.grade !== undefined && { grade: certificate.grade }),
          lack: lackOfCertificate(years[offset], certificate),
          settlements: settlementsOf(model, unit, certificate.homes),
          schools: Array.from(
            certificate.offers,
            (at) => model.schools[model.offers.school[unit.offers[at]]].id as string,
          ),
          pupils: certificate.pupils,
          short: certificate.short,
          cut: certificate.capacity,
          flow: certificate.placed,
        })),
      )
      .sort((a, b) => b.short - a.short),
  );
}
