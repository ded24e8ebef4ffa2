import { Button, Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { STAGES } from "../../domain/stage";
import { createI18n } from "../../i18n/createI18n";
import { writerIn } from "../../i18n/figureWriter";
import { addWords } from "../../i18n/resources";
import { provinceWords } from "../../i18n/words/provinceWords";
import { openCityShelf } from "../../io/city/openCityShelf";
import type { ProvinceCounty } from "../../io/province/province";
import { cityInProvince } from "../../io/province/provinceZip";
import { doorAddress, enter } from "../../state/door";
import { IssueTable } from "../parts/IssueTable";
import paper from "../parts/Paper.module.css";
import { CountyPanel } from "./CountyPanel";
import { CountyTable } from "./CountyTable";
import { firstLook, type Looked, rowsBy, worstOf } from "./looked";
import styles from "./Province.module.css";
import { ProvinceMap } from "./ProvinceMap";
import { ShortageTable } from "./ShortageTable";
import { type OpenedProvince, useProvince } from "./useProvince";

addWords("province", provinceWords);

const IN = { zh: createI18n("zh"), en: createI18n("en") };

/** A collected sweep over the counties of a province, without any city. */
export function ProvincePage() {
  const { t, i18n } = useTranslation();
  const found = useProvince();
  return (
    <section className={paper.page} aria-labelledby="province">
      <div className={paper.inner}>
        <div className={paper.head}>
          <h1 id="province">{t("province.title")}</h1>
          <Button
            component="a"
            variant="default"
            className={paper.push}
            href={doorAddress({ kind: "cities" })}
          >
            {t("province.cities")}
          </Button>
        </div>
        {found === undefined && <p role="status">{t("province.loading")}</p>}
        {found !== undefined && "none" in found && <p>{t("province.none")}</p>}
        {found !== undefined && "issues" in found && (
          <IssueTable issues={found.issues} words={IN[i18n.language === "en" ? "en" : "zh"]} />
        )}
        {found !== undefined && "province" in found && <Opened {...found} />}
      </div>
    </section>
  );
}

function Opened({ province, bytes }: OpenedProvince) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { whole } = writerIn(language);
  const [looked, setLooked] = useState<Looked>(() => firstLook(province));
  const { counties, scenarios, futures, engine, statements } = province;
  const look = (change: Partial<Looked>) => setLooked((before) => ({ ...before, ...change }));
  const rows = useMemo(() => rowsBy(looked), [looked]);
  const years = useMemo(() => [...new Set(looked.scenario.rows.map(({ year }) => year))], [looked.scenario]);
  const { short, seats } = worstOf(rows);
  const chosen = counties.find(({ id }) => id === looked.county);
  const city = useMemo(() => chosen && cityInProvince(bytes, chosen.file), [bytes, chosen]);

  const open = async ({ name }: ProvinceCounty, zip: Uint8Array<ArrayBuffer>) => {
    const { card, issues } = await (await openCityShelf()).add(zip);
    if (card === undefined) throw new Error(issues[0]?.found ?? name[language]);
    enter({ kind: "city", id: card.id });
  };
  const about = { counties: whole(counties.length), futures: whole(futures), engine };

  return (
    <>
      <p className={paper.of}>{futures > 1 ? t("province.of", about) : t("province.ofBelieved", about)}</p>
      {statements.map((statement) => (
        <p key={statement.en} className={styles.statement}>
          {statement[language]}
        </p>
      ))}
      <div className={styles.choices}>
        <Select
          label={t("province.scenario")}
          allowDeselect={false}
          data={scenarios.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={looked.scenario.id}
          onChange={(id) => look({ scenario: scenarios.find((one) => one.id === id) ?? looked.scenario })}
        />
        <Select
          label={t("province.stage")}
          allowDeselect={false}
          data={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          value={looked.stage}
          onChange={(stage) => look({ stage: STAGES.find((one) => one === stage) ?? looked.stage })}
        />
        <Select
          label={t("province.year")}
          allowDeselect={false}
          data={years.map(String)}
          value={String(looked.year)}
          onChange={(year) => look({ year: Number(year ?? looked.year) })}
        />
      </div>
      <p className={paper.verdict} data-state={short > 0 ? "bad" : "good"}>
        {t("province.verdict", {
          ...{ year: looked.year, stage: t(`stage.${looked.stage}`), counties: whole(counties.length) },
          ...{ short: whole(short), seats: whole(seats) },
        })}
      </p>
      <div className={styles.columns}>
        <div className={paper.stack}>
          <ProvinceMap {...{ counties, rows, looked }} onChoose={(county) => look({ county })} />
          <ShortageTable
            counties={counties}
            shortages={looked.scenario.shortages}
            onChoose={({ county, stage, year }) => look({ county, stage, year })}
          />
        </div>
        <div className={paper.stack}>
          <CountyTable {...{ counties, rows, looked }} onChoose={(county) => look({ county })} />
          {chosen === undefined ? (
            <p className={paper.note}>{t("province.choose")}</p>
          ) : (
            <CountyPanel
              county={chosen}
              looked={looked}
              onYear={(year) => look({ year })}
              {...(city && {
                onOpen: () =>
                  void open(chosen, city).catch((problem: unknown) =>
                    toast.error(
                      t("province.failed", {
                        problem: problem instanceof Error ? problem.message : String(problem),
                      }),
                    ),
                  ),
              })}
            />
          )}
        </div>
      </div>
    </>
  );
}
