import { useTranslation } from "react-i18next";
import { paletteOf } from "../map/palette";
import { useApp } from "../parts/appContext";
import { type Change, SIGNS } from "./differenceMarks";
import maps from "./MapsSideBySide.module.css";

const SCHOOLS = ["opens", "grows", "shrinks", "closes"] as const;

/** What the colours and signs of the maps mean, for the change that is looked at. */
export function DifferenceLegend({ change }: { readonly change: Change }) {
  const { t } = useTranslation();
  const isDark = useApp((state) => state.view.isDark);
  const palette = paletteOf(isDark);
  const { difference } = palette;
  const line = (key: string, colour: string, sign: string, text: string, shape: "disc" | "square") => (
    <li key={key}>
      <svg width={28} height={18} aria-hidden="true">
        {shape === "disc" ? (
          <circle cx={8} cy={9} r={5} fill={colour} />
        ) : (
          <rect x={3} y={4} width={10} height={10} fill={colour} stroke={palette.ink} strokeWidth={1} />
        )}
        <text x={16} y={14} fontSize={14} fontWeight={700} fill={colour}>
          {sign}
        </text>
      </svg>
      {text}
    </li>
  );

  return (
    <ul className={maps.legend} aria-label={t("compare.map.legend")}>
      {line("unchanged", palette.none, "", t("compare.map.unchanged"), "disc")}
      {line("better", difference.better, SIGNS.better, t(`compare.map.${change}Better`), "disc")}
      {line("worse", difference.worse, SIGNS.worse, t(`compare.map.${change}Worse`), "disc")}
      {change === "school" &&
        line("other", difference.other, SIGNS.other, t("compare.map.schoolOther"), "disc")}
      {SCHOOLS.map((key) => line(key, difference.seats, SIGNS[key], t(`compare.map.${key}`), "square"))}
      {change === "classSize" && <li>{t("compare.map.classSchools")}</li>}
      <li className={maps.quiet}>
        {t("compare.map.together")} {t("map.honesty.outlines")}
      </li>
    </ul>
  );
}
