import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TEMPLATES, type TemplateId } from "../../i18n/words/templateWords";
import { templateBook } from "../../io/import/books/templateBook";
import { giveFile } from "../parts/giveFile";
import { Icon } from "../parts/Icon";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];

interface Props {
  readonly id: TemplateId;
  readonly label: string;
}

/** Gives a blank table to fill in, in the language of the screen. */
export function TemplateButton({ id, label }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<Icon name="save" size={13} />}
      onClick={() =>
        giveFile({
          name: `${label}.xlsx`,
          type: XLSX,
          content: templateBook(id, label.slice(0, 28), language),
        })
      }
    >
      {label}
    </Button>
  );
}
