import { useTranslation } from "react-i18next";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const FIGURES = [
  "before",
  "births",
  "deaths",
  "migration",
  "newcomers",
  "localsLeft",
  "localsArrived",
  "after",
] as const;

/** The double-count audit: what each year's change of residents is made of, new compounds included. */
export function PeopleAccount({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const writer = useWriter();
  return (
    <Panel title={t("published.people.title")} note={t("published.people.note")}>
      <Sheet
        label={t("published.people.title")}
        columns={(["year", ...FIGURES] as const).map((key) => ({ key, label: t(`published.people.${key}`) }))}
        rows={shown.results.people.map((account) => ({
          key: String(account.year),
          head: account.year,
          cells: FIGURES.map((figure) => writer.whole(account[figure])),
        }))}
      />
    </Panel>
  );
}
