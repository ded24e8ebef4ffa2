import { ActionIcon, Checkbox, Popover, SegmentedControl, Stack, Tooltip } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { LAYERS, QUESTIONS, type Question, SCHOOL_COLOURS, type SchoolColour } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import { BackButton } from "./BackButton";
import { ControlIcon, type ControlSign } from "./ControlIcon";
import type { CityMap } from "./createCityMap";
import styles from "./MapView.module.css";

interface Props {
  readonly cityMap: CityMap;
}

/** What the map is asked and which layers it shows, and the buttons that move it. */
export const MapControls = memo(function MapControls({ cityMap }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const question = useApp((state) => state.view.question);
  const schoolColour = useApp((state) => state.view.schoolColour);
  const layers = useApp((state) => state.view.layers);
  const isBoxing = useApp((state) => state.view.tool?.kind === "box");

  const button = (sign: ControlSign, label: string, onClick: () => void, isOn = false) => (
    <Tooltip label={label} position="left">
      <ActionIcon
        size={30}
        radius={0}
        variant={isOn ? "light" : "subtle"}
        color={isOn ? "blue" : "gray"}
        aria-label={label}
        aria-pressed={sign === "box" ? isOn : undefined}
        onClick={onClick}
      >
        <ControlIcon sign={sign} />
      </ActionIcon>
    </Tooltip>
  );

  return (
    <>
      <div className={styles.switches}>
        <SegmentedControl
          size="xs"
          className={styles.paper}
          aria-label={t("map.question.label")}
          value={question}
          data={QUESTIONS.map((value) => ({ value, label: t(`map.question.${value}`) }))}
          onChange={(value) => look({ question: value as Question })}
        />
        <SegmentedControl
          size="xs"
          className={styles.paper}
          aria-label={t("map.schoolColour.label")}
          value={schoolColour}
          data={SCHOOL_COLOURS.map((value) => ({ value, label: t(`map.schoolColour.${value}`) }))}
          onChange={(value) => look({ schoolColour: value as SchoolColour })}
        />
      </div>
      <div className={styles.buttons}>
        <div className={`${styles.paper} ${styles.stack}`}>
          <Popover position="left-start" shadow="md" trapFocus withinPortal>
            <Popover.Target>
              <ActionIcon
                size={30}
                radius={0}
                variant="subtle"
                color="gray"
                aria-label={t("map.layer.label")}
                title={t("map.layer.label")}
              >
                <ControlIcon sign="layers" />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown p="sm">
              <Stack gap={7} role="group" aria-label={t("map.layer.label")}>
                {LAYERS.map((layer) => (
                  <Checkbox
                    key={layer}
                    size="xs"
                    label={t(`map.layer.${layer}`)}
                    checked={layers[layer]}
                    onChange={(event) =>
                      look({ layers: { ...layers, [layer]: event.currentTarget.checked } })
                    }
                  />
                ))}
              </Stack>
            </Popover.Dropdown>
          </Popover>
          {button(
            "box",
            t("map.control.box"),
            () => look({ tool: isBoxing ? undefined : { kind: "box" } }),
            isBoxing,
          )}
        </div>
        <div className={`${styles.paper} ${styles.stack}`}>
          {button("in", t("map.control.zoomIn"), () => cityMap.zoomBy(1))}
          {button("out", t("map.control.zoomOut"), () => cityMap.zoomBy(-1))}
          {button("fit", t("map.control.fit"), () => cityMap.fitCity())}
        </div>
        <BackButton cityMap={cityMap} />
      </div>
    </>
  );
});
