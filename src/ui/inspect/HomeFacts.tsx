import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import { residentsBetween } from "../../model/readers/ageBands";
import type { Destinations } from "../../model/readers/destinations";
import type { AgeRow } from "../../model/readers/pyramid";
import { useWriter } from "../parts/useWriter";
import { Facts } from "./Facts";

interface Props {
  readonly year: number;
  readonly stage: Stage;
  readonly ages: readonly AgeRow[];
  readonly placed: Pick<Destinations, "demand" | "unplaced">;
}

/** How many live in one settlement or several, how many of them are pupils of the stage, and how many have no place. */
export function HomeFacts({ year, stage, ages, placed }: Props) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  return (
    <Facts
      facts={[
        { label: t("inspect.residentsIn", { year }), value: whole(residentsBetween(ages, 0, 100)) },
        {
          label: t("inspect.stagePupils", { year, stage: t(`stage.${stage}`) }),
          value: whole(placed.demand),
        },
        {
          label: t("inspect.unplaced"),
          value: whole(placed.unplaced),
          tone: placed.unplaced >= 0.5 ? "bad" : undefined,
        },
      ]}
    />
  );
}
