import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { textFault } from "../../domain/plainText";
import type { Scenario } from "../../domain/scenario";
import { addWords } from "../../i18n/resources";
import { formWords } from "../../i18n/words/formWords";
import { useCommands } from "../parts/appContext";
import { useTextFault } from "./useTextFault";

addWords("form", formWords);

interface Props {
  readonly scenario: Scenario;
  readonly onDone: () => void;
}

/** Names a plan in both languages. */
export function RenameScenario({ scenario, onDone }: Props) {
  const { t } = useTranslation();
  const { renameScenario } = useCommands();
  const faultOf = useTextFault();
  const [name, setName] = useState(scenario.name);
  const isNamed = [name.zh, name.en].every((text) => text.trim() !== "" && textFault(text) === undefined);

  return (
    <Modal opened onClose={onDone} title={t("edit.scenario.rename")} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNamed) return;
          renameScenario(scenario.id, name);
          onDone();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t("edit.scenario.nameIn")}
            value={name.zh}
            error={faultOf(name.zh)}
            onChange={(event) => setName({ ...name, zh: event.currentTarget.value })}
          />
          <TextInput
            label={t("edit.scenario.nameEn")}
            value={name.en}
            error={faultOf(name.en)}
            onChange={(event) => setName({ ...name, en: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>
              {t("form.cancel")}
            </Button>
            <Button type="submit" disabled={!isNamed}>
              {t("form.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
