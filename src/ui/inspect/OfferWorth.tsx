import { useTranslation } from "react-i18next";
import type { OfferEffect } from "../../model/offerEffect";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";

interface Props {
  readonly priceSeated: number;
  readonly priceM: number;
  /** Absent until it has been tried. */
  readonly effect: OfferEffect | undefined;
  readonly isTried: boolean;
}

/** The marginal price of the next seat, and beside it what a trial run with one more class has shown. */
export function OfferWorth({ priceSeated, priceM, effect, isTried }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const values = { seated: writer.decimal(priceSeated), metres: writer.whole(priceM) };
  const price = priceSeated > 0 ? "price" : priceM >= 1 ? "priceMetres" : "priceNothing";
  const change = (figure: number) => (figure > 0 ? `+${writer.decimal(figure)}` : writer.decimal(figure));
  return (
    <>
      <span className={styles.quiet}>{t(`worth.${price}`, values)}</span>
      {isTried && (
        <span>
          {effect === undefined
            ? t("worth.trying")
            : t("worth.effect", {
                classes: change(effect.classesOverCap),
                unplaced: change(effect.unplaced),
                above: change(effect.aboveOwnSeats),
                km: change(effect.pupilKm),
              })}
        </span>
      )}
    </>
  );
}
