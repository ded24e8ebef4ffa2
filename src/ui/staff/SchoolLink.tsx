import { useTranslation } from "react-i18next";
import type { Names } from "../../model/readers/names";
import { useCommands } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";

/** A school by its name; a click shows it on the map. */
export function SchoolLink({ id, names }: { readonly id: string; readonly names: Names }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  return (
    <button
      type="button"
      className={paper.link}
      title={t("shell.showOnMap")}
      onClick={() => look({ page: "map", selection: { kind: "school", id } })}
    >
      {read(names.school(id))}
    </button>
  );
}
