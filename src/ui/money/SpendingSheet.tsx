import { useTranslation } from "react-i18next";
import type { Spending } from "../../model/money/budgetYears";
import { measureParts } from "../../model/money/measureParts";
import { namesOf } from "../../model/readers/names";
import type { Results } from "../../model/results";
import { MeasureLink } from "../parts/MeasureLink";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useNameReader } from "../parts/useNameReader";
import { useWan } from "./useWan";

interface Props {
  readonly year: number;
  readonly spendings: readonly Spending[];
  readonly results: Results;
}

/** The measures of a year in the planner's order, and what of each no longer fits under the limit. */
export function SpendingSheet({ year, spendings, results }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const wan = useWan();
  const { titleOf } = useMeasureNames();
  const names = namesOf(results);

  return (
    <Sheet
      tall
      label={t("money.breakersOf", { year, count: spendings.length })}
      columns={[
        { key: "measure", label: t("money.breakersOf", { year, count: spendings.length }) },
        { key: "kind", label: t("money.kind"), text: "short" },
        { key: "county", label: t("money.county"), text: "short" },
        { key: "amount", label: t("money.amount") },
        { key: "beyond", label: t("money.beyond") },
      ]}
      rows={spendings.map(({ measure, yuan, beyondYuan }) => {
        const { county } = measureParts(results, measure)[0];
        return {
          key: measure.id,
          state: beyondYuan > 0 ? "bad" : undefined,
          head: <MeasureLink measure={measure} title={titleOf(measure)} />,
          cells: [
            t(`edit.kind.${measure.kind}`),
            county === undefined ? "" : read(names.county(county)),
            wan(yuan),
            <span key="beyond" className={beyondYuan > 0 ? paper.bad : paper.quiet}>
              {beyondYuan > 0 ? wan(beyondYuan) : t("money.inLimit")}
            </span>,
          ],
        };
      })}
    />
  );
}
