import { Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import { findPlaces, type NamedPlace, placesIndex } from "../parts/findPlaces";
import { useNameReader } from "../parts/useNameReader";

/** Finds a village or neighbourhood by its name, English name or pinyin, and selects it. */
export function VillagePicker({ village }: { readonly village: string | undefined }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const dataset = useApp((state) => state.city.model.dataset);
  const [typed, setTyped] = useState("");
  const index = useMemo(() => placesIndex(dataset, []), [dataset]);
  const chosen = index.find(({ place }) => idOf(place) === village)?.place;
  const found = findPlaces(index, typed).filter(({ kind }) => kind === "settlements");
  const isTyping = typed !== "" && typed !== (chosen && read(chosen.name));
  const shown = isTyping ? found : chosen ? [chosen] : [];

  return (
    <Select
      label={t("compare.village.find")}
      placeholder={t("compare.village.hint")}
      w={280}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={typed === "" ? undefined : t("compare.village.nothing")}
      data={shown.map((place) => ({
        value: idOf(place),
        label: isTyping && place.where ? `${read(place.name)} · ${read(place.where)}` : read(place.name),
      }))}
      value={village ?? null}
      allowDeselect={false}
      onChange={(id) => id !== null && look({ selection: { kind: "settlement", id } })}
    />
  );
}

const idOf = ({ selection }: NamedPlace): string => ("id" in selection ? selection.id : "");
