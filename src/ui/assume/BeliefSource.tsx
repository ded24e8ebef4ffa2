import { useTranslation } from "react-i18next";
import type { BeliefRow } from "../../domain/beliefRow";
import { beliefOrigins } from "../../model/readers/beliefOrigins";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";

/** Where a belief that the city comes with was taken from; the program's own where nobody says. */
export function BeliefSource({ row }: { readonly row: BeliefRow }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { provenance } = useApp((state) => state.city.model.dataset);
  const norms = useApp((state) => state.city.normSources);
  const within = (place: string) => row.path === place || row.path.startsWith(`${place}.`);
  if (row.tree === "norms") {
    const source = norms.find(({ path }) => within(path) || path.startsWith(`${row.path}.`));
    return <span>{[source?.source, source?.section].filter(Boolean).join(" · ")}</span>;
  }
  const found = beliefOrigins(provenance).find(({ path }) => within(path));
  return <span>{found === undefined ? t("assume.noSource") : read(found.origin.note)}</span>;
}
