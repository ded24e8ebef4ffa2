import { LACKS, UNPLACED_OF } from "../../../../domain/lack";
import { utilisation } from "../../../../model/indicators/totals";
import type { UnitSummary } from "../../../../model/results";
import { type ColumnKey, summed, type Writing } from "../tableOf";

/** A row with the sums of some part of the city. */
interface Summed {
  readonly sums: UnitSummary;
}

/** A column of a figure of the sums, under the figure's own key. */
export const summedFigure = <Row extends Summed>(key: ColumnKey & keyof UnitSummary): Writing<Row> =>
  summed(key, ({ sums }) => sums[key]);

/** Pupils against seats, by both shortages and by room and usable. */
export const seatColumns = <Row extends Summed>(): readonly Writing<Row>[] => [
  summedFigure("pupils"),
  summedFigure("seats"),
  summedFigure("short"),
  summedFigure("aboveOwnSeats"),
  summedFigure("outOfReach"),
  summedFigure("surplus"),
  summedFigure("usableSeats"),
  summedFigure("usableSurplus"),
  { key: "utilisation", of: ({ sums }) => utilisation(sums), kind: "share" },
];

/** The unplaced, and by what they lack. */
export const unplacedColumns = <Row extends Summed>(): readonly Writing<Row>[] => [
  summedFigure("unplaced"),
  ...LACKS.map((lack) => summedFigure<Row>(UNPLACED_OF[lack])),
];
