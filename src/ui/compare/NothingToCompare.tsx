import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import styles from "./ComparePage.module.css";

/** With one scenario there is nothing to compare: offers a copy to change. */
export function NothingToCompare() {
  const { t } = useTranslation();
  const read = useNameReader();
  const { addScenario, look } = useCommands();
  const shown = useApp(shownScenario);

  return (
    <div className={styles.wait}>
      <p>{t("compare.tooFew")}</p>
      <Button
        variant="light"
        onClick={() => {
          addScenario(shown.id);
          look({ compared: undefined, page: "map" });
        }}
      >
        {t("compare.duplicate", { name: read(shown.name) })}
      </Button>
    </div>
  );
}
