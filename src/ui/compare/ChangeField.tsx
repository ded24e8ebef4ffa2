import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CHANGES, type Change } from "./differenceMarks";

interface Props {
  readonly change: Change;
  readonly onChange: (change: Change) => void;
}

/** What about the settlements the maps compare. */
export function ChangeField({ change, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl<Change>
      aria-label={t("compare.map.what")}
      data={CHANGES.map((value) => ({ value, label: t(`compare.map.${value}`) }))}
      value={change}
      onChange={onChange}
    />
  );
}
