import { ActionIcon, Button, Menu, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { MOST_COMPARED } from "../../state/comparedOf";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { useNameReader } from "../parts/useNameReader";
import styles from "./ComparePage.module.css";
import { Letter } from "./Letter";
import type { Compared } from "./useCompared";

/** The scenarios that lie side by side: add, take out, make one the reference. */
export function ScenarioChips({ compared }: { readonly compared: readonly Compared[] }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const scenarios = useApp((state) => state.project.scenarios);
  const ids = compared.map(({ scenario }) => scenario.id as string);
  const rest = scenarios.filter(({ id }) => !ids.includes(id));
  const choose = (next: readonly string[]) => look({ compared: next });

  return (
    <ul className={styles.chips} aria-label={t("compare.chosen")}>
      {compared.map((one, at) => {
        const { scenario, run } = one;
        const name = read(scenario.name);
        const others = ids.filter((id) => id !== scenario.id);
        return (
          <li key={scenario.id} className={styles.chip}>
            <Letter of={one} />
            <span className={styles.chipName} title={name}>
              {name}
            </span>
            {at === 0 && <span className={styles.reference}>{t("compare.reference")}</span>}
            {run?.status === "failed" && <span className={styles.failed}>{t("compare.failed")}</span>}
            {(run === undefined || run.status === "running" || run.status === "restarting") && (
              <Progress
                w={44}
                size={4}
                value={run === undefined || run.all === 0 ? 0 : (100 * run.done) / run.all}
                aria-label={t("compare.running", { done: run?.done ?? 0, all: run?.all ?? 0 })}
              />
            )}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size={22} aria-label={t("compare.more", { name })}>
                  <Icon name="more" size={14} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<Icon name="left" />}
                  disabled={at === 0}
                  onClick={() => choose([scenario.id, ...others])}
                >
                  {t("compare.makeReference")}
                </Menu.Item>
                <Menu.Item
                  leftSection={<Icon name="pin" />}
                  onClick={() => look({ scenario: scenario.id, page: "map" })}
                >
                  {t("compare.openOnMap")}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            {compared.length > 2 && (
              <ActionIcon size={22} aria-label={t("compare.remove", { name })} onClick={() => choose(others)}>
                <Icon name="cross" size={12} />
              </ActionIcon>
            )}
          </li>
        );
      })}
      <li>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<Icon name="add" size={14} />}
              disabled={rest.length === 0 || compared.length >= MOST_COMPARED}
              title={compared.length >= MOST_COMPARED ? t("compare.full") : undefined}
            >
              {t("compare.add")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => choose([...ids, id])}>
                {read(name)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </li>
    </ul>
  );
}
