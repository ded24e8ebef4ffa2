import { Select, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import { type Path, PLACEMENT_MODES } from "../../domain/assumptions";
import type { BeliefRow } from "../../domain/beliefRow";
import { DEMAND_SOURCES } from "../../domain/demandSource";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp, useCommands } from "../parts/appContext";
import { AgeRates } from "./AgeRates";
import styles from "./Assume.module.css";
import { HeldFigure } from "./HeldFigure";
import { PathChart } from "./PathChart";
import { PathTable } from "./PathTable";
import type { Beliefs } from "./useBeliefs";

interface Props {
  readonly row: BeliefRow;
  readonly name: string;
  readonly beliefs: Beliefs;
  /** The words of a step of a path, such as a stage or county. */
  readonly wordOf: (key: string) => string;
  readonly textOf: (row: BeliefRow, value: unknown) => string;
}

/** What changes one belief, by how it is written. */
export function BeliefControl({ row, name, beliefs, wordOf, textOf }: Props) {
  const { t } = useTranslation();
  const { letGo } = useCommands();
  const value = beliefs.valueOf(row);
  const keep = (next: unknown) => {
    beliefs.put(row, next, true);
    letGo("step");
  };
  const hold = (next: unknown) => beliefs.put(row, next, true);

  switch (row.kind) {
    case "path":
      return <PathControl row={row} name={name} beliefs={beliefs} />;
    case "ages":
      return (
        <AgeRates
          name={name}
          rates={value as readonly number[]}
          usual={beliefs.usualOf(row) as readonly number[]}
          onHold={hold}
        />
      );
    case "figure":
      return <HeldFigure label={name} value={value as number | null} onHold={hold} />;
    case "figures":
      return (
        <span className={styles.figures}>
          {Object.entries(value as Readonly<Record<string, number | null>>).map(([key, figure]) => (
            <HeldFigure
              key={key}
              label={t("assume.partOf", { name, part: wordOf(key) })}
              caption={wordOf(key)}
              value={figure}
              isFixed={row.path.startsWith("stages.") && key === "grades"}
              onHold={(next) => hold({ ...(value as object), [key]: next })}
            />
          ))}
        </span>
      );
    case "grades": {
      const list = value as readonly number[];
      return (
        <span className={styles.figures}>
          {list.map((figure, at) => (
            <HeldFigure
              // biome-ignore lint/suspicious/noArrayIndexKey: a grade is its place in the list
              key={at}
              label={t("assume.gradeOf", { name, grade: at + 1 })}
              caption={String(at + 1)}
              value={figure}
              onHold={(next) => hold(list.map((other, place) => (place === at ? next : other)))}
            />
          ))}
        </span>
      );
    }
    case "flag":
      return (
        <Switch
          size="sm"
          aria-label={name}
          label={value === true ? t("assume.yes") : t("assume.no")}
          checked={value === true}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
      );
    case "word":
      return (
        <Select
          size="xs"
          aria-label={name}
          allowDeselect={false}
          data={wordsAt(row.path).map((word) => ({ value: word, label: textOf(row, word) }))}
          value={value as string}
          onChange={(next) => next !== null && keep(next)}
        />
      );
    case "stages": {
      const chosen = value as readonly Stage[];
      return (
        <span className={styles.figures}>
          {STAGES.map((stage) => (
            <Switch
              key={stage}
              size="xs"
              aria-label={t("assume.partOf", { name, part: wordOf(stage) })}
              label={wordOf(stage)}
              checked={chosen.includes(stage)}
              onChange={(event) => {
                const isIn = event.currentTarget.checked;
                keep(STAGES.filter((one) => (one === stage ? isIn : chosen.includes(one))));
              }}
            />
          ))}
        </span>
      );
    }
    default:
      return assertNever(row.kind);
  }
}

const wordsAt = (path: string): readonly string[] =>
  path === "mode" ? PLACEMENT_MODES : path.startsWith("demandFrom.") ? DEMAND_SOURCES : TIMINGS;

const TIMINGS = ["end-of-year", "half-and-half"] as const;

function PathControl({ row, name, beliefs }: Omit<Props, "wordOf" | "textOf">) {
  const { t } = useTranslation();
  const { letGo } = useCommands();
  const baseYear = useApp((state) => state.city.model.dataset.baseYear);
  const [isTable, setIsTable] = useState(false);
  const path = beliefs.valueOf(row) as Path;
  const hold = (next: Path) => beliefs.put(row, next, true);
  return (
    <div>
      <PathChart name={name} path={path} usual={beliefs.usualOf(row) as Path} onHold={hold} onLetGo={letGo} />
      <Switch
        size="xs"
        label={t("assume.path.asTable")}
        aria-label={t("assume.path.tableOf", { name })}
        checked={isTable}
        onChange={(event) => setIsTable(event.currentTarget.checked)}
      />
      {isTable && (
        <PathTable
          name={name}
          path={path}
          baseYear={baseYear}
          onHold={hold}
          onKeep={(next) => {
            hold(next);
            letGo("step");
          }}
        />
      )}
    </div>
  );
}
