import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SchoolPlan } from "../../domain/school";
import { useApp, useCommands } from "../parts/appContext";
import { schoolsOf } from "../parts/schoolsOf";
import { useNameReader } from "../parts/useNameReader";
import { straightKm } from "./straightKm";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (school: SchoolPlan) => void;
  /** Which schools may be chosen; all where left out. */
  readonly accept?: (school: SchoolPlan) => boolean;
  /** Nearest to this one first. */
  readonly from?: SchoolPlan | undefined;
  /** The school that the measure is about: shown on the map and in the inspector, in a stage that it teaches. */
  readonly isSubject?: boolean;
}

/**
 * Chooses one school by typing a part of its name, its English name or its township. The hundreds of options are there only
 * while the list is open, since the form is redrawn with every edit.
 */
export function SchoolPicker({
  label,
  value,
  onChange,
  accept = () => true,
  from,
  isSubject = false,
}: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const shown = useApp((state) => state.view.stage);
  const schools = useApp(schoolsOf);
  const townships = useApp((state) => state.city.model.dataset.townships);
  const [isOpen, setOpen] = useState(false);
  const choices = isOpen ? choicesOf(schools, value, accept, from) : [schools.get(value)].filter(isThere);
  const townshipNames = new Map(townships.map((township) => [township.id, township.name]));
  const searched = new Map(
    choices.map((school) => {
      const township = townshipNames.get(school.township);
      const words = [school.name.zh, school.name.en, township?.zh, township?.en, school.id];
      return [school.id as string, words.join(" ").toLowerCase()];
    }),
  );

  return (
    <Select
      label={label}
      placeholder={t("form.schoolHint")}
      data={choices.map((school) => ({ value: school.id as string, label: read(school.name) }))}
      value={value === "" ? null : value}
      onChange={(id) => {
        const school = id === null ? undefined : schools.get(id);
        if (school === undefined) return;
        onChange(school);
        if (!isSubject) return;
        const stage = school.offers.find((offer) => offer.stage === shown)?.stage ?? school.offers[0].stage;
        look({ stage, selection: { kind: "school", id: school.id } });
      }}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      searchable
      allowDeselect={false}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            !("value" in option) ||
            searched.get(option.value as string)?.includes(search.trim().toLowerCase()),
        )
      }
    />
  );
}

function choicesOf(
  schools: ReadonlyMap<string, SchoolPlan>,
  value: string,
  accept: (school: SchoolPlan) => boolean,
  from: SchoolPlan | undefined,
): readonly SchoolPlan[] {
  const choices = [...schools.values()].filter((school) => accept(school) || school.id === value);
  return from === undefined ? choices : choices.sort((a, b) => straightKm(a, from) - straightKm(b, from));
}

const isThere = (school: SchoolPlan | undefined): school is SchoolPlan => school !== undefined;
