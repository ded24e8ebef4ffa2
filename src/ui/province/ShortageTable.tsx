import { useTranslation } from "react-i18next";
import { writerIn } from "../../i18n/figureWriter";
import { ofHundred } from "../../io/futuresText";
import type { ProvinceCounty, ProvinceShortage } from "../../io/province/province";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";

interface Props {
  readonly counties: readonly ProvinceCounty[];
  readonly shortages: readonly ProvinceShortage[];
  readonly onChoose: (shortage: ProvinceShortage) => void;
}

/** So many are shown; the tables beside the file hold all. */
const SHOWN = 200;

/** Shortages of all counties and stages by rank; one that is chosen is what is looked at next. */
export function ShortageTable({ counties, shortages, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { whole } = writerIn(language);
  const names = new Map(counties.map(({ id, name }) => [id, name[language]]));
  return (
    <Panel title={t("province.shortages")} note={t("province.shortagesNote")}>
      {shortages.length === 0 ? (
        <p className={paper.note}>{t("province.noShortage")}</p>
      ) : (
        <Sheet
          tall
          label={t("province.shortages")}
          columns={(["county", "stage", "year", "likely", "middle", "high"] as const).map((key) => ({
            key,
            label: t(`province.columns.${key}`),
            ...(key === "stage" && { text: "short" as const }),
          }))}
          rows={shortages.slice(0, SHOWN).map((one, rank) => ({
            key: `${one.county} ${one.stage}`,
            head: (
              <button type="button" className={paper.link} onClick={() => onChoose(one)}>
                {`${rank + 1}. ${names.get(one.county) ?? one.county}`}
              </button>
            ),
            cells: [
              t(`stage.${one.stage}`),
              one.year,
              ofHundred(one.share),
              whole(one.middle),
              whole(one.high),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
