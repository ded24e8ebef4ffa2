import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";

/** Which plan the whole screen is about. */
export function ScenarioSwitch() {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const scenarios = useApp((state) => state.project.scenarios);
  const shown = useApp((state) => shownScenario(state).id);

  return (
    <Select
      w={190}
      miw={160}
      aria-label={t("shell.scenario")}
      data={scenarios.map((scenario) => ({ value: scenario.id as string, label: read(scenario.name) }))}
      value={shown}
      allowDeselect={false}
      onChange={(scenario) => scenario && look({ scenario })}
      comboboxProps={{ width: 260, position: "bottom-start" }}
      styles={{ input: { fontWeight: 600, height: 30, minHeight: 30 } }}
    />
  );
}
