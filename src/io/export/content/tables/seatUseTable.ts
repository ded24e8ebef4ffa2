import type { Setting } from "../../../../domain/place";
import { STAGES } from "../../../../domain/stage";
import { SETTINGS, type SeatUse, seatUse } from "../../../../model/readers/seatUse";
import { type Steps, stepped } from "../../../steps";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Used extends SeatUse {
  readonly stage: string;
  readonly year: number;
  readonly setting: Setting;
}

/** Seats by room and usable seats side by side, by stage, year and where the schools stand. */
export function* seatUseTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const columns: readonly Writing<Used>[] = [
    textColumn("stage", ({ stage }) => stage, 10),
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("setting", ({ setting }) => t(`inspect.setting.${setting}`), 8),
    summed("atSchool", ({ pupils }) => pupils),
    summed("seats", ({ seats }) => seats),
    summed("usableSeats", ({ usable }) => usable),
    summed("aboveOwnSeats", ({ aboveOwnSeats }) => aboveOwnSeats),
    summed("freeSeats", ({ free }) => free),
    summed("usableSurplus", ({ usableFree }) => usableFree),
  ];
  const blocks = yield* stepped(STAGES, (stage) =>
    results.years.map((year) => {
      const use = seatUse(results, year, { stage });
      return {
        rows: SETTINGS.map((setting) => ({ stage: t(`stage.${stage}`), year, setting, ...use[setting] })),
        total: { label: `${t(`stage.${stage}`)} ${t("report.city")}`, given: { year } },
      };
    }),
  );
  return tableOf(words, "seatUse", columns, blocks.flat());
}
