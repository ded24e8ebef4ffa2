import type { Dataset } from "../domain/dataset";
import type { CountyId, TownshipId } from "../domain/ids";
import type { Issue, Wanted } from "../domain/issue";

interface Located {
  readonly county: CountyId;
  readonly township: TownshipId;
}

/** Names that one table takes from another and that are not there, or do not fit together. */
export function datasetReferences(dataset: Dataset): readonly Issue[] {
  const counties = new Set(dataset.counties.map((county) => county.id));
  const countyOf = new Map(dataset.townships.map((township) => [township.id, township.county]));

  const unknownCounty = (file: string, table: string, row: number, county: CountyId): readonly Issue[] =>
    counties.has(county)
      ? []
      : [
          {
            file,
            row,
            column: `${table}county`,
            problem: "unknown-name",
            found: JSON.stringify(county),
            wanted: { word: "county" },
          },
        ];

  const unknownTownship = (
    file: string,
    table: string,
    row: number,
    { county, township }: Located,
  ): readonly Issue[] => {
    const home = countyOf.get(township);
    if (home === county) return [];
    const wanted: Wanted =
      home === undefined ? { word: "township" } : { word: "townshipOf", values: { county, home } };
    return [
      {
        file,
        row,
        column: `${table}township`,
        problem: "unknown-name",
        found: JSON.stringify(township),
        wanted,
      },
    ];
  };

  const located = (file: string, table: string, rows: readonly Located[]): readonly Issue[] =>
    rows.flatMap((row, index) => {
      const county = unknownCounty(file, table, index + 1, row.county);
      return county.length > 0 ? county : unknownTownship(file, table, index + 1, row);
    });

  return [
    ...dataset.townships.flatMap((row, index) =>
      unknownCounty("dataset.json", "townships.", index + 1, row.county),
    ),
    ...(dataset.published ?? []).flatMap(({ county }, index) =>
      county === undefined ? [] : unknownCounty("dataset.json", "published.", index + 1, county),
    ),
    ...(dataset.past ?? []).flatMap(({ county }, index) =>
      unknownCounty("dataset.json", "past.", index + 1, county),
    ),
    ...located("dataset.json", "sites.", dataset.sites),
    ...located("settlements.json", "", dataset.settlements),
    ...located("schools.json", "", dataset.schools),
    ...unknownEnds(dataset),
  ];
}

/** Measured ways from or to what is not there. */
function unknownEnds({ journeys = [], settlements, schools }: Dataset): readonly Issue[] {
  const ids = {
    from: new Set<string>(settlements.map(({ id }) => id)),
    to: new Set<string>(schools.map(({ id }) => id)),
  };
  const words = { from: "settlement", to: "school" } as const;
  return journeys.flatMap((way, index) =>
    (["from", "to"] as const)
      .filter((column) => !ids[column].has(way[column]))
      .map((column) => ({
        file: "journeys.json",
        row: index + 1,
        column,
        problem: "unknown-name" as const,
        found: JSON.stringify(way[column]),
        wanted: { word: words[column] },
      })),
  );
}
