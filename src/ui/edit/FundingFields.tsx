import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FUNDERS, type Funder } from "../../domain/funder";
import type { Measure } from "../../domain/measure";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly funding: Measure["funding"];
  readonly onChange: (funding: Measure["funding"]) => void;
}

/** Per cent to shares and back without the dust of fractions. */
const PER_CENT = 1e6;

/** Who pays which share of the capital, in per cent; they add up to a hundred, or nobody is named. */
export function FundingFields({ funding = {}, onChange }: Props) {
  const { t } = useTranslation();
  const perCent = (share: number) => Math.round(share * 100 * PER_CENT) / PER_CENT;
  const named = Object.values(funding);
  const sum = perCent(named.reduce((total, share) => total + share, 0));
  const put = (funder: Funder, value: number | string) => {
    const { [funder]: _, ...others } = funding;
    const next = typeof value === "number" ? { ...others, [funder]: Math.min(1, value / 100) } : others;
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };

  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.funding")}</legend>
      <div className={editor.pair}>
        {FUNDERS.map((funder) => (
          <NumberInput
            key={funder}
            hideControls
            label={t(`form.funder.${funder}`)}
            min={0}
            max={100}
            decimalScale={2}
            value={funding[funder] === undefined ? "" : perCent(funding[funder])}
            onChange={(value) => put(funder, value)}
          />
        ))}
      </div>
      <p className={editor.note} aria-live="polite">
        {named.length === 0 ? t("form.fundingOpen") : sum !== 100 && t("form.fundingSum", { sum })}
      </p>
    </fieldset>
  );
}
