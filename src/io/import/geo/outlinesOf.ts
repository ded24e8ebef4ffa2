import type { Dataset } from "../../../domain/dataset";
import { cellText } from "../cellText";
import type { Datum } from "../datum";
import type { FieldName } from "../field";
import { cellRef, type Finding } from "../findings";
import { plainName } from "../plainName";
import type { MeantTable } from "./cityEntries";
import { wgsShapes } from "./wgsShape";

/** Outlines of the counties and townships that the city has, as its map draws them; those of others are told and left out. */
export function outlinesOf(
  tables: readonly MeantTable[],
  { counties, townships }: Pick<Dataset, "counties" | "townships">,
  datum: Datum,
): { readonly features: readonly GeoJSON.Feature[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const countyNamed = new Map(counties.map((county) => [plainName(county.name.zh), county]));
  const features = tables.flatMap(({ table, fields }) => {
    const shapes = wgsShapes(table, datum);
    const textOf = (cells: (typeof table.rows)[number]["cells"], what: FieldName) =>
      cellText(cells[fields.findIndex((field) => field.what === what)]);
    return table.rows.flatMap(({ row, cells }, nth): readonly GeoJSON.Feature[] => {
      const shape = shapes[nth];
      if (shape?.type !== "MultiPolygon") return [];
      const [county, township] = [textOf(cells, "county"), textOf(cells, "township")];
      const own = countyNamed.get(plainName(county));
      const same = townships.filter(
        ({ name, county: of }) =>
          plainName(name.zh) === plainName(township) && (own === undefined || of === own.id),
      );
      const found = township === "" ? own : same.length === 1 ? same[0] : undefined;
      if (found === undefined) {
        findings.push({
          rule: "outlineUnknown",
          ...cellRef(table, row),
          found: `${county} ${township}`.trim(),
        });
        return [];
      }
      const { zh, en } = found.name;
      const level = "county" in found ? { level: "township", county: found.county } : { level: "county" };
      return [
        {
          type: "Feature",
          properties: { ...level, id: found.id, name: zh, nameEn: en, isSchematic: false },
          geometry: shape,
        },
      ];
    });
  });
  const order = ({ properties }: GeoJSON.Feature) => `${properties?.level} ${properties?.id}`;
  return { features: [...features].sort((a, b) => (order(a) < order(b) ? -1 : 1)), findings };
}
