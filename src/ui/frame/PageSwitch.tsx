import { useTranslation } from "react-i18next";
import { PAGES } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import { BarSwitch } from "./BarSwitch";

const ROOMY_FROM = { zh: 1120, en: 1360 };

/** Which page of the program is open. */
export function PageSwitch() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const page = useApp((state) => state.view.page);

  return (
    <BarSwitch
      label={t("shell.pages")}
      data={PAGES.map((value) => ({ value, label: t(`shell.page.${value}`) }))}
      value={page}
      onChange={(value) => look({ page: value, tool: undefined })}
      roomyFrom={ROOMY_FROM}
    />
  );
}
