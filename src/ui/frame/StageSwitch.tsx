import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { useApp, useCommands } from "../parts/appContext";
import { BarSwitch } from "./BarSwitch";

const ROOMY_FROM = { zh: 1000, en: 1600 };

/** Which stage of schooling is looked at. */
export function StageSwitch() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const stage = useApp((state) => state.view.stage);

  return (
    <BarSwitch
      label={t("shell.stage")}
      data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
      value={stage}
      onChange={(value) => look({ stage: value })}
      roomyFrom={ROOMY_FROM}
    />
  );
}
