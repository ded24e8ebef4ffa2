import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Name } from "../../domain/name";
import { textFault } from "../../domain/plainText";
import { addWords } from "../../i18n/resources";
import { formWords } from "../../i18n/words/formWords";
import { useTextFault } from "./useTextFault";

addWords("form", formWords);

interface Props {
  readonly title: string;
  readonly name: Name;
  readonly onSave: (name: Name) => void;
  readonly onClose: () => void;
}

/** Names a thing in both languages. */
export function NameDialog({ title, name: given, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const faultOf = useTextFault();
  const [name, setName] = useState(given);
  const isNamed = [name.zh, name.en].every((text) => text.trim() !== "" && textFault(text) === undefined);

  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNamed) return;
          onSave(name);
          onClose();
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
            <Button variant="default" onClick={onClose}>
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
