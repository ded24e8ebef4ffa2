import { useTranslation } from "react-i18next";
import { type BeliefGroup, type BeliefRow, beliefRows } from "../../domain/beliefRow";
import { useApp } from "../parts/appContext";
import { ChangedMark } from "../parts/ChangedMark";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useBeliefWords } from "../parts/useBeliefWords";
import { BeliefControl } from "./BeliefControl";
import { BeliefSource } from "./BeliefSource";
import { beliefUnit } from "./beliefUnit";
import type { Beliefs } from "./useBeliefs";

interface Props {
  readonly group: BeliefGroup;
  readonly beliefs: Beliefs;
}

/** The beliefs of a group: value, unit, what is shipped, where it comes from, and the way back. */
export function BeliefSheet({ group, beliefs }: Props) {
  const { t } = useTranslation();
  const { titleOf, wordOf, textOf } = useBeliefWords();
  const shipped = useApp((state) => state.city);
  const isOwn = beliefs.scope === "scenario" && group !== "norms";
  const rows = [
    ...beliefRows("assumptions", shipped.assumptions),
    ...beliefRows("norms", shipped.norms),
  ].filter((row) => row.group === group);
  const isAmong = (list: readonly BeliefRow[], { tree, path }: BeliefRow) =>
    list.some((row) => row.tree === tree && row.path === path);

  return (
    <Sheet
      label={t(`assume.group.${group}`)}
      columns={[
        { key: "belief", label: t("assume.belief") },
        { key: "value", label: t("assume.value"), text: "short" },
        { key: "unit", label: t("assume.unit"), text: "short" },
        { key: "usual", label: t(isOwn ? "assume.inProject" : "assume.shipped"), text: "long" },
        { key: "source", label: t("assume.source"), text: "long" },
      ]}
      rows={rows.map((row) => {
        const name = titleOf(row.path);
        const unit = beliefUnit(row.path);
        const isChanged = isAmong(isOwn ? beliefs.own : beliefs.changed, row);
        return {
          key: row.path,
          head: (
            <span data-belief={row.path}>
              {name}
              {!isOwn && isAmong(beliefs.own, row) && (
                <>
                  {" "}
                  <span className={paper.chip}>{t("assume.own")}</span>
                </>
              )}
            </span>
          ),
          cells: [
            <BeliefControl
              key="value"
              row={row}
              name={name}
              beliefs={beliefs}
              wordOf={wordOf}
              textOf={textOf}
            />,
            unit === undefined ? "" : t(`assume.units.${unit}`),
            textOf(row, beliefs.usualOf(row)),
            isChanged ? (
              <ChangedMark
                key="source"
                text={t("assume.changed")}
                reset={t(isOwn ? "assume.asProject" : "assume.back")}
                resetLabel={t(isOwn ? "assume.asProjectOf" : "assume.backOf", { name })}
                onReset={() => beliefs.reset(row)}
              />
            ) : (
              <BeliefSource key="source" row={row} />
            ),
          ],
        };
      })}
    />
  );
}
