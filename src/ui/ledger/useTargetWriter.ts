import { useTranslation } from "react-i18next";
import type { Target } from "../../domain/plan";
import { useWriter } from "../parts/useWriter";

/** Writes the value of a target in its unit: per cent with two digits, years with one, counties whole. */
export function useTargetWriter(): (target: Target, value: number) => string {
  const { t } = useTranslation();
  const writer = useWriter();
  return ({ unit }, value) => {
    switch (unit) {
      case "share":
        return writer.exactShare(value, 2);
      case "years":
        return t("ledger.years", { amount: writer.decimal(value) });
      case "counties":
        return t("ledger.counties", { count: value });
    }
  };
}
