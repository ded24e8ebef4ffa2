import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp, useCommands } from "../appContext";

/** Which stage of schooling is looked at. */
export function StageSwitch() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const stage = useApp((state) => state.view.stage);

  return (
    <SegmentedControl<Stage>
      aria-label={t("shell.stage")}
      data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
      value={stage}
      onChange={(value) => look({ stage: value })}
      withItemsBorders={false}
      styles={{ root: { flex: "none" }, label: { paddingInline: 8, fontSize: 12 } }}
    />
  );
}
