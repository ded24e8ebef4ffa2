import styles from "./Figure.module.css";

export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly mark: "box" | "line" | "dashed" | "hatched";
}

/** What the marks of a chart mean. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ label, colour, mark }) => (
        <li key={label}>
          <svg width={16} height={10} aria-hidden="true">
            {mark === "box" && <rect x={1} y={0} width={12} height={10} fill={colour} />}
            {mark === "hatched" && (
              <>
                <rect x={1} y={0} width={12} height={10} fill={colour} fillOpacity={0.35} stroke={colour} />
                <path d="M1 10 11 0M6 10 13 3" stroke={colour} strokeWidth={1.5} />
              </>
            )}
            {mark === "line" && <path d="M0 5H16" stroke={colour} strokeWidth={2} />}
            {mark === "dashed" && (
              <path d="M0 5H16" stroke={colour} strokeWidth={1.5} strokeDasharray="3 2" />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
