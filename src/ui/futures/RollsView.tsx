import { Select } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { fanLines } from "../../io/charts/fanLines";
import { type CityForecast, type ForecastOf, forecastYears } from "../../model/forecast/cityForecast";
import { Figure } from "../chart/Figure";
import { useApp, useCommands } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import { MethodPanel } from "./MethodPanel";
import { SchoolsPanel, WorstPanel } from "./SchoolPanels";

/** What past rolls tell of the pupils to come, how sure that is, and how far it would have been off in the past. */
export function RollsView() {
  const { t } = useTranslation();
  const stage = useApp((state) => state.view.stage);
  const city = useForecast();
  if (city === "working")
    return (
      <p className={styles.note} role="status">
        {t("forecast.working")}
      </p>
    );
  return city === undefined ? (
    <p className={styles.note}>{t("forecast.none")}</p>
  ) : (
    <Content key={stage} city={city} />
  );
}

/** The forecast of the stage that is looked at, made away from the page. */
function useForecast(): CityForecast | "working" | undefined {
  const { forecastOf } = useCommands();
  const dataset = useApp((state) => state.city.model.dataset);
  const assumptions = useApp((state) => state.project.assumptions);
  const stage = useApp((state) => state.view.stage);
  const [known, setKnown] = useState<{ readonly of: unknown; readonly city: CityForecast | undefined }>();
  const of = useMemo(() => ({ dataset, assumptions, stage }), [dataset, assumptions, stage]);
  useEffect(() => {
    let isWanted = true;
    void forecastOf(of.stage).then((city) => {
      if (isWanted) setKnown({ of, city });
    });
    return () => {
      isWanted = false;
    };
  }, [forecastOf, of]);
  return known?.of === of ? known.city : "working";
}

const HEIGHT = 260;

function Content({ city }: { readonly city: CityForecast }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const dataset = useApp((state) => state.city.model.dataset);
  const [of, setOf] = useState("city");
  const names = useMemo(
    () => new Map(dataset.schools.map(({ id, name }) => [id as string, name])),
    [dataset],
  );
  const nameOf = (school: number) => {
    const { id } = city.rolls.schools[school];
    const name = names.get(id);
    return name === undefined ? id : read(name);
  };
  const onPick = (school: number) => setOf(`school ${school}`);
  const choices = [
    {
      group: t("forecast.whole"),
      items: [
        { value: "city", label: t("forecast.city") },
        ...dataset.counties.map(({ name }, at) => ({ value: `county ${at}`, label: read(name) })),
      ],
    },
    {
      group: t("forecast.schools"),
      items: city.rolls.schools.map((_, at) => ({ value: `school ${at}`, label: nameOf(at) })),
    },
  ];
  const label = choices.flatMap(({ items }) => items).find(({ value }) => value === of)?.label ?? "";
  const { firstYear, years } = city.rolls;
  return (
    <>
      {dataset.isDemonstration && (
        <p className={styles.verdict} role="note">
          {t("forecast.madeUp", { from: firstYear, to: firstYear + years - 1 })}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Select
            label={t("forecast.of")}
            searchable
            allowDeselect={false}
            limit={60}
            data={choices}
            value={of}
            onChange={(value) => setOf(value ?? "city")}
          />
          <section className={styles.panel} aria-label={label}>
            <Picture city={city} of={whoIs(of)} label={label} />
          </section>
        </div>
        <MethodPanel city={city} />
      </div>
      <div className={styles.columns}>
        <WorstPanel city={city} nameOf={nameOf} onPick={onPick} />
        <SchoolsPanel city={city} nameOf={nameOf} onPick={onPick} />
      </div>
    </>
  );
}

function whoIs(written: string): ForecastOf {
  const [kind, at] = written.split(" ");
  if (kind === "county") return { kind, district: Number(at) };
  return kind === "school" ? { kind, school: Number(at) } : { kind: "city" };
}

interface PictureProps {
  readonly city: CityForecast;
  readonly of: ForecastOf;
  readonly label: string;
}

function Picture({ city, of, label }: PictureProps) {
  const { t } = useTranslation();
  const writer = useWriter();
  const years = forecastYears(city, of);
  const now = years[city.rolls.years - 1];
  const later = years[years.length - 1];
  const checked = Math.max(0, ...city.forecast.errors.map(({ ahead }) => ahead));
  const title = t("forecast.picture", { of: label });
  const note = t("forecast.pictureNote", {
    year: now.year,
    now: writer.whole(now.pupils),
    later: later.year,
    expected: writer.whole(later.pupils),
    low: writer.whole(later.range?.low ?? later.pupils),
    high: writer.whole(later.range?.high ?? later.pupils),
    checked,
  });
  return (
    <Figure
      title={title}
      note={note}
      summary={`${title}: ${note}`}
      legend={[
        { label: t("forecast.observed"), role: "pupils-strong", mark: "line" },
        { label: t("forecast.forecast"), role: "pupils-strong", mark: "dashed" },
        { label: t("forecast.range"), role: "pupils", mark: "box" },
      ]}
      table={{
        columns: [
          t("forecast.year"),
          t("forecast.observed"),
          t("forecast.forecast"),
          t("forecast.low"),
          t("forecast.high"),
        ],
        rows: years.map(({ year, pupils, range, isForecast }) => [
          String(year),
          isForecast ? "–" : writer.whole(pupils),
          isForecast ? writer.whole(pupils) : "–",
          range === undefined ? "–" : writer.whole(range.low),
          range === undefined ? "–" : writer.whole(range.high),
        ]),
      }}
      height={HEIGHT}
      draw={(width) => fanLines({ years, width, height: HEIGHT, writer })}
    />
  );
}
