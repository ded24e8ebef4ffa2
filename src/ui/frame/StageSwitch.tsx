import { SegmentedControl, Select } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp, useCommands } from "../parts/appContext";

/** From this width on all stages have room beside each other in the top bar; English words are longer. */
const ROOMY = { zh: "(min-width: 1000px)", en: "(min-width: 1260px)" } as const;

/** Which stage of schooling is looked at: all in view where there is room, else a list. */
export function StageSwitch() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const stage = useApp((state) => state.view.stage);
  const isRoomy = useMediaQuery(ROOMY[useApp((state) => state.view.language)], true, {
    getInitialValueInEffect: false,
  });
  const data = STAGES.map((value) => ({ value, label: t(`stage.${value}`) }));

  if (!isRoomy)
    return (
      <Select
        w={118}
        style={{ flex: "none" }}
        aria-label={t("shell.stage")}
        data={data}
        value={stage}
        allowDeselect={false}
        onChange={(value) => value && look({ stage: value as Stage })}
        styles={{ input: { fontWeight: 600, height: 30, minHeight: 30 } }}
      />
    );
  return (
    <SegmentedControl<Stage>
      aria-label={t("shell.stage")}
      data={data}
      value={stage}
      onChange={(value) => look({ stage: value })}
      withItemsBorders={false}
      styles={{ root: { flex: "none" }, label: { paddingInline: 8, fontSize: 12 } }}
    />
  );
}
