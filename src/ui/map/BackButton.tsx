import { ActionIcon, Tooltip } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { ControlIcon } from "./ControlIcon";
import type { CityMap } from "./createCityMap";
import styles from "./MapView.module.css";

/** Back to where one looked before the map moved to what was chosen; there only while there is a way. */
export function BackButton({ cityMap: { wayBack } }: { readonly cityMap: CityMap }) {
  const { t } = useTranslation();
  const isThere = useSyncExternalStore(wayBack.hear, () => wayBack.isThere);
  if (!isThere) return null;
  const label = t("map.control.back");
  return (
    <div className={`${styles.paper} ${styles.stack}`}>
      <Tooltip label={label} position="left">
        <ActionIcon
          size={30}
          radius={0}
          variant="subtle"
          color="gray"
          aria-label={label}
          onClick={() => wayBack.back()}
        >
          <ControlIcon sign="back" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
