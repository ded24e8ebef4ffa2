import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Name } from "../../domain/name";
import { textFault } from "../../domain/plainText";
import { useTextFault } from "../edit/useTextFault";

interface Props {
  readonly name: Name;
  readonly onSave: (name: Name) => void;
  readonly onClose: () => void;
}

/** Names a city in both languages. */
export function RenameCity({ name, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const faultOf = useTextFault();
  const [typed, setTyped] = useState(name);
  const isNamed = [typed.zh, typed.en].every((text) => text.trim() !== "" && textFault(text) === undefined);

  return (
    <Modal opened onClose={onClose} title={t("cities.renameTitle")} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) onSave(typed);
        }}
      >
        <Stack gap="sm">
          {(["zh", "en"] as const).map((language, at) => (
            <TextInput
              key={language}
              {...(at === 0 && { "data-autofocus": true })}
              label={t(language === "zh" ? "cities.nameZh" : "cities.nameEn")}
              value={typed[language]}
              error={faultOf(typed[language])}
              onChange={(event) => setTyped({ ...typed, [language]: event.currentTarget.value })}
            />
          ))}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("cities.cancel")}
            </Button>
            <Button type="submit" disabled={!isNamed}>
              {t("cities.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
