import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AddMeasureMenu } from "./AddMeasureMenu";

/** An empty plan says what to do next. */
export function NoMeasures() {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start" gap="sm" px={14} py={10}>
      <Text fw={600} size="sm">
        {t("edit.empty.measures")}
      </Text>
      <Text size="xs" c="dimmed">
        {t("edit.empty.measuresHint")}
      </Text>
      <AddMeasureMenu isBig />
    </Stack>
  );
}
