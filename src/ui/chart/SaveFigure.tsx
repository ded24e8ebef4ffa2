import { type RefObject, useContext } from "react";
import { useTranslation } from "react-i18next";
import { AppContext } from "../parts/appContext";
import styles from "./Figure.module.css";

interface Props {
  readonly figure: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly note?: string | undefined;
}

/** Saves the chart beside it as a picture. */
export function SaveFigure({ figure, title, note }: Props) {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  async function save(format: "svg" | "png") {
    const { saveFigure } = await import("./saveFigure");
    if (figure.current !== null && app !== undefined)
      await saveFigure(figure.current, { title, note }, app.store.getState(), format);
  }
  return (
    <span className={styles.save}>
      {(["png", "svg"] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={t("chart.save", { title, format: format.toUpperCase() })}
          title={t("chart.saveHint", { format: format.toUpperCase() })}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
