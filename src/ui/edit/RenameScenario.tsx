import { useTranslation } from "react-i18next";
import type { Scenario } from "../../domain/scenario";
import { useCommands } from "../parts/appContext";
import { NameDialog } from "./NameDialog";

interface Props {
  readonly scenario: Scenario;
  readonly onDone: () => void;
}

/** Names a plan. */
export function RenameScenario({ scenario, onDone }: Props) {
  const { t } = useTranslation();
  const { renameScenario } = useCommands();
  return (
    <NameDialog
      title={t("edit.scenario.rename")}
      name={scenario.name}
      onSave={(name) => renameScenario(scenario.id, name)}
      onClose={onDone}
    />
  );
}
