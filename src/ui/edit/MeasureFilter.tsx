import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/Icon";

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that a measure must have to be listed. */
export function MeasureFilter({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <TextInput
      px={12}
      pb={6}
      flex="none"
      type="search"
      aria-label={t("edit.search")}
      placeholder={t("edit.search")}
      leftSection={<Icon name="search" size={14} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
