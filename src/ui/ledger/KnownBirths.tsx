import { useTranslation } from "react-i18next";
import { yearLines } from "../../io/charts/yearLines";
import { Figure } from "../chart/Figure";
import { useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const LINES = ["born", "byRates", "known"] as const;
const HEIGHT = 220;

/** Births of the city: those known, those that the rates alone give, and those that the run has. */
export function KnownBirths({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const { births, assumptions } = shown.results;
  const title = t("published.births.title");
  const note = t("published.births.note", { years: assumptions.fertility.knownFadeYears ?? 0 });
  return (
    <Figure
      title={title}
      note={note}
      summary={`${title}: ${note}`}
      table={{
        columns: [t("published.births.year"), ...LINES.map((line) => t(`published.births.${line}`))],
        rows: births.map((year) => [
          String(year.year),
          ...LINES.map((line) => (year[line] === undefined ? "–" : writer.whole(year[line]))),
        ]),
      }}
      height={HEIGHT}
      onPick={(year) => look({ year })}
      draw={(width) =>
        yearLines({
          years: births.map(({ year }) => year),
          lines: LINES.map((line) => ({
            label: t(`published.births.${line}`),
            values: births.map((year) => year[line]),
          })),
          year: shown.year,
          width,
          height: HEIGHT,
          writer,
        })
      }
    />
  );
}
