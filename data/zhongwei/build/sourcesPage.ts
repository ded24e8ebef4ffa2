import type { Measure } from "../../../src/domain/measure";
import type { Norms } from "../../../src/domain/norms";
import type { Stage } from "../../../src/domain/stage";
import { STAGES } from "../../../src/domain/stage";
import type { City } from "./makeCity";
import { pupilsOf, seatsAt } from "./planCity";
import { PROVENANCE } from "./provenance";
import { RULES, WEAKNESSES } from "./sourcesText";

const WANTED: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  preschool: ["13.1", "12.8", "15.8"],
  primary: ["28.7", "29.6", "39.4"],
  junior: ["14.7", "14.9", "19.5"],
};
const UPPER_WANTED = ["11.6", "10.4", "13.1"];
const BIG_ABOVE = 2_000;
const SMALL_BELOW = 100;

/** SOURCES.md: how every column came to be, the rules by number, the figures of the checks, and what is weak. */
export function sourcesPage(city: City, norms: Norms, plan: readonly Measure[]): string {
  return [
    "# Where the figures of the built-in city come from",
    "",
    "**A demonstration city on real population.** Residents by county, age group and sex equal the census of 2020, and so do",
    "the totals of Haiyuan's townships. **Every school, every village point, every village population and every candidate",
    "site is made up by the rules below.** No made-up school bears a real school's name. Not for real decisions.",
    "",
    "This page is written by `npm run data` together with the files.",
    "",
    "## Columns",
    "",
    "| table | column | kind | source or rule | typical error |",
    "| --- | --- | --- | --- | --- |",
    ...PROVENANCE.map(
      ({ table, column, kind, note, error }) =>
        `| ${table} | ${column} | ${kind === "madeUp" ? "**made up**" : kind} | ${note.en} | ${error === undefined ? "" : `± ${Math.round(error * 100)} %`} |`,
    ),
    "",
    "## Rules",
    "",
    ...RULES,
    "",
    "## Figures of the checks",
    "",
    ...checks(city, norms),
    "",
    "### The shipped plan",
    "",
    ...planFigures(plan),
    "",
    "## Known weaknesses",
    "",
    ...WEAKNESSES,
    "",
  ].join("\n");
}

function checks(city: City, norms: Norms): string[] {
  const lines = [
    `| 2020 | ${city.counties.map(({ name }) => name.en).join(" | ")} |`,
    `| --- |${" ---: |".repeat(city.counties.length)}`,
  ];
  const row = (title: string, figure: (county: string, at: number) => string | number) =>
    lines.push(`| ${title} | ${city.counties.map(({ id }, at) => figure(id, at)).join(" | ")} |`);
  const schoolsOf = (county: string) => city.schools.filter((school) => school.county === county);
  const pupils = (county: string, stage: Stage) =>
    schoolsOf(county).reduce((sum, one) => sum + pupilsOf(one, stage), 0);
  row("residents (equal to the census)", (county) =>
    city.settlements
      .filter((settlement) => settlement.county === county)
      .reduce(
        (sum, { residents }) => sum + [...residents.male, ...residents.female].reduce((a, b) => a + b, 0),
        0,
      ),
  );
  for (const kind of new Set(city.schools.map((school) => school.kind))) {
    row(`schools: ${kind}`, (county) => schoolsOf(county).filter((school) => school.kind === kind).length);
  }
  for (const stage of STAGES) {
    const wanted = WANTED[stage];
    row(`pupils: ${stage}${wanted === undefined ? "" : " (wanted, thousand)"}`, (county, at) =>
      wanted === undefined ? pupils(county, stage) : `${pupils(county, stage)} (${wanted[at]})`,
    );
    row(`seats: ${stage}`, (county) =>
      schoolsOf(county).reduce((sum, one) => sum + seatsAt(one, stage, norms), 0),
    );
    row(`above the seats of their school: ${stage}`, (county) =>
      schoolsOf(county).reduce(
        (sum, one) => sum + Math.max(0, pupilsOf(one, stage) - seatsAt(one, stage, norms)),
        0,
      ),
    );
  }
  row(
    "pupils: senior and vocational (wanted, thousand)",
    (county, at) => `${pupils(county, "senior") + pupils(county, "vocational")} (${UPPER_WANTED[at]})`,
  );
  row(
    "schools with over 2,000 primary or junior pupils",
    (county) =>
      schoolsOf(county).filter((one) => pupilsOf(one, "primary") + pupilsOf(one, "junior") > BIG_ABOVE)
        .length,
  );
  row(
    "primary schools and teaching points below 100 pupils",
    (county) =>
      schoolsOf(county).filter(
        (one) => pupilsOf(one, "primary") > 0 && pupilsOf(one, "primary") < SMALL_BELOW,
      ).length,
  );
  row("beds", (county) =>
    schoolsOf(county)
      .flatMap(({ offers }) => offers)
      .reduce((sum, { beds }) => sum + beds, 0),
  );
  row("candidate sites", (county) => city.sites.filter((site) => site.county === county).length);
  return lines;
}

function planFigures(plan: readonly Measure[]): string[] {
  const count = (kind: Measure["kind"]) => plan.filter((measure) => measure.kind === kind).length;
  const undated = plan.filter((measure) => measure.kind === "merge" && measure.hearing === undefined).length;
  const capital = plan.reduce((sum, { capitalYuan }) => sum + (capitalYuan ?? 0), 0);
  return [
    `${count("build")} new schools, ${count("expand")} expansions, ${count("merge")} mergers (${undated} of them without consultation dates);`,
    `21,000 seats, 5,300 of them in public kindergartens; capital by the norms CNY ${Math.round(capital / 1e6)} million.`,
  ];
}
