import styles from "../parts/Paper.module.css";
import { useWriter } from "../parts/useWriter";

/** A share as a bar with its figure. */
export function Meter({ share, isBad }: { readonly share: number; readonly isBad?: boolean }) {
  const writer = useWriter();
  return (
    <>
      <span className={styles.meter} data-state={isBad ? "bad" : undefined} aria-hidden="true">
        <span style={{ width: `${Math.min(1, share) * 100}%` }} />
      </span>{" "}
      {writer.share(isBad ? Math.min(0.99, share) : share)}
    </>
  );
}
