import { LACKS } from "../../domain/lack";
import { SQM_PER_MU } from "../../domain/land";
import type { CandidateSite } from "../../domain/place";
import { writerIn } from "../../i18n/figureWriter";
import { flowsOf } from "../../model/readers/flows";
import { landNeedsOf, landReadyYear } from "../../model/readers/landNeeds";
import { settlementFigures } from "../../model/readers/settlementFigures";
import type { Results } from "../../model/results";
import type { Places } from "./places";
import type { Scene, Thing } from "./scene";
import { schoolFigures } from "./schoolFigures";
import { shortNames } from "./shortNames";

/** What the card beside the pointer says. */
export interface Card {
  readonly title: string;
  readonly kind: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly notes: readonly string[];
}

type Reading = Pick<Scene, "city" | "results" | "view" | "t">;

/** Schools that a settlement's card lists by name. */
const LISTED = 3;

/** A school's, a settlement's or a site's card; words on the map speak for themselves. */
export function cardOf({ kind, row }: Thing, reading: Reading, places: Places): Card | undefined {
  if (kind === "school") return schoolCard(row, reading, places);
  if (kind === "settlement") return settlementCard(row, reading, places);
  if (kind !== "site") return undefined;
  const site = reading.city.model.dataset.sites[row];
  const { results, t, view } = reading;
  return {
    title: site.name[view.language],
    kind: t("map.card.site"),
    rows: [
      {
        name: t("map.card.landArea"),
        value: t("map.card.area", { n: Math.round(site.areaSqm / SQM_PER_MU) }),
      },
      { name: t("map.card.landStatus"), value: t(`inspect.land.${site.landStatus}`) },
      ...(results === undefined ? [] : siteRows(site, results, reading)),
    ],
    notes: [site.stages.map((stage) => t(`stage.${stage}`)).join(" ")],
  };
}

/** When a school can open on the site at the earliest, and which schools of the plan are to stand on it. */
function siteRows({ id, landStatus }: CandidateSite, results: Results, { t, view }: Reading): Card["rows"] {
  const ready = landReadyYear(results.model.dataset.baseYear, results.norms, landStatus);
  return [
    { name: t("map.card.landReady"), value: String(ready) },
    ...landNeedsOf(results)
      .filter(({ site }) => site?.id === id)
      .map(({ measure, needSqm }) => ({
        name: `${measure.year} ${measure.school.name[view.language]}`,
        value: t("map.card.area", { n: Math.round(needSqm / SQM_PER_MU) }),
      })),
  ];
}

function schoolCard(row: number, { results, view, t }: Reading, places: Places): Card | undefined {
  const school = places.schools[row];
  if (school === undefined) return undefined;
  const { year, stage, language } = view;
  const figure = results?.years.includes(year) ? schoolFigures(results, year, stage)[row] : undefined;
  const head = {
    title: school.name[language],
    kind: `${t(`map.kind.${school.kind}`)} · ${t(`stage.${stage}`)}`,
  };
  const dragHint = figure?.isBuilt ? [t("map.card.dragHint")] : [];
  if (figure === undefined) return { ...head, rows: [], notes: [t("map.card.computing")] };
  if (figure.status === "other")
    return {
      title: head.title,
      kind: t(`map.kind.${school.kind}`),
      rows: [],
      notes: [t("map.card.noStage", { stage: t(`stage.${stage}`) })],
    };
  if (figure.status !== "open") return { ...head, rows: [], notes: [t(`map.${figure.status}`), ...dragHint] };
  const { whole, share } = writerIn(language);
  const used = figure.seats === 0 ? "–" : share(figure.pupils / figure.seats);
  return {
    ...head,
    rows: [
      { name: t("map.card.pupils"), value: whole(figure.pupils) },
      { name: t("map.card.seats"), value: whole(figure.seats) },
      { name: t("map.card.utilisation"), value: used },
      { name: t("map.card.largestClass"), value: t("map.card.classSize", { n: figure.largestClass }) },
    ],
    notes: [
      ...(figure.isOverCap ? [t("map.card.overCap")] : []),
      ...(figure.isOversized ? [t("map.card.oversized")] : []),
      ...(figure.isSmall ? [t("map.card.small")] : []),
      ...dragHint,
    ],
  };
}

function settlementCard(row: number, { results, view, t }: Reading, places: Places): Card | undefined {
  const place = places.settlements[row];
  if (place === undefined) return undefined;
  const { year, stage, language } = view;
  const township = places.townships.find(({ id }) => id === place.township);
  const head = { title: place.name[language], kind: township?.name[language] ?? "" };
  if (!results?.years.includes(year)) return { ...head, rows: [], notes: [t("map.card.computing")] };

  const { whole } = writerIn(language);
  const figure = settlementFigures(results, year, stage)[row];
  const shares = (["served", "beyond", "boarding", "elsewhere"] as const)
    .filter((part) => figure[part] >= 0.5)
    .map((part) => ({ name: t(`map.card.${part}`), value: whole(figure[part]) }));
  const unplaced = LACKS.filter((lack) => figure.lacking[lack] >= 0.5).map((lack) => ({
    name: t("map.card.unplaced", { lack: t(`lack.name.${lack}`) }),
    value: whole(figure.lacking[lack]),
  }));
  const journey = figure.dayPupils < 0.5 ? [] : [{ name: t("map.card.journey"), value: distance(figure, t) }];
  const bySchool = new Map<number, number>();
  for (const flow of flowsOf(results, year, stage))
    if (flow.settlement === row) bySchool.set(flow.school, (bySchool.get(flow.school) ?? 0) + flow.pupils);
  const goTo = [...bySchool].sort((a, b) => b[1] - a[1]);
  const listed = goTo.slice(0, LISTED).map(([school, pupils]) => ({
    name: `→ ${shortNames(places, language)[school]}`,
    value: whole(pupils),
  }));
  return {
    ...head,
    rows: [
      { name: t("map.card.children", { stage: t(`stage.${stage}`) }), value: whole(figure.pupils) },
      ...shares,
      ...unplaced,
      ...journey,
      ...listed,
    ],
    notes: goTo.length > LISTED ? [t("map.card.others", { n: goTo.length - LISTED })] : [],
  };
}

function distance(
  { pupilMetres, dayPupils }: { pupilMetres: number; dayPupils: number },
  t: Scene["t"],
): string {
  const metres = pupilMetres / dayPupils;
  return metres < 1000
    ? t("map.control.metres", { n: Math.round(metres) })
    : t("map.control.kilometres", { n: (metres / 1000).toFixed(1) });
}
