import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactNode;
  /** Shown before one asks for more. */
  readonly first?: number;
}

/** A list whose beginning is shown; the rest on request. */
export function LongList<T>({ items, keyOf, draw, first = 6 }: Props<T>) {
  const { t } = useTranslation();
  const writer = useWriter();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, first);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > first && (
        <button
          type="button"
          className={styles.link}
          onClick={() => setIsWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole ? t("inspect.fewer") : t("inspect.more", { n: writer.whole(items.length - first) })}
        </button>
      )}
    </>
  );
}
