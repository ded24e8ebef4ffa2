import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import type { Obstacle } from "../../domain/proposal";
import { Panel } from "../parts/Panel";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";
import { usePlaceNames } from "./usePlaceNames";

const WAN = 10_000;

/** Why the wishes cannot be met together, with the least that would have to give way. */
export function ObstaclesPanel({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const nameOf = usePlaceNames();
  const wan = (yuan: number) => whole(Math.ceil(yuan / WAN));
  const words = (one: Obstacle): string => {
    switch (one.kind) {
      case "nothingThere":
        return t("propose.obstacle.nothingThere", { place: nameOf(one.place) });
      case "tooDear":
        return t("propose.obstacle.tooDear", {
          place: nameOf(one.place),
          yuan: wan(one.yuan),
          most: whole(one.mostYuan / WAN),
          more: wan(one.yuan - one.mostYuan),
        });
      case "tooFewSites":
        return t("propose.obstacle.tooFewSites", { wanted: one.wanted, possible: one.possible });
      case "tooManyMust":
        return t("propose.obstacle.tooManyMust", {
          ...{ must: one.must, most: one.most, more: one.must - one.most },
        });
      case "money":
        return t("propose.obstacle.money", {
          yuan: wan(one.yuan),
          have: whole(one.haveYuan / WAN),
          more: wan(one.yuan - one.haveYuan),
        });
      default:
        return assertNever(one);
    }
  };
  return (
    <Panel title={t("propose.obstacles")}>
      <ul className={styles.plain} role="alert">
        {obstacles.map((one) => (
          <li key={JSON.stringify(one)}>{words(one)}</li>
        ))}
      </ul>
    </Panel>
  );
}
