import { useTranslation } from "react-i18next";
import { type CityForecast, forecastYears, worstMisses } from "../../model/forecast/cityForecast";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";

interface Props {
  readonly city: CityForecast;
  readonly nameOf: (school: number) => string;
  readonly onPick: (school: number) => void;
}

const WORST = 10;
const LATER = [1, 3, 5, 10] as const;

/** Whom the chosen method hit worst in the past. */
export function WorstPanel({ city, nameOf, onPick }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  return (
    <Panel title={t("forecast.worst")} note={t("forecast.worstNote")}>
      <Sheet
        label={t("forecast.worst")}
        columns={(["school", "from", "year", "predicted", "actual", "error"] as const).map((key) => ({
          key,
          label: t(`forecast.${key}`),
        }))}
        rows={worstMisses(city, WORST).map(({ school, from, year, forecast, actual, error }) => ({
          key: String(school),
          head: <PickSchool name={nameOf(school)} onPick={() => onPick(school)} />,
          cells: [from, year, writer.whole(forecast), writer.whole(actual), writer.changeFinely(error)],
        }))}
      />
    </Panel>
  );
}

/** Every school's forecast with its range. */
export function SchoolsPanel({ city, nameOf, onPick }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const last = city.rolls.firstYear + city.rolls.years - 1;
  return (
    <Panel title={t("forecast.list")} note={t("forecast.listNote")}>
      <Sheet
        tall
        label={t("forecast.list")}
        columns={[
          { key: "school", label: t("forecast.school") },
          { key: "now", label: t("forecast.now", { year: last }) },
          ...LATER.map((ahead) => ({
            key: `in${ahead}`,
            label: t("forecast.now", { year: last + ahead }),
          })),
        ]}
        rows={city.rolls.schools.map(({ id }, school) => {
          const years = forecastYears(city, { kind: "school", school });
          const inYear = (year: number) => years.find((one) => one.year === year);
          return {
            key: id,
            head: <PickSchool name={nameOf(school)} onPick={() => onPick(school)} />,
            cells: [
              writer.whole(inYear(last)?.pupils ?? 0),
              ...LATER.map((ahead) => {
                const { pupils = 0, range } = inYear(last + ahead) ?? {};
                return range === undefined
                  ? writer.whole(pupils)
                  : `${writer.whole(pupils)} (${writer.whole(range.low)}–${writer.whole(range.high)})`;
              }),
            ],
          };
        })}
      />
    </Panel>
  );
}

function PickSchool({ name, onPick }: { readonly name: string; readonly onPick: () => void }) {
  return (
    <button type="button" className={styles.link} onClick={onPick}>
      {name}
    </button>
  );
}
