import { ActionIcon, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { enter } from "../../state/door";
import { useProjectFile } from "../export/useProjectFile";
import { useDesk } from "../parts/Desk";
import { Icon } from "../parts/Icon";
import { Keys } from "./Keys";

/** What is needed now and then: the project as a file, and help. */
export function MoreMenu() {
  const { t } = useTranslation();
  const desk = useDesk();
  const { save, choose } = useProjectFile();

  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon size={28} aria-label={t("shell.more")}>
          <Icon name="menu" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="save" />} rightSection={<Keys keys="mod+s" />} onClick={save}>
          {t("shell.saveProject")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="open" />} rightSection={<Keys keys="mod+o" />} onClick={choose}>
          {t("shell.openProject")}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="table" />}
          rightSection={<Keys keys="mod+e" />}
          onClick={() => desk.put({ dialog: "export" })}
        >
          {t("shell.export")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="list" />} onClick={() => enter({ kind: "cities" })}>
          {t("shell.cities")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="add" />} onClick={() => enter({ kind: "import" })}>
          {t("shell.importCity")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="guide" />} onClick={() => desk.put({ dialog: "guide" })}>
          {t("shell.guide")}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="keyboard" />}
          rightSection={<Keys keys="?" />}
          onClick={() => desk.put({ dialog: "shortcuts" })}
        >
          {t("shell.shortcuts")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="help" />} onClick={() => desk.put({ dialog: "glossary" })}>
          {t("help.glossary")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="help" />} onClick={() => desk.put({ dialog: "definitions" })}>
          {t("help.definitions")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="chart" />} onClick={() => desk.put({ dialog: "published" })}>
          {t("help.published")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="chart" />} onClick={() => desk.put({ dialog: "hindcast" })}>
          {t("help.hindcast")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="table" />} onClick={() => desk.put({ dialog: "sources" })}>
          {t("shell.sources.title")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
