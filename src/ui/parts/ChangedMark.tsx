import { Button } from "@mantine/core";
import paper from "./Paper.module.css";

interface Props {
  readonly text: string;
  /** What the button says, and to whom the eye does not help. */
  readonly reset: string;
  readonly resetLabel: string;
  readonly onReset: () => void;
}

/** Says that a figure is not the one it came with, and takes it back. */
export function ChangedMark({ text, reset, resetLabel, onReset }: Props) {
  return (
    <span>
      <span className={paper.chip} data-strong="">
        {text}
      </span>{" "}
      <Button variant="subtle" size="compact-xs" aria-label={resetLabel} onClick={onReset}>
        {reset}
      </Button>
    </span>
  );
}
