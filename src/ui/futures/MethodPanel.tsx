import { useTranslation } from "react-i18next";
import { FORECAST_METHODS } from "../../domain/forecastMethod";
import type { CityForecast } from "../../model/forecast/cityForecast";
import { useApp } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";
import { MethodChoice } from "./MethodChoice";

/** Past errors of all methods side by side, their bias by horizon, which was taken and why. */
export function MethodPanel({ city }: { readonly city: CityForecast }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { errors, chosen, best, past, changes } = city.forecast;
  const reason = useApp((state) => state.project.assumptions.rollMethods?.[city.stage]?.note);
  const horizons = [...new Set(errors.map(({ ahead }) => ahead))];
  const longest = horizons[horizons.length - 1];
  const at = (method: string, ahead: number | undefined) =>
    errors.find((error) => error.method === method && error.ahead === ahead);
  const mape = (method: string) => writer.exactShare(at(method, longest)?.mape ?? 0, 1);
  return (
    <Panel title={t("forecast.methods")} note={t("forecast.methodsNote")}>
      {longest !== undefined && (
        <p className={styles.verdict} data-state={chosen === best ? "good" : undefined}>
          {t("forecast.why", {
            method: t(`forecast.methodName.${chosen}`),
            ahead: longest,
            mape: mape(chosen),
            still: mape("noChange"),
            plain: mape("school3"),
            count: past.length,
          })}
          {reason !== undefined &&
            ` ${t("forecast.byHand", { reason, best: t(`forecast.methodName.${best}`), mape: mape(best) })}`}
        </p>
      )}
      <MethodChoice city={city} />
      <p className={styles.note}>
        {changes.length > 0 ? t("forecast.bridged", { count: changes.length }) : t("forecast.notBridged")}
      </p>
      <Sheet
        label={t("forecast.methods")}
        columns={[
          { key: "method", label: t("forecast.method") },
          ...horizons.map((count) => ({ key: `mape${count}`, label: t("forecast.ahead", { count }) })),
          ...horizons.map((count) => ({ key: `bias${count}`, label: t("forecast.biasAhead", { count }) })),
        ]}
        rows={FORECAST_METHODS.map((method) => ({
          key: method,
          head: `${t(`forecast.methodName.${method}`)}${method === chosen ? ` · ${t("forecast.chosen")}` : ""}`,
          state: method === chosen ? ("sum" as const) : undefined,
          cells: [
            ...horizons.map((ahead) => writer.exactShare(at(method, ahead)?.mape ?? 0, 1)),
            ...horizons.map((ahead) => writer.changeFinely(at(method, ahead)?.bias ?? 0)),
          ],
        }))}
      />
    </Panel>
  );
}
