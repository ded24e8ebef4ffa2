import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { publishedWords } from "../../i18n/words/publishedWords";
import { modelAndPublished, type PublishedRow } from "../../model/readers/modelAndPublished";
import { namesOf } from "../../model/readers/names";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { type Shown, useShownResults } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { KnownBirths } from "./KnownBirths";
import { PeopleAccount } from "./PeopleAccount";
import { PopulationRules } from "./PopulationRules";

addWords("published", publishedWords);

/** Published totals of residents and births beside the run, with what differs and what does not move the same way. */
export function ModelAndPublished({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const shown = useShownResults();
  return (
    <Modal opened onClose={onClose} title={t("published.title")} size="min(1080px, 96vw)">
      {shown === undefined ? <p>{t("published.waiting")}</p> : <Content shown={shown} />}
    </Modal>
  );
}

function Content({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const rows = modelAndPublished(shown.results);
  return (
    <div className={styles.stack}>
      <p className={styles.note}>{t("published.intro")}</p>
      {rows.length === 0 ? <p>{t("published.none")}</p> : <Verdicts shown={shown} rows={rows} />}
      {(["residents", "births"] as const).map((series) => (
        <Totals
          key={series}
          shown={shown}
          label={t(`published.series.${series}`)}
          rows={rows.filter(({ total }) => total.series === series)}
        />
      ))}
      <KnownBirths shown={shown} />
      <PeopleAccount shown={shown} />
      <PopulationRules assumptions={shown.results.assumptions} />
    </div>
  );
}

interface Props {
  readonly shown: Shown;
  readonly rows: readonly PublishedRow[];
}

/** What does not agree, a sentence each. */
function Verdicts({ shown, rows }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const place = usePlaceName(shown);
  const said = rows.flatMap(({ total, modelled, difference = 0, isWithinError, change, hasOtherSign }) => {
    const values = { place: place(total.county), year: total.year };
    return [
      ...(isWithinError === false && modelled !== undefined
        ? [
            t("published.verdict", {
              ...values,
              modelled: writer.whole(modelled),
              published: writer.whole(total.persons),
              difference: writer.signed(difference),
              share: writer.changeFinely(difference / total.persons),
              error: writer.shareFinely(total.error ?? 0),
            }),
          ]
        : []),
      ...(hasOtherSign && change
        ? [
            t("published.verdictSign", {
              ...values,
              since: change.since,
              published: writer.signed(change.published),
              modelled: writer.signed(change.modelled),
            }),
          ]
        : []),
    ];
  });
  if (said.length === 0)
    return (
      <p className={styles.verdict} data-state="good">
        {t("published.verdictGood")}
      </p>
    );
  return said.map((sentence) => (
    <p key={sentence} className={styles.verdict} data-state="bad">
      {sentence}
    </p>
  ));
}

function Totals({ shown, rows, label }: Props & { readonly label: string }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const place = usePlaceName(shown);
  if (rows.length === 0) return null;
  const keys = [
    "place",
    "year",
    "basis",
    "published",
    "error",
    "modelled",
    "difference",
    "change",
    "source",
  ] as const;
  return (
    <Panel title={label}>
      <Sheet
        label={label}
        columns={keys.map((key) => ({
          key,
          label: t(`published.column.${key}`),
          text: key === "basis" || key === "source" ? "long" : undefined,
        }))}
        rows={rows.map(({ total, modelled, difference, isWithinError, change, hasOtherSign }) => ({
          key: `${total.county} ${total.year} ${total.basis}`,
          head: place(total.county),
          state: hasOtherSign || isWithinError === false ? ("bad" as const) : undefined,
          cells: [
            total.year,
            t(`published.basis.${total.basis}`),
            writer.whole(total.persons),
            total.error === undefined ? "–" : `±${writer.shareFinely(total.error)}`,
            modelled === undefined ? "–" : writer.whole(modelled),
            difference === undefined
              ? "–"
              : `${writer.signed(difference)} (${writer.changeFinely(difference / total.persons)})`,
            change === undefined ? (
              "–"
            ) : (
              <span key="change" className={hasOtherSign ? styles.bad : undefined}>
                {writer.signed(change.published)} / {writer.signed(change.modelled)}
                {hasOtherSign && ` · ${t("published.otherSign")}`}
              </span>
            ),
            `${read(total.source)} · ${t(`published.certainty.${total.certainty}`)}`,
          ],
        }))}
      />
    </Panel>
  );
}

function usePlaceName({ results }: Shown): (county: string | undefined) => string {
  const { t } = useTranslation();
  const read = useNameReader();
  return (county) => (county === undefined ? t("published.city") : read(namesOf(results).county(county)));
}
