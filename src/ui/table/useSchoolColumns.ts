import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { causeWords } from "../../i18n/words/causeWords";
import { textWidth } from "../../io/charts/textWidth";
import type { Names } from "../../model/readers/names";
import type { ListedSchool } from "../../model/readers/schoolList";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

addWords("cause", causeWords);

/** One column of the table of schools: what it holds, and how that is written. */
export interface SchoolColumn {
  readonly id: ColumnId;
  readonly header: string;
  readonly width: number;
  readonly isNumber: boolean;
  /** What is sorted by, and copied; nothing where there is no figure. */
  value(school: ListedSchool): string | number | undefined;
  /** What is shown. */
  text(school: ListedSchool): string;
}

export const COLUMN_IDS = [
  "name",
  "county",
  "township",
  "kind",
  "ownership",
  "setting",
  "stages",
  "pupils",
  "seats",
  "utilisation",
  "shortfall",
  "surplus",
  "classes",
  "classesOverCap",
  "cause",
  "largestClass",
  "boarders",
  "beds",
  "meanJourneyM",
  "longestJourneyM",
  "binding",
  "posts",
  "measures",
  "isBuilt",
] as const;

type ColumnId = (typeof COLUMN_IDS)[number];

/** Columns that are shown before one chooses. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  "name",
  "county",
  "township",
  "kind",
  "pupils",
  "seats",
  "utilisation",
  "shortfall",
  "classes",
  "classesOverCap",
  "cause",
  "largestClass",
  "meanJourneyM",
  "binding",
];

/** Columns whose words are longer than their header. */
const WIDE: Partial<Record<ColumnId, number>> = {
  name: 268,
  county: 88,
  township: 104,
  kind: 124,
  stages: 130,
  cause: 190,
};
const LEAST_PX = 72;

/** The columns in the language of the screen. */
export function useSchoolColumns(names: Names | undefined): readonly SchoolColumn[] {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  return useMemo(() => {
    if (names === undefined) return [];
    const words: Partial<Record<ColumnId, (school: ListedSchool) => string>> = {
      name: ({ plan }) => name(plan.name),
      county: ({ plan }) => name(names.county(plan.county)),
      township: ({ plan }) => name(names.township(plan.township)),
      kind: ({ plan }) => t(`inspect.kind.${plan.kind}`),
      ownership: ({ plan }) => t(`inspect.ownership.${plan.ownership}`),
      setting: ({ plan }) => t(`inspect.setting.${plan.setting}`),
      stages: ({ stages }) => stages.map((stage) => t(`stage.${stage}`)).join(" · "),
      cause: ({ causes }) =>
        causes
          .map(({ cause, until }) => {
            const ends = until === undefined ? t("cause.staysShort") : t("cause.untilShort", { year: until });
            return `${t(`cause.short.${cause}`)} ${ends}`;
          })
          .join(" · "),
      binding: ({ binding }) => t(`inspect.resource.${binding}`),
      isBuilt: ({ isBuilt }) => (isBuilt ? t("table.yes") : ""),
    };
    return COLUMN_IDS.map((id): SchoolColumn => {
      const word = words[id];
      const header = t(`table.column.${id}`);
      const width = Math.max(WIDE[id] ?? LEAST_PX, Math.ceil(textWidth(header, 13)) + 34);
      if (word !== undefined) return { id, header, width, isNumber: false, value: word, text: word };
      const value = (school: ListedSchool) => school[id as FigureColumn] ?? undefined;
      const write = (figure: number) => (id === "utilisation" ? writer.share(figure) : writer.whole(figure));
      const text = (school: ListedSchool) => {
        const figure = value(school);
        return figure === undefined ? "–" : write(figure);
      };
      return { id, header, width, isNumber: true, value, text };
    });
  }, [names, t, name, writer]);
}

type FigureColumn =
  | "pupils"
  | "seats"
  | "utilisation"
  | "shortfall"
  | "surplus"
  | "classes"
  | "classesOverCap"
  | "largestClass"
  | "boarders"
  | "beds"
  | "meanJourneyM"
  | "longestJourneyM"
  | "posts"
  | "measures";
