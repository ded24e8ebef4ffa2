import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import { addWords } from "../../i18n/resources";
import { ledgerWords } from "../../i18n/words/ledgerWords";
import { moneyWords } from "../../i18n/words/moneyWords";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { type Shown, useShownResults } from "../parts/useShownResults";
import { BudgetView } from "./BudgetView";
import { ClosureBalancePanel } from "./ClosureBalancePanel";
import { CostModelPanel } from "./CostModelPanel";
import { CostPanel } from "./CostPanel";
import { LandPanel } from "./LandPanel";
import { ProjectPanel } from "./ProjectPanel";

addWords("money", moneyWords);
addWords("ledger", ledgerWords); // its tables of measures are used here too

const VIEWS = ["budget", "tables", "projects", "land", "closures", "model"] as const;
type View = (typeof VIEWS)[number];

/** What the scenario costs: against the budget, by year and payer, project by project, and with which figures. */
export function MoneyPage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const shown = useShownResults();
  const scenario = useApp(shownScenario);
  const [view, setView] = useState<View>("budget");

  return (
    <div className={paper.page}>
      <div className={paper.inner}>
        <div className={paper.head}>
          <h1>{t("money.title")}</h1>
          <span className={paper.of}>
            {read(scenario.name)} · {t("money.unit")}
          </span>
          <SegmentedControl<View>
            className={paper.push ?? ""}
            aria-label={t("money.viewLabel")}
            value={view}
            onChange={setView}
            data={VIEWS.map((value) => ({ value, label: t(`money.view.${value}`) }))}
          />
        </div>
        {shown === undefined ? <p className={paper.note}>{t("money.waiting")}</p> : viewOf(view, shown)}
      </div>
    </div>
  );
}

function viewOf(view: View, shown: Shown) {
  switch (view) {
    case "budget":
      return <BudgetView shown={shown} />;
    case "tables":
      return <CostPanel shown={shown} />;
    case "projects":
      return <ProjectPanel shown={shown} />;
    case "land":
      return <LandPanel shown={shown} />;
    case "closures":
      return <ClosureBalancePanel shown={shown} />;
    case "model":
      return <CostModelPanel />;
    default:
      return assertNever(view);
  }
}
