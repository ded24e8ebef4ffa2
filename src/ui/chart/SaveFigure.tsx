import { type RefObject, useContext } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { chartWords } from "../../i18n/words/chartWords";
import { AppContext } from "../parts/appContext";
import styles from "./Figure.module.css";
import type { SavedFigure } from "./saveFigure";

addWords("chart", chartWords);

interface Props {
  readonly figure: RefObject<HTMLElement | null>;
  readonly drawn: SavedFigure;
}

/** Saves the chart beside it as a picture. */
export function SaveFigure({ figure, drawn }: Props) {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  async function save(format: "svg" | "png") {
    const { saveFigure } = await import("./saveFigure");
    if (figure.current !== null && app !== undefined)
      await saveFigure(figure.current, drawn, app.store.getState(), format);
  }
  return (
    <span className={styles.save}>
      {(["png", "svg"] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={t("chart.save", { title: drawn.title, format: format.toUpperCase() })}
          title={t("chart.saveHint", { format: format.toUpperCase() })}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
