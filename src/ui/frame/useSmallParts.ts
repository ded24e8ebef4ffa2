import { useTranslation } from "react-i18next";
import { LACKS, UNPLACED_OF } from "../../domain/lack";
import { totals } from "../../model/indicators/totals";
import { yearMoney } from "../../model/money/yearMoney";
import { allBeyond, radiusSplit, shareBeyond } from "../../model/readers/radiusSplit";
import type { Figure } from "../../state/view";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import { writeMoney, writeWhole } from "../parts/writeFigure";
import { useFiguresShown } from "./useFiguresShown";

/** What stands small beside a figure of the strip and is read out with it; nothing where it has no such part. */
export function useSmallParts(): (figure: Figure) => string {
  const { t } = useTranslation();
  const writer = useWriter();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  return (figure) => {
    if (shown === undefined) return "";
    const { results, year } = shown;
    switch (figure) {
      case "short": {
        const { aboveOwnSeats } = totals(results, year, shown);
        return aboveOwnSeats < 0.5
          ? ""
          : t("shell.shortage.small", { pupils: writeWhole(aboveOwnSeats, language) });
      }
      case "unplaced": {
        const sums = totals(results, year, shown);
        return LACKS.filter((lack) => sums[UNPLACED_OF[lack]] >= 0.5)
          .map((lack) => `${t(`lack.short.${lack}`)} ${writeWhole(sums[UNPLACED_OF[lack]], language)}`)
          .join(" · ");
      }
      case "beyondRadius": {
        const share = shareBeyond(allBeyond(radiusSplit(results, year, shown)));
        return share ? writer.share(share) : "";
      }
      case "cost": {
        const { investmentYuan } = yearMoney(results, year, shown);
        return investmentYuan < 0.5
          ? ""
          : t("shell.cost.small", { yuan: writeMoney(investmentYuan, language) });
      }
      default:
        return "";
    }
  };
}
