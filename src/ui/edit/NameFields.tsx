import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Name } from "../../domain/name";
import editor from "./MeasureEditor.module.css";
import { useTextFault } from "./useTextFault";

interface Props {
  readonly name: Name;
  readonly onChange: (name: Name) => void;
}

/** A name in both languages. */
export function NameFields({ name, onChange }: Props) {
  const { t } = useTranslation();
  const faultOf = useTextFault();
  return (
    <div className={editor.pair}>
      <TextInput
        label={t("form.name")}
        value={name.zh}
        error={faultOf(name.zh)}
        onChange={({ currentTarget: { value } }) => onChange({ ...name, zh: value })}
      />
      <TextInput
        label={t("form.nameEn")}
        value={name.en}
        error={faultOf(name.en)}
        onChange={({ currentTarget: { value } }) => onChange({ ...name, en: value })}
      />
    </div>
  );
}
