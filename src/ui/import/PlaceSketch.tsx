import { useTranslation } from "react-i18next";
import type { FoundPlace } from "../../io/import/foundPlaces";
import styles from "./Import.module.css";

interface Props {
  readonly places: readonly FoundPlace[];
  readonly isPlacing: boolean;
  readonly onPut: (lng: number, lat: number) => void;
}

const [WIDTH, HEIGHT, EDGE] = [800, 520, 30];
const KM_A_DEGREE = 111.32;

/** Everything of the tables on the ground, to see at a glance whether it lies where it should. */
export function PlaceSketch({ places, isPlacing, onPut }: Props) {
  const { t } = useTranslation();
  const view = viewOf(places);
  const count = (of: FoundPlace["of"]) => places.filter((place) => place.of === of).length;
  const shown = [...places].sort((a, b) => (a.of === b.of ? 0 : a.of === "settlements" ? -1 : 1));
  const label = t("importStep.places.plan", {
    schools: count("schools"),
    settlements: count("settlements"),
  });
  const bar = niceKm((WIDTH * 0.2) / view.perKm);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is placed here may as well stay with its township's middle
    <svg
      className={styles.sketch}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      data-placing={isPlacing || undefined}
      onClick={(event) => {
        if (!isPlacing) return;
        const box = event.currentTarget.getBoundingClientRect();
        const x = ((event.clientX - box.left) / box.width) * WIDTH;
        const y = ((event.clientY - box.top) / box.height) * HEIGHT;
        onPut(rounded(view.lngOf(x)), rounded(view.latOf(y)));
      }}
    >
      {shown.map((place) => (
        <circle
          key={`${place.of} ${place.key}`}
          className={!place.isLocated ? styles.standIn : place.of === "schools" ? styles.school : styles.home}
          cx={view.xOf(place.lng)}
          cy={view.yOf(place.lat)}
          r={place.of === "schools" ? 4.5 : 2.6}
        >
          <title>{place.name}</title>
        </circle>
      ))}
      <path className={styles.scaleBar} d={`M${EDGE} ${HEIGHT - 14}h${bar * view.perKm}`} fill="none" />
      <text x={EDGE} y={HEIGHT - 20}>
        {t("importStep.places.scale", { km: bar })}
      </text>
      <circle className={styles.school} cx={EDGE + 4} cy={16} r={4.5} />
      <text x={EDGE + 14} y={20}>
        {t("importStep.places.schools")}
      </text>
      <circle className={styles.home} cx={EDGE + 84} cy={16} r={3} />
      <text x={EDGE + 94} y={20}>
        {t("importStep.places.settlements")}
      </text>
      {places.some(({ isLocated }) => !isLocated) && (
        <>
          <circle className={styles.standIn} cx={EDGE + 184} cy={16} r={4} />
          <text x={EDGE + 194} y={20}>
            {t("importStep.places.standIn")}
          </text>
        </>
      )}
    </svg>
  );
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function viewOf(places: readonly FoundPlace[]) {
  const span = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 1] as const;
  };
  const [west, east] = span(places.map(({ lng }) => lng));
  const [south, north] = span(places.map(({ lat }) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * squeeze || 0.02, north - south || 0.02];
  const scale = Math.min((WIDTH - 2 * EDGE) / wide, (HEIGHT - 3 * EDGE) / high);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const [atX, atY] = [WIDTH / 2, HEIGHT / 2 + EDGE / 4];
  return {
    xOf: (lng: number) => atX + (lng - middleX) * squeeze * scale,
    yOf: (lat: number) => atY - (lat - middleY) * scale,
    lngOf: (x: number) => middleX + (x - atX) / squeeze / scale,
    latOf: (y: number) => middleY - (y - atY) / scale,
    /** Signs of the drawing a kilometre. */
    perKm: scale / KM_A_DEGREE,
  };
}

/** 1, 2 or 5 times a power of ten, at most this. */
function niceKm(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const times = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return Number((times * power).toPrecision(2));
}
