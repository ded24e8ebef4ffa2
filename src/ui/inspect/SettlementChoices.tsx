import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { alternatives } from "../../model/readers/alternatives";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";

/** Schools that a settlement's children could attend, nearest first, and whether they have room. */
export function SettlementChoices({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const stage = useApp((state) => state.view.stage);
  const { results, year, names } = shown;
  const reached = useMemo(() => alternatives(results, id, stage, year), [results, id, stage, year]);
  return (
    <Section heading={t("inspect.inReach", { stage: t(`stage.${stage}`), year })}>
      {reached.length === 0 && <p className={styles.quiet}>{t("inspect.noneInReach")}</p>}
      <LongList
        items={reached}
        keyOf={({ school }) => school}
        draw={({ school, metres, isWithinDay, seats, pupils, fromHere }) => {
          const free = Math.round(seats - pupils);
          return (
            <div className={styles.row}>
              <span>
                <SelectLink selection={{ kind: "school", id: school }}>
                  {name(names.school(school))}
                </SelectLink>
                {fromHere >= 0.5 && ` · ${t("inspect.fromHere", { pupils: writer.whole(fromHere) })}`}
              </span>
              <span>
                {writer.length(metres)}
                {!isWithinDay && ` · ${t("inspect.boards")}`}
                {" · "}
                {free >= 0
                  ? t("inspect.free", { seats: writer.whole(free) })
                  : t("inspect.over", { seats: writer.whole(-free) })}
              </span>
            </div>
          );
        }}
      />
    </Section>
  );
}
