import { SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { namingSizes, type SeatDefinition, USUAL_DEFINITION } from "../../domain/seatDefinition";
import { definitionFlips } from "../../model/readers/definitionFlips";
import { normsInForce } from "../../state/normsInForce";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { useShownResults } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Assume.module.css";

/** What counts as a seat, and which schools that makes short or no longer short. */
export function DefinitionPanel() {
  const { t } = useTranslation();
  const { define } = useCommands();
  const definition = useApp((state) => state.project.definition) ?? USUAL_DEFINITION;
  const norms = useApp(normsInForce);
  const { whole } = useWriter();
  const sizesOf = (sizes: SeatDefinition["sizes"]) => {
    const { primary, junior } = namingSizes(norms, sizes);
    return t(`assume.definition.${sizes}`, { primary: whole(primary), junior: whole(junior) });
  };
  const put = (change: Partial<SeatDefinition>) => define({ ...definition, ...change });
  const choice = <Value extends string>(
    label: string,
    value: Value,
    words: Readonly<Record<Value, string>>,
    onChange: (value: Value) => void,
  ) => (
    <div>
      <span className={paper.quiet}>{label}</span>
      <SegmentedControl<Value>
        size="xs"
        fullWidth
        aria-label={label}
        value={value}
        onChange={onChange}
        data={(Object.entries(words) as [Value, string][]).map(([key, word]) => ({
          value: key,
          label: word,
        }))}
      />
    </div>
  );
  return (
    <Panel title={t("assume.definition.title")} note={t("assume.definition.note")}>
      <div className={styles.choices}>
        {choice(
          t("assume.definition.by"),
          definition.by,
          { room: t("assume.definition.room"), formedClass: t("assume.definition.formedClass") },
          (by) => put({ by }),
        )}
        {norms.longTermClassSize !== undefined &&
          choice(
            t("assume.definition.sizes"),
            definition.sizes,
            { near: sizesOf("near"), long: sizesOf("long") },
            (sizes) => put({ sizes }),
          )}
        {choice(
          t("assume.definition.specialist"),
          definition.specialistRooms ? "with" : "without",
          { without: t("assume.definition.without"), with: t("assume.definition.with") },
          (word) => put({ specialistRooms: word === "with" }),
        )}
      </div>
      <Flips definition={definition} />
    </Panel>
  );
}

function Flips({ definition }: { readonly definition: SeatDefinition }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const shown = useShownResults();
  const found = useMemo(
    () => shown && definitionFlips(shown.results, shown.year, definition),
    [shown, definition],
  );
  if (shown === undefined || found === undefined) return <p className={paper.note}>{t("assume.waiting")}</p>;
  const { all, flips } = found;
  const more = flips.filter(({ becomes }) => becomes === "short").length;
  return (
    <>
      <h3>{t("assume.definition.flips")}</h3>
      <p className={paper.note} role="status">
        {flips.length === 0
          ? t("assume.definition.none")
          : t("assume.definition.summary", { year: shown.year, all, more, less: flips.length - more })}
      </p>
      {flips.length > 0 && (
        <Sheet
          label={t("assume.definition.flips")}
          tall
          columns={[
            { key: "school", label: t("assume.definition.school") },
            { key: "stage", label: t("assume.definition.stage"), text: "short" },
            { key: "pupils", label: t("assume.definition.pupils") },
            { key: "usual", label: t("assume.definition.usual") },
            { key: "chosen", label: t("assume.definition.chosen") },
            { key: "becomes", label: t("assume.definition.becomes"), text: "short" },
          ]}
          rows={flips.map((flip) => ({
            key: `${flip.school} ${flip.stage}`,
            head: read(shown.names.school(flip.school)),
            cells: [
              t(`stage.${flip.stage}`),
              writer.whole(flip.pupils),
              writer.whole(flip.usual),
              writer.whole(flip.chosen),
              t(`assume.definition.${flip.becomes}`),
            ],
            state: flip.becomes === "short" ? "bad" : "good",
          }))}
        />
      )}
    </>
  );
}
