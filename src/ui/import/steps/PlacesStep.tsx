import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Datum } from "../../../io/import/datum";
import type { FoundPlace } from "../../../io/import/foundPlaces";
import styles from "../Import.module.css";
import { PlaceSketch } from "../PlaceSketch";
import { importCommands, useImporting } from "../useImporting";

const NONE: readonly FoundPlace[] = [];
const MOST = 300;

/** Where everything lies, before it counts: the datum to choose, and a list still to place that clicks on the sketch empty. */
export function PlacesStep() {
  const { t } = useTranslation();
  const places = useImporting((state) => state.outcome?.places) ?? NONE;
  const datum = useImporting((state) => state.outcome?.recipe.datum) ?? "WGS-84";
  const placed = useImporting((state) => state.said.placed) ?? [];
  const [key, pick] = useState<string>();
  const open = places.filter(({ isLocated }) => !isLocated);
  const isNowhere = open.length === places.length && placed.length === 0;
  const picked = open.find((place) => idOf(place) === key);
  const put = (lng: number, lat: number) => {
    if (picked === undefined) return;
    importCommands.say({ placed: [...placed, { of: picked.of, key: picked.key, lng, lat }] });
    pick(undefined);
  };
  return (
    <>
      <h2>{t("importStep.places.title")}</h2>
      <p className={styles.lead}>{t(isNowhere ? "importStep.places.nowhere" : "importStep.places.lead")}</p>
      <div className={styles.split}>
        <PlaceSketch places={places} isPlacing={picked !== undefined} onPut={put} />
        <div className={styles.side}>
          <DatumChoice datum={datum} />
          <section
            className={styles.paper}
            aria-label={t("importStep.places.toPlace", { count: open.length })}
          >
            <h3>
              {open.length === 0
                ? t("importStep.places.allPlaced")
                : t("importStep.places.toPlace", { count: open.length })}
            </h3>
            {open.length > 0 && (
              <p>
                {picked === undefined
                  ? t("importStep.places.howTo")
                  : t("importStep.places.placing", { name: picked.name })}
              </p>
            )}
            <ul className={styles.pick}>
              {open.slice(0, MOST).map((place) => (
                <li key={idOf(place)}>
                  <button
                    type="button"
                    aria-pressed={place === picked}
                    onClick={() => pick(place === picked ? undefined : idOf(place))}
                  >
                    {place.name} <span className={styles.quiet}>{place.township}</span>
                  </button>
                </li>
              ))}
            </ul>
            {placed.length > 0 && (
              <ul className={styles.pick}>
                {placed.map((one) => (
                  <li key={idOf(one)}>
                    <button
                      type="button"
                      onClick={() => importCommands.say({ placed: placed.filter((other) => other !== one) })}
                    >
                      {t("importStep.places.unplace", {
                        name: places.find((place) => idOf(place) === idOf(one))?.name ?? one.key,
                      })}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

const idOf = ({ of, key }: { readonly of: string; readonly key: string }): string => `${of} ${key}`;

const ZONES3 = Array.from({ length: 21 }, (_, at) => at + 25);
const ZONES6 = Array.from({ length: 11 }, (_, at) => at + 13);

function DatumChoice({ datum }: { readonly datum: Datum }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t("importStep.places.datum")}
      size="xs"
      value={datum}
      onChange={({ target }) => importCommands.say({ datum: target.value as Datum })}
      data={[
        { value: "WGS-84", label: t("importStep.places.datums.wgs") },
        { value: "GCJ-02", label: t("importStep.places.datums.gcj") },
        { value: "BD-09", label: t("importStep.places.datums.bd") },
        { value: "EPSG:27700", label: t("importStep.places.datums.british") },
        ...ZONES3.map((zone) => ({
          value: `GK3:${zone}`,
          label: t("importStep.places.datums.gk3", { zone }),
        })),
        ...ZONES6.map((zone) => ({
          value: `GK6:${zone}`,
          label: t("importStep.places.datums.gk6", { zone }),
        })),
      ]}
    />
  );
}
