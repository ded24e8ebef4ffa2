import { useTranslation } from "react-i18next";
import { Group, Panel, Separator } from "react-resizable-panels";
import { LeftPanel } from "../edit/LeftPanel";
import { useMapDeeds } from "../edit/useMapDeeds";
import { MapView } from "../map/MapView";
import { useApp } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import { DrawerPanel } from "./DrawerPanel";
import { RightPanel } from "./RightPanel";
import styles from "./Shell.module.css";

/** The desk to plan on: scenarios and measures left, the map, details right, the drawer below. */
export function MapDesk() {
  const { t } = useTranslation();
  const desk = useDesk();
  const isDrawerOpen = useApp((state) => state.view.drawer !== "closed");
  const grip = t("shell.region.resize");

  return (
    <Group orientation="vertical">
      <Panel id="desk" minSize="160px">
        <Group orientation="horizontal">
          {desk.isLeftOpen && (
            <>
              <Panel
                id="left"
                defaultSize={window.innerWidth < 1200 ? "272px" : "312px"}
                minSize="250px"
                maxSize="520px"
                groupResizeBehavior="preserve-pixel-size"
              >
                <section className={styles.side} aria-label={t("shell.region.left")}>
                  <LeftPanel />
                </section>
              </Panel>
              <Separator className={styles.gripUpright} aria-label={grip} />
            </>
          )}
          <Panel id="map" minSize="260px">
            <section className={styles.map} aria-label={t("shell.region.map")}>
              <MapPane />
            </section>
          </Panel>
          {desk.isRightOpen && (
            <>
              <Separator className={styles.gripUpright} aria-label={grip} />
              <Panel
                id="right"
                defaultSize="340px"
                minSize="260px"
                maxSize="640px"
                groupResizeBehavior="preserve-pixel-size"
              >
                <div className={styles.side}>
                  <RightPanel />
                </div>
              </Panel>
            </>
          )}
        </Group>
      </Panel>
      {isDrawerOpen && <Separator className={styles.gripFlat} aria-label={grip} />}
      {isDrawerOpen && (
        <Panel id="drawer" defaultSize="300px" minSize="140px">
          <DrawerPanel />
        </Panel>
      )}
    </Group>
  );
}

/** The map, with its tools tied to the measures. */
function MapPane() {
  return <MapView {...useMapDeeds()} />;
}
