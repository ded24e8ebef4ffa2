import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "../parts/appContext";
import styles from "./Assume.module.css";

interface Props {
  readonly label: string;
  /** What stands above the field, where the row alone does not say which figure it is. */
  readonly caption?: string | undefined;
  readonly value: number | null;
  readonly isFixed?: boolean;
  /** Takes a figure while it is typed or stepped; false where it cannot be. */
  readonly onHold: (value: number) => boolean;
}

/** A figure that acts while it is typed or stepped by arrow keys, and is one step to undo once it is left. */
export function HeldFigure({ label, caption, value, isFixed = false, onHold }: Props) {
  const { t } = useTranslation();
  const { letGo } = useCommands();
  const [typed, setTyped] = useState<{ readonly text: number | string; readonly isWrong: boolean }>();
  const leave = (as: "step" | "nothing") => {
    setTyped(undefined);
    letGo(as);
  };
  return (
    <span className={styles.figure}>
      {caption !== undefined && <span aria-hidden="true">{caption}</span>}
      <NumberInput
        hideControls
        size="xs"
        aria-label={label}
        disabled={isFixed}
        thousandSeparator=","
        decimalScale={6}
        step={stepOf(value)}
        value={typed?.text ?? value ?? ""}
        error={typed?.isWrong ? t("assume.wrong") : undefined}
        onChange={(text) => {
          const next = typeof text === "number" ? text : Number.parseFloat(text);
          if (next === value && typed === undefined) return;
          setTyped({ text, isWrong: Number.isFinite(next) && next !== value && !onHold(next) });
        }}
        onBlur={() => {
          if (typed !== undefined) leave("step");
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave("step");
          if (event.key === "Escape") leave("nothing");
        }}
      />
    </span>
  );
}

/** One hundredth of a figure's power of ten at least, so that an arrow key changes something that matters. */
const stepOf = (value: number | null): number => {
  if (value === null || value === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)));
  return Number.isInteger(value) && power <= 10 ? 1 : power / 10;
};
