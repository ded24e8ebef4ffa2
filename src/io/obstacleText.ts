import { assertNever } from "../domain/assertNever";
import type { Obstacle } from "../domain/proposal";
import type { I18n } from "../i18n/createI18n";
import type { Writer } from "../i18n/figureWriter";

interface Writing {
  readonly t: I18n["t"];
  readonly writer: Writer;
  /** The name of a school or site. */
  readonly nameOf: (id: string) => string;
}

const WAN = 10_000;

/** Why wishes cannot be met together, and the least that would have to give way; needs the words of the proposals. */
export function obstacleText(one: Obstacle, { t, writer, nameOf }: Writing): string {
  const wan = (yuan: number) => writer.whole(Math.ceil(yuan / WAN));
  switch (one.kind) {
    case "nothingThere":
      return t("propose.obstacle.nothingThere", { place: nameOf(one.place) });
    case "tooDear":
      return t("propose.obstacle.tooDear", {
        place: nameOf(one.place),
        yuan: wan(one.yuan),
        most: writer.whole(one.mostYuan / WAN),
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
        have: writer.whole(one.haveYuan / WAN),
        more: wan(one.yuan - one.haveYuan),
      });
    default:
      return assertNever(one);
  }
}
