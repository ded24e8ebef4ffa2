import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { writerIn } from "../../i18n/figureWriter";
import { futureBands } from "../../io/charts/futureBands";
import { type ProvinceCounty, provinceFigure } from "../../io/province/province";
import { Figure } from "../chart/Figure";
import { Icon } from "../parts/Icon";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import type { Looked } from "./looked";

interface Props {
  readonly county: ProvinceCounty;
  readonly looked: Looked;
  readonly onYear: (year: number) => void;
  /** Opens the city of the county; absent where the file does not hold it. */
  readonly onOpen?: () => void;
}

const HEIGHT = 200;
const FIGURES = ["pupils", "short"] as const;

/** One county over the years: ranges of pupils and of seats short, what it costs, and the way into its own city. */
export function CountyPanel({ county, looked, onYear, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const writer = writerIn(language);
  const name = county.name[language];
  const rows = looked.scenario.rows.filter((row) => row.county === county.id && row.stage === looked.stage);
  const money = looked.scenario.money.filter((one) => one.county === county.id);
  const facts = t("province.countyFacts", {
    city: county.city[language],
    settlements: writer.whole(county.settlements),
    schools: writer.whole(county.schools),
  });
  return (
    <Panel
      title={t("province.county", { name })}
      note={onOpen === undefined ? `${facts} ${t("province.notInFile")}` : facts}
      tools={
        onOpen && (
          <Button
            className={paper.push}
            leftSection={<Icon name="open" size={14} />}
            aria-label={t("province.openNamed", { name })}
            onClick={onOpen}
          >
            {t("province.open")}
          </Button>
        )
      }
    >
      {rows.length > 0 &&
        FIGURES.map((figure) => {
          const years = rows.map((row) => ({ year: row.year, ...provinceFigure(row, figure) }));
          const at = years.find(({ year }) => year === looked.year) ?? years[years.length - 1];
          const [low, , middle, , high] = at.quantiles.map(writer.whole);
          const title = t("province.fan", {
            ...{ name, stage: t(`stage.${looked.stage}`), figure: t(`province.figure.${figure}`) },
          });
          const note = t("province.fanNote", {
            ...{ year: at.year, middle, low, high, believed: writer.whole(at.believed) },
          });
          return (
            <Figure
              key={figure}
              title={title}
              note={note}
              summary={`${title}: ${note}`}
              legend={[
                { label: t("province.middle"), role: "pupils-strong", mark: "line" },
                { label: t("province.band50"), role: "pupils", mark: "box" },
                { label: t("province.band90"), role: "within", mark: "box" },
                { label: t("province.believed"), role: "series-1", mark: "dashed" },
                ...(figure === "pupils"
                  ? [{ label: t("province.figure.seats"), role: "seats" as const, mark: "line" as const }]
                  : []),
              ]}
              table={{
                columns: (["year", "believed", "low", "middle", "high"] as const).map((key) =>
                  t(`province.${key}`),
                ),
                rows: years.map(({ year, believed, quantiles: [least, , half, , most] }) => [
                  String(year),
                  ...[believed, least, half, most].map(writer.whole),
                ]),
              }}
              height={HEIGHT}
              onPick={onYear}
              draw={(width) =>
                futureBands({
                  ...{ years, marked: at.year, width, height: HEIGHT, writer },
                  seats:
                    figure === "pupils"
                      ? rows.map((row) => provinceFigure(row, "seats").quantiles[2])
                      : undefined,
                })
              }
            />
          );
        })}
      <h3>{t("province.money")}</h3>
      <p className={paper.note}>{t("province.moneyNote")}</p>
      <Sheet
        tall
        label={t("province.money")}
        columns={[
          { key: "year", label: t("province.year") },
          { key: "investment", label: t("province.columns.investment") },
          { key: "running", label: t("province.columns.running") },
        ]}
        rows={money.map(({ year, investmentYuan, runningYuan }) => ({
          key: String(year),
          head: year,
          cells: [writer.money(investmentYuan), writer.money(runningYuan)],
        }))}
      />
    </Panel>
  );
}
