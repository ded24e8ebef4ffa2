import { NumberInput } from "@mantine/core";
import { useState } from "react";
import styles from "./Paper.module.css";

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly least?: number;
  readonly most?: number;
  readonly decimals?: number;
  readonly suffix?: string;
  /** Called once, when the field is left or Enter is pressed; without a figure when it was emptied. */
  readonly onCommit: (value: number | undefined) => void;
}

/** A figure that counts only when it is finished: one change, one step to undo. */
export function FigureInput({
  label,
  value,
  placeholder,
  least = 0,
  most = 1e9,
  decimals = 0,
  suffix,
  onCommit,
}: Props) {
  const [typed, setTyped] = useState<number | string>();
  const commit = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const figure = typeof typed === "number" ? typed : Number.parseFloat(typed);
    const next = Number.isFinite(figure) ? Math.min(most, Math.max(least, figure)) : undefined;
    if (next !== value) onCommit(next);
  };
  return (
    <span className={styles.field}>
      <NumberInput
        hideControls
        aria-label={label}
        thousandSeparator=","
        decimalScale={decimals}
        {...(suffix !== undefined && { suffix })}
        {...(placeholder !== undefined && { placeholder })}
        value={typed ?? value ?? ""}
        onChange={setTyped}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </span>
  );
}
