import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";

/** Says that a place of the demonstration city is made up, and why. */
export function MadeUpBadge({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  return (
    <Badge
      variant="outline"
      size="sm"
      color="gray"
      tt="none"
      title={read(shown.results.model.dataset.statement)}
    >
      {t("inspect.madeUp")}
    </Badge>
  );
}
