import { Button, Group, MultiSelect, Progress, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { futuresWords } from "../../i18n/words/futuresWords";
import type { FuturesSweep } from "../../state/futuresSweep";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { SaveFutures } from "./SaveFutures";

addWords("futures", futuresWords);

const COUNTS = ["50", "200", "1000"];

/** How many futures are to be simulated and which plans beside the shown one; how far it is, with ways to pause and stop. */
export function FuturesPanel() {
  const { t } = useTranslation();
  const read = useNameReader();
  const { foretell, pauseFutures, goOnFutures, stopFutures } = useCommands();
  const sweep = useApp((state) => state.futures);
  const shown = useApp(shownScenario);
  const scenarios = useApp((state) => state.project.scenarios);
  const [count, setCount] = useState("200");
  const [others, setOthers] = useState<readonly string[]>([]);
  const choices = scenarios
    .filter(({ id }) => id !== shown.id)
    .map(({ id, name }) => ({ value: id as string, label: read(name) }));
  const isBusy = sweep?.status === "working" || sweep?.status === "paused";
  return (
    <section className={styles.panel} aria-label={t("futures.start")}>
      <p className={styles.note}>{t("futures.explain")}</p>
      <Group gap="sm" align="end">
        <Select
          label={t("futures.count")}
          w={110}
          allowDeselect={false}
          data={COUNTS}
          value={count}
          onChange={(value) => setCount(value ?? "200")}
        />
        <MultiSelect
          label={t("futures.compare")}
          miw={260}
          data={choices}
          value={others.filter((id) => choices.some(({ value }) => value === id))}
          onChange={setOthers}
        />
        <Button onClick={() => foretell(Number(count), others)}>
          {t(sweep === undefined ? "futures.start" : "futures.again")}
        </Button>
        {sweep?.status === "working" && (
          <Button variant="default" onClick={pauseFutures}>
            {t("futures.pause")}
          </Button>
        )}
        {sweep?.status === "paused" && (
          <Button variant="default" onClick={goOnFutures}>
            {t("futures.goOn")}
          </Button>
        )}
        {isBusy && (
          <Button variant="default" onClick={stopFutures}>
            {t("futures.stop")}
          </Button>
        )}
        {sweep?.fan !== undefined && <SaveFutures fan={sweep.fan} plan={sweep.scenarios[0]} />}
      </Group>
      {sweep !== undefined && <Status sweep={sweep} />}
    </section>
  );
}

function Status({ sweep }: { readonly sweep: FuturesSweep }) {
  const { t } = useTranslation();
  const { status, done, message = "" } = sweep;
  const all = sweep.count * sweep.scenarios.length;
  const words = t(`futures.status.${status}`, { done, all, message });
  return (
    <>
      <Progress value={(100 * done) / all} mt="xs" aria-label={words} />
      <p className={styles.of} role="status">
        {words}
      </p>
    </>
  );
}
