import { useTranslation } from "react-i18next";
import { textWidth } from "../../io/charts/textWidth";
import { type ProvinceCounty, type ProvinceRow, provinceFigure } from "../../io/province/province";
import { Panel } from "../parts/Panel";
import { LIKELY, type Looked, likelyOf } from "./looked";
import styles from "./Province.module.css";

interface Props {
  readonly counties: readonly ProvinceCounty[];
  readonly rows: ReadonlyMap<string, ProvinceRow>;
  readonly looked: Looked;
  readonly onChoose: (county: string) => void;
}

const [WIDTH, HEIGHT, EDGE] = [640, 420, 34];
const [SMALLEST, LARGEST] = [3.5, 20];
const [LETTERS_PX, LINE_PX] = [11, 13];

/** The counties on the ground: outlines where they are known, and a circle each. */
export function ProvinceMap({ counties, rows, looked, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { x, y } = frameOf(counties);
  const pupils = (id: string) => {
    const row = rows.get(id);
    return row === undefined ? 0 : provinceFigure(row, "pupils").quantiles[2];
  };
  const most = Math.max(1, ...counties.map(({ id }) => pupils(id)));
  const largest = Math.min(LARGEST, 260 / Math.sqrt(counties.length));
  const radius = (id: string) => SMALLEST + (largest - SMALLEST) * Math.sqrt(pupils(id) / most);
  const named = namesWithRoom(
    [...counties]
      .sort((a, b) => pupils(b.id) - pupils(a.id))
      .map(({ id, name, lng, lat }) => ({
        ...{ id, x: Number(x(lng)), y: Number(y(lat)) + radius(id) + LETTERS_PX },
        width: textWidth(name[language], LETTERS_PX),
      })),
  );
  const label = t("province.mapLabel", {
    counties: counties.length,
    stage: t(`stage.${looked.stage}`),
    year: looked.year,
  });
  return (
    <Panel title={t("province.map")} note={t("province.mapNote")}>
      <ul className={styles.legend}>
        {LIKELY.map((step) => (
          <li key={step}>
            <span data-likely={step} />
            {t(`province.classes.${step}`)}
          </li>
        ))}
      </ul>
      <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {counties.map(({ id, rings }) => (
          <path
            key={id}
            className={styles.outline}
            d={rings.map((ring) => `M${ring.map(([lng, lat]) => `${x(lng)} ${y(lat)}`).join("L")}Z`).join("")}
          />
        ))}
        {counties.map(({ id, name, lng, lat }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the table has a button for each county
          <g
            key={id}
            className={styles.county}
            onClick={() => onChoose(id)}
            data-chosen={looked.county === id || undefined}
          >
            <circle
              data-likely={likelyOf(rows.get(id)?.shortShare ?? 0)}
              cx={x(lng)}
              cy={y(lat)}
              r={radius(id)}
            >
              <title>{name[language]}</title>
            </circle>
            {named.has(id) && (
              <text x={x(lng)} y={Number(y(lat)) + radius(id) + LETTERS_PX}>
                {name[language]}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Panel>
  );
}

/** Which names can stand without lying on another; those that come first go before. */
function namesWithRoom(
  names: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number }[],
): ReadonlySet<string> {
  const standing: (typeof names)[number][] = [];
  for (const one of names) {
    const isFree = standing.every(
      ({ x, y, width }) => Math.abs(x - one.x) > (width + one.width) / 2 || Math.abs(y - one.y) > LINE_PX,
    );
    if (isFree) standing.push(one);
  }
  return new Set(standing.map(({ id }) => id));
}

function frameOf(counties: readonly ProvinceCounty[]) {
  const points = counties.flatMap(({ lng, lat, rings }) => [[lng, lat] as const, ...rings.flat()]);
  const [west, east] = [Math.min(...points.map(([lng]) => lng)), Math.max(...points.map(([lng]) => lng))];
  const [south, north] = [
    Math.min(...points.map(([, lat]) => lat)),
    Math.max(...points.map(([, lat]) => lat)),
  ];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (WIDTH - 2 * EDGE) / ((east - west) * squeeze || 0.1),
    (HEIGHT - 2 * EDGE) / (north - south || 0.1),
  );
  return {
    x: (lng: number) => (WIDTH / 2 + (lng - (west + east) / 2) * squeeze * scale).toFixed(1),
    y: (lat: number) => (HEIGHT / 2 - (lat - (south + north) / 2) * scale).toFixed(1),
  };
}
