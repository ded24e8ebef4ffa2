import { useTranslation } from "react-i18next";
import styles from "./Assume.module.css";
import { HeldFigure } from "./HeldFigure";

const WIDE = 300;
const TALL = 44;

interface Props {
  readonly name: string;
  readonly rates: readonly number[];
  readonly usual: readonly number[];
  readonly onHold: (rates: readonly number[]) => boolean;
}

/** A rate for each age as a small line; all of them are raised and lowered together. */
export function AgeRates({ name, rates, usual, onHold }: Props) {
  const { t } = useTranslation();
  const all = [...rates, ...usual, 0];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (rate: number) => 2 + ((TALL - 4) * (high - rate)) / (high - low || 1);
  const line = (of: readonly number[]) =>
    of.map((rate, age) => `${age === 0 ? "M" : "L"}${(age / 100) * WIDE} ${y(rate)}`).join("");
  const factor = factorOf(rates, usual);
  return (
    <div className={styles.ages}>
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} role="img" aria-label={t("assume.agesOf", { name })}>
        <line className={styles.grid} x1={0} x2={WIDE} y1={y(0)} y2={y(0)} />
        <path className={styles.usual} d={line(usual)} />
        <path className={styles.line} d={line(rates)} />
      </svg>
      <HeldFigure
        label={t("assume.scaleOf", { name })}
        caption={t("assume.scale")}
        value={factor}
        onHold={(to) => onHold(usual.map((rate) => Number((rate * to).toPrecision(8))))}
      />
    </div>
  );
}

/** How many times the usual rates these are, by the age at which these are largest; three digits after the point. */
function factorOf(rates: readonly number[], usual: readonly number[]): number {
  const sizes = usual.map(Math.abs);
  const at = sizes.indexOf(Math.max(...sizes));
  return usual[at] === 0 ? 1 : Math.round((rates[at] / usual[at]) * 1000) / 1000;
}
