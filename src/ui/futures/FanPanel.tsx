import { Group, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CountyId } from "../../domain/ids";
import { futureBands } from "../../io/charts/futureBands";
import { type Fan, fanCell } from "../../model/futures/fan";
import { totals } from "../../model/indicators/totals";
import { Figure } from "../chart/Figure";
import { useApp, useCommands } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useShownResults } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const SHOWN = ["pupils", "short", "surplus", "classesOverCap", "unplaced"] as const;
const HEIGHT = 250;
const CITY = "city";

/** The fan of a figure of the city or a county at the stage that is looked at. */
export function FanPanel({ fan }: { readonly fan: Fan }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { look } = useCommands();
  const stage = useApp((state) => state.view.stage);
  const wanted = useApp((state) => state.view.year);
  const counties = useApp((state) => state.city.model.dataset.counties);
  const shown = useShownResults();
  const [of, setOf] = useState(CITY);
  const [figure, setFigure] = useState<(typeof SHOWN)[number]>("pupils");
  const places = [
    { value: CITY, label: t("futures.city") },
    ...counties.map(({ id, name }) => ({ value: id as string, label: read(name) })),
  ];
  const county = of === CITY ? undefined : (of as CountyId);
  const place = { ...(county !== undefined && { county }), stage };
  const results = shown?.results;
  const rows = fan.shape.years.map((year) => ({
    year,
    quantiles: fanCell(fan, place, year, figure).quantiles,
    believed: results?.years.includes(year) ? totals(results, year, place)[figure] : undefined,
  }));
  const at = rows.find(({ year }) => year === wanted) ?? rows[rows.length - 1];
  const [low, lower, middle, upper, high] = at.quantiles.map(writer.whole);
  const title = t("futures.fan", {
    place: places.find(({ value }) => value === of)?.label ?? "",
    stage: t(`stage.${stage}`),
    figure: t(`futures.figures.${figure}`),
  });
  const note = t("futures.fanNote", {
    ...{ year: at.year, low, lower, middle, upper, high },
    futures: writer.whole(fan.futures),
  });
  const seats =
    figure === "pupils"
      ? fan.shape.years.map((year) => fanCell(fan, place, year, "seats").quantiles[2])
      : undefined;
  return (
    <section className={styles.panel} aria-label={title}>
      <Group gap="sm" mb="xs">
        <Select
          label={t("futures.place")}
          allowDeselect={false}
          data={places}
          value={of}
          onChange={(value) => setOf(value ?? CITY)}
        />
        <Select
          label={t("futures.figure")}
          allowDeselect={false}
          data={SHOWN.map((value) => ({ value, label: t(`futures.figures.${value}`) }))}
          value={figure}
          onChange={(value) => setFigure(SHOWN.find((one) => one === value) ?? "pupils")}
        />
      </Group>
      <Figure
        title={title}
        note={note}
        summary={`${title}: ${note}`}
        legend={[
          { label: t("futures.middleLine"), role: "pupils-strong", mark: "line" },
          { label: t("futures.band50"), role: "pupils", mark: "box" },
          { label: t("futures.band90"), role: "within", mark: "box" },
          { label: t("futures.believed"), role: "series-1", mark: "dashed" },
          ...(seats === undefined
            ? []
            : [{ label: t("futures.seatsMiddle"), role: "seats" as const, mark: "line" as const }]),
        ]}
        table={{
          columns: [
            t("futures.year"),
            t("futures.believed"),
            ...(["low", "lower", "middleLine", "upper", "high"] as const).map((key) => t(`futures.${key}`)),
          ],
          rows: rows.map(({ year, believed, quantiles }) => [
            String(year),
            believed === undefined ? "–" : writer.whole(believed),
            ...quantiles.map(writer.whole),
          ]),
        }}
        height={HEIGHT}
        onPick={(year) => look({ year })}
        draw={(width) => futureBands({ years: rows, marked: at.year, seats, width, height: HEIGHT, writer })}
      />
    </section>
  );
}
