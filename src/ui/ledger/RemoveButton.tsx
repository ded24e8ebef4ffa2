import { ActionIcon } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { useMeasureDeeds } from "../edit/useMeasureDeeds";
import { Icon } from "../parts/Icon";

/** Deletes a measure from the scenario; the toast takes it back. */
export function RemoveButton({ measure, title }: { readonly measure: Measure; readonly title: string }) {
  const { t } = useTranslation();
  const { remove } = useMeasureDeeds(measure);
  return (
    <ActionIcon size={22} aria-label={t("ledger.remove", { name: title })} onClick={remove}>
      <Icon name="bin" size={14} />
    </ActionIcon>
  );
}
