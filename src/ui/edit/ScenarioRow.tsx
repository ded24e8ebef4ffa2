import { ActionIcon, Menu } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import type { Scenario } from "../../domain/scenario";
import { isReference } from "../../state/isReference";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { useNameReader } from "../parts/useNameReader";
import list from "./ScenarioList.module.css";

const RenameScenario = lazy(async () => ({ default: (await import("./RenameScenario")).RenameScenario }));

interface Props {
  readonly scenario: Scenario;
  readonly isShown: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One plan: a click shows it; its menu copies, renames, moves or deletes it. */
export function ScenarioRow({ scenario, isShown, isFirst, isLast }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look, addScenario, removeScenario, moveScenario, undo } = useCommands();
  const [isNaming, setNaming] = useState(false);
  const isOnly = isFirst && isLast;
  const currentRun = useApp((state) => state.runs[scenario.id]?.status);

  return (
    <li className={list.row} data-shown={isShown || undefined}>
      <button
        type="button"
        className={list.pick}
        aria-current={isShown}
        title={scenario.note && read(scenario.note)}
        onClick={() => look({ scenario: scenario.id })}
      >
        <span className={list.name}>{read(scenario.name)}</span>
        <span className={list.note} aria-busy={currentRun === "running"}>
          {t("edit.measuresCount", { count: scenario.measures.length })}
          {isReference(scenario) && ` · ${t("edit.scenario.reference")}`}
          {scenario.beliefs && ` · ${t("edit.scenario.beliefs")}`}
        </span>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={24} aria-label={`${t("edit.more")}: ${read(scenario.name)}`}>
            <Icon name="more" size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="copy" />} onClick={() => addScenario(scenario.id)}>
            {t("edit.copy")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="pen" />} onClick={() => setNaming(true)}>
            {t("edit.scenario.rename")}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="up" />}
            disabled={isFirst}
            onClick={() => moveScenario(scenario.id, -1)}
          >
            {t("edit.scenario.up")}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="down" />}
            disabled={isLast}
            onClick={() => moveScenario(scenario.id, 1)}
          >
            {t("edit.scenario.down")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="bin" />}
            disabled={isOnly}
            title={isOnly ? t("edit.scenario.only") : undefined}
            onClick={() => {
              removeScenario(scenario.id);
              toast(t("edit.toast.scenarioRemoved", { name: read(scenario.name) }), {
                action: { label: t("edit.toast.undo"), onClick: undo },
              });
            }}
          >
            {t("edit.scenario.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNaming && (
        <Suspense>
          <RenameScenario scenario={scenario} onDone={() => setNaming(false)} />
        </Suspense>
      )}
    </li>
  );
}
