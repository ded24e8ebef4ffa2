import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly label: string;
  /** As YYYY-MM-DD; empty where there is none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** A date in the language of the program, not of the browser: typed as figures with any marks between, kept as YYYY-MM-DD. */
export function DateField({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (dateOf(typed) !== value) setTyped(value);
  }
  const date = dateOf(typed);
  return (
    <TextInput
      label={label}
      placeholder={t("form.datePattern")}
      inputMode="numeric"
      value={typed}
      error={date === undefined && t("form.noDate")}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const read = dateOf(text);
        if (read !== undefined) onChange(read);
      }}
    />
  );
}

/** What was typed as YYYY-MM-DD, empty for nothing; undefined where it is no day between 2000 and 2099. */
export function dateOf(typed: string): string | undefined {
  if (typed.trim() === "") return "";
  const [, year, month, day] = /^\s*(20\d\d)\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D*$/.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const isDay = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  return isDay ? date : undefined;
}
