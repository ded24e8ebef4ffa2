import { useTranslation } from "react-i18next";
import { writerIn } from "../../i18n/figureWriter";
import { ofHundred } from "../../io/futuresText";
import { type ProvinceCounty, type ProvinceRow, provinceFigure } from "../../io/province/province";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import type { Looked } from "./looked";

interface Props {
  readonly counties: readonly ProvinceCounty[];
  readonly rows: ReadonlyMap<string, ProvinceRow>;
  readonly looked: Looked;
  readonly onChoose: (county: string) => void;
}

const COLUMNS = ["county", "likely", "short", "pupils", "seats", "classes", "running", "investment"] as const;

/** Counties side by side at the stage and year that are looked at, the likeliest to lack seats first. */
export function CountyTable({ counties, rows, looked, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { whole, money } = writerIn(language);
  const { money: costs } = looked.scenario;
  const investment = new Map<string, number>();
  for (const { county, investmentYuan } of costs)
    investment.set(county, (investment.get(county) ?? 0) + investmentYuan);
  const running = new Map(
    costs.flatMap(({ county, year, runningYuan }) => (year === looked.year ? [[county, runningYuan]] : [])),
  );
  const short = (id: string) => {
    const row = rows.get(id);
    return row === undefined ? [0, 0] : [row.shortShare, provinceFigure(row, "short").quantiles[2]];
  };
  const ordered = [...counties].sort((a, b) => {
    const [[shareA, seatsA], [shareB, seatsB]] = [short(a.id), short(b.id)];
    return shareB - shareA || seatsB - seatsA;
  });
  const range = (row: ProvinceRow | undefined, of: "pupils" | "seats" | "short" | "classesOverCap") => {
    if (row === undefined) return "–";
    const [low, , middle, , high] = provinceFigure(row, of).quantiles.map(whole);
    return low === high ? middle : `${middle} (${low}–${high})`;
  };
  return (
    <Panel title={t("province.counties")} note={t("province.countiesNote")}>
      <Sheet
        tall
        label={t("province.counties")}
        columns={COLUMNS.map((key) => ({ key, label: t(`province.columns.${key}`) }))}
        rows={ordered.map(({ id, name }) => {
          const row = rows.get(id);
          return {
            key: id,
            ...(looked.county === id && { state: "sum" as const }),
            head: (
              <button type="button" className={paper.link} onClick={() => onChoose(id)}>
                {name[language]}
              </button>
            ),
            cells: [
              row === undefined ? "–" : ofHundred(row.shortShare),
              range(row, "short"),
              range(row, "pupils"),
              range(row, "seats"),
              range(row, "classesOverCap"),
              money(running.get(id) ?? 0),
              money(investment.get(id) ?? 0),
            ],
          };
        })}
      />
    </Panel>
  );
}
