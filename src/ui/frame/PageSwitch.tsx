import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PAGES, type Page } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";

/** Which page of the program is open. */
export function PageSwitch() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const page = useApp((state) => state.view.page);

  return (
    <SegmentedControl<Page>
      aria-label={t("shell.pages")}
      data={PAGES.map((value) => ({ value, label: t(`shell.page.${value}`) }))}
      value={page}
      onChange={(value) => look({ page: value, tool: undefined })}
      withItemsBorders={false}
      styles={{ root: { flex: "none" }, label: { paddingInline: 8, fontSize: 12 } }}
    />
  );
}
