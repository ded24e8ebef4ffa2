import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isBusy, type ProposalSearch } from "../../state/proposalSearch";
import { useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";

const WAN = 10_000;

/** What less and more money would come to, each step as a planner might take it. */
export function FrontierPanel({ search }: { readonly search: ProposalSearch }) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const { tryFrontier } = useCommands();
  const { frontier } = search;
  return (
    <Panel
      title={t("propose.frontier")}
      note={t("propose.frontierNote")}
      tools={
        <Button
          size="compact-xs"
          variant="default"
          disabled={isBusy(search) || !search.canGoOn}
          onClick={tryFrontier}
        >
          {t("propose.tryFrontier")}
        </Button>
      }
    >
      {frontier.length > 0 && (
        <Sheet
          label={t("propose.frontier")}
          columns={[
            { key: "money", label: t("propose.moneyAll") },
            { key: "spent", label: t("propose.investment") },
            { key: "short", label: t("propose.short") },
            { key: "journeys", label: t("propose.journeys") },
            { key: "step", label: t("propose.step"), text: "long" },
          ]}
          rows={frontier.map(({ moneyYuan, figures }, at) => {
            const before = frontier[at - 1];
            return {
              key: String(moneyYuan),
              head: whole(moneyYuan / WAN),
              cells: [
                whole(figures.investmentYuan / WAN),
                whole(figures.shortPupilYears),
                whole(figures.pupilKm / 1000),
                before === undefined
                  ? ""
                  : t("propose.stepText", {
                      money: whole((figures.investmentYuan - before.figures.investmentYuan) / WAN),
                      short: whole(before.figures.shortPupilYears - figures.shortPupilYears),
                    }),
              ],
            };
          })}
        />
      )}
    </Panel>
  );
}
