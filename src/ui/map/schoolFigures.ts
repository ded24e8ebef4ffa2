import type { Stage } from "../../domain/stage";
import { schoolYears } from "../../model/indicators/schoolYears";
import { perRun } from "../../model/perRun";
import type { Results } from "../../model/results";

/** One stage of one school in one year, as the map shows it. */
export interface SchoolFigure {
  /** `other`: teaches this stage neither now nor by plan. */
  readonly status: "open" | "closed" | "notYet" | "other";
  /** Built by the scenario. */
  readonly isBuilt: boolean;
  readonly pupils: number;
  readonly seats: number;
  readonly classes: number;
  readonly largestClass: number;
  readonly isOverCap: boolean;
  readonly isOversized: boolean;
  readonly isSmall: boolean;
}

/** One figure per school row of the results' model. */
export const schoolFigures = perRun(
  (results: Results, year: number, stage: Stage): readonly SchoolFigure[] => {
    const openFrom = new Map(
      results.scenario.measures
        .filter((measure) => measure.kind === "build")
        .map((measure) => [measure.school.id as string, measure.year]),
    );
    const figures = results.model.schools.map((school): SchoolFigure => {
      const from = openFrom.get(school.id);
      const teaches = school.offers.some((offer) => offer.stage === stage);
      const status = !teaches ? "other" : from !== undefined && year < from ? "notYet" : "closed";
      return { ...NOTHING, status, isBuilt: from !== undefined };
    });
    for (const school of schoolYears(results, year))
      for (const offer of school.offers.filter((one) => one.stage === stage))
        figures[offer.schoolRow] = {
          status: "open",
          isBuilt: figures[offer.schoolRow].isBuilt,
          pupils: offer.pupils,
          seats: offer.seats,
          classes: offer.classes,
          largestClass: offer.largestClass,
          isOverCap: offer.isOverCap,
          isOversized: school.isOversized,
          isSmall: school.isSmall,
        };
    return figures;
  },
);

const NOTHING = {
  pupils: 0,
  seats: 0,
  classes: 0,
  largestClass: 0,
  isOverCap: false,
  isOversized: false,
  isSmall: false,
};
