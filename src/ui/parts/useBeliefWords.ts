import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Path, PlacementMode } from "../../domain/assumptions";
import type { BeliefRow } from "../../domain/beliefRow";
import type { DemandSource } from "../../domain/demandSource";
import type { ForecastMethod } from "../../domain/forecastMethod";
import { addWords } from "../../i18n/resources";
import { forecastWords } from "../../i18n/words/forecastWords";
import { settingTitle } from "../../io/export/content/tables/settingTitle";
import { useApp } from "./appContext";
import { useNameReader } from "./useNameReader";
import { useWriter } from "./useWriter";

addWords("forecast", forecastWords);

/** Beliefs in words: the name of one, of a step of its path, and what it says. */
export function useBeliefWords() {
  const { i18n, t } = useTranslation();
  const read = useNameReader();
  const { plain: figure } = useWriter();
  const counties = useApp((state) => state.city.model.dataset.counties);
  return useMemo(() => {
    const countyName = (id: string) => {
      const county = counties.find((one) => one.id === id);
      return county === undefined ? id : read(county.name);
    };
    const titleOf = settingTitle(i18n, countyName);
    const wordText = (path: string, word: string): string => {
      if (path === "mode") return t(`mode.${word as PlacementMode}`);
      if (path.startsWith("demandFrom.")) return t(`assume.demandFrom.${word as DemandSource}`);
      if (path.endsWith(".method")) return t(`forecast.methodName.${word as ForecastMethod}`);
      if (path.startsWith("rollMethods.")) return word;
      return t(`assume.timing.${word as "end-of-year" | "half-and-half"}`);
    };
    const textOf = (row: BeliefRow, value: unknown): string => {
      switch (row.kind) {
        case "path":
          return (value as Path).map((point) => `${point.year}: ${figure(point.value)}`).join(" · ");
        case "ages":
          return t("assume.ages");
        case "grades":
          return alike(value as readonly number[])
            .map(figure)
            .join(" · ");
        case "figures":
          return Object.entries(value as Readonly<Record<string, number | null>>)
            .map(([key, one]) => `${titleOf(key)} ${one === null ? t("assume.none") : figure(one)}`)
            .join(" · ");
        case "figure":
          return value === null ? t("assume.none") : figure(value as number);
        case "flag":
          return value === true ? t("assume.yes") : t("assume.no");
        case "word":
          return wordText(row.path, value as string);
        case "stages":
          return (value as readonly string[]).map(titleOf).join(" · ");
      }
    };
    return { titleOf, wordOf: titleOf, textOf };
  }, [i18n, t, read, figure, counties]);
}

/** One figure where all grades have the same. */
const alike = (list: readonly number[]): readonly number[] =>
  list.every((one) => one === list[0]) ? list.slice(0, 1) : list;
