import { Button, Group, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FORECAST_METHODS } from "../../domain/forecastMethod";
import type { CityForecast } from "../../model/forecast/cityForecast";
import { useApp, useCommands } from "../parts/appContext";

const BY_ERRORS = "best";

/** Takes another method than the one with the least past errors, with the planner's reason: a belief of the project. */
export function MethodChoice({ city }: { readonly city: CityForecast }) {
  const { t } = useTranslation();
  const { believe } = useCommands();
  const { stage } = city;
  const choices = useApp((state) => state.project.assumptions.rollMethods);
  const own = choices?.[stage];
  const [wanted, setWanted] = useState<string>(own?.method ?? BY_ERRORS);
  const [note, setNote] = useState(own?.note ?? "");
  const method = FORECAST_METHODS.find((one) => one === wanted);
  const { [stage]: _, ...others } = choices ?? {};
  const isSame = method === own?.method && (method === undefined || note === own?.note);
  return (
    <Group gap="sm" align="end" mb="xs">
      <Select
        size="xs"
        label={t("forecast.takeMethod")}
        allowDeselect={false}
        data={[
          {
            value: BY_ERRORS,
            label: t("forecast.byErrors", { method: t(`forecast.methodName.${city.forecast.best}`) }),
          },
          ...FORECAST_METHODS.map((value) => ({ value, label: t(`forecast.methodName.${value}`) })),
        ]}
        value={wanted}
        onChange={(value) => setWanted(value ?? BY_ERRORS)}
      />
      {method !== undefined && (
        <TextInput
          size="xs"
          label={t("forecast.methodReason")}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <Button
        size="xs"
        variant="default"
        disabled={isSame || (method !== undefined && note.trim() === "")}
        onClick={() =>
          believe({
            rollMethods:
              method === undefined ? others : { ...others, [stage]: { method, note: note.trim() } },
          })
        }
      >
        {t("forecast.takeIt")}
      </Button>
    </Group>
  );
}
