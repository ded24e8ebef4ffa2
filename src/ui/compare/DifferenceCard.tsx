import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { SchoolDifference } from "../../model/comparison/schoolDifferences";
import type { SettlementDifference } from "../../model/comparison/settlementDifferences";
import type { CityMap } from "../map/createCityMap";
import type { HoverStore } from "../map/hoverStore";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import maps from "./MapsSideBySide.module.css";
import { useSchoolNames } from "./useSchoolNames";

interface Props {
  readonly hover: HoverStore;
  readonly cityMap: CityMap;
  readonly settlements: readonly SettlementDifference[];
  readonly schools: readonly SchoolDifference[];
}

interface Row {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const WIDTH = 250;
const GAP = 14;

/** What the thing under the pointer was in the reference, and what it is here. */
export function DifferenceCard({ hover, cityMap, settlements, schools }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const schoolName = useSchoolNames(schools);
  const hovered = useSyncExternalStore(hover.subscribe, hover.get);
  if (hovered === undefined) return null;
  const places = cityMap.places();
  const { kind, row } = hovered.thing;
  const place =
    kind === "school" ? places.schools[row] : kind === "settlement" ? places.settlements[row] : undefined;
  if (place === undefined) return null;

  const length = (metres: number | null) => (metres === null ? "–" : writer.length(metres));
  const count = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? "–" : writer.whole(figure);
  const rowsOf = (): readonly Row[] => {
    if (kind === "school") {
      const found = schools.find(({ plan }) => plan.id === place.id);
      if (found === undefined) return [];
      const { before, after } = found;
      return [
        { label: t("compare.card.pupils"), before: count(before?.pupils), after: count(after?.pupils) },
        { label: t("compare.card.seats"), before: count(before?.seats), after: count(after?.seats) },
        {
          label: t("compare.card.largestClass"),
          before: count(before?.largestClass),
          after: count(after?.largestClass),
        },
      ];
    }
    const found = settlements.find(({ id }) => id === place.id);
    if (found === undefined) return [];
    const { before, after, moved } = found;
    return [
      { label: t("compare.card.pupils"), before: count(before.pupils), after: count(after.pupils) },
      { label: t("compare.card.school"), before: schoolName(before.school), after: schoolName(after.school) },
      { label: t("compare.card.journey"), before: length(before.journeyM), after: length(after.journeyM) },
      { label: t("compare.card.classSize"), before: count(before.classSize), after: count(after.classSize) },
      { label: t("compare.card.unplaced"), before: count(before.unplaced), after: count(after.unplaced) },
      { label: t("compare.card.moved"), before: "", after: count(moved) },
    ];
  };
  const change = kind === "school" ? schools.find(({ plan }) => plan.id === place.id)?.change : undefined;
  const { clientWidth, clientHeight } = cityMap.map.getContainer();
  const { x, y } = hovered.at;
  const left = x + GAP + WIDTH > clientWidth ? Math.max(4, x - GAP - WIDTH) : x + GAP;
  const top = Math.max(4, Math.min(y + GAP, clientHeight - 170));

  return (
    <div
      className={maps.card}
      style={{ width: WIDTH, transform: `translate(${Math.round(left)}px, ${Math.round(top)}px)` }}
    >
      <strong>{read(place.name)}</strong>
      {change !== undefined && <div className={maps.quiet}>{t(`compare.card.change.${change}`)}</div>}
      <dl>
        {rowsOf().map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-changed={before !== "" && before !== after ? "" : undefined}>
              {before === "" || before === after ? after : t("compare.card.from", { before, after })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
