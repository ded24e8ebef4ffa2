import { useTranslation } from "react-i18next";
import type { Settlement } from "../../domain/place";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import editor from "./MeasureEditor.module.css";

type Place = Pick<Settlement, "county" | "township" | "setting">;

/** County, township and setting that a chosen spot belongs to. */
export function PlaceLine({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { counties, townships } = useApp((state) => state.city.model.dataset);
  const county = counties.find(({ id }) => id === place.county);
  const township = townships.find(({ id }) => id === place.township);
  return (
    <p className={editor.note}>
      {t("form.near", {
        county: county ? read(county.name) : place.county,
        township: township ? read(township.name) : place.township,
        setting: t(`edit.setting.${place.setting}`),
      })}
    </p>
  );
}
