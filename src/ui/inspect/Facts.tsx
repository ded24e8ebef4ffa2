import styles from "./Inspector.module.css";

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly tone?: "good" | "bad" | undefined;
}

/** Headline figures with their units, side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts} data-four={facts.length === 4 ? "" : undefined}>
      {facts.map(({ label, value, tone }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-tone={tone}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
