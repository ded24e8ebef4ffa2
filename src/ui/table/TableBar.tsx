import { Button, Checkbox, NativeSelect, Popover, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { County } from "../../domain/place";
import { STAGES, type Stage } from "../../domain/stage";
import type { ListedSchool } from "../../model/readers/schoolList";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import styles from "./SchoolTable.module.css";
import { ONLY, type Only, type SchoolFilter } from "./schoolFilter";
import { schoolsAsText } from "./schoolsAsText";
import type { SchoolColumn } from "./useSchoolColumns";

interface Props {
  readonly counties: readonly County[];
  readonly filter: SchoolFilter;
  readonly onFilter: (filter: SchoolFilter) => void;
  readonly columns: readonly SchoolColumn[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** In the order shown. */
  readonly schools: readonly ListedSchool[];
  readonly all: number;
}

/** What to show of the schools, and a way to take them into a spreadsheet. */
export function TableBar(props: Props) {
  const { counties, filter, onFilter, columns, chosen, onChoose, schools, all } = props;
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const [copied, setCopied] = useState<number | "refused">();
  const copy = async () => {
    const shown = columns.filter(({ id }) => chosen.includes(id));
    try {
      await navigator.clipboard.writeText(schoolsAsText(shown, schools));
      setCopied(schools.length);
    } catch {
      setCopied("refused"); // no leave to, or a page that is not served securely
    }
  };
  const everything = { value: "all", label: t("table.everything") };
  return (
    <div className={styles.bar}>
      <TextInput
        type="search"
        aria-label={t("table.search")}
        placeholder={t("table.search")}
        w={190}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t("table.stage")}
        value={filter.stage}
        onChange={(event) => onFilter({ ...filter, stage: event.currentTarget.value as Stage | "all" })}
        data={[
          { value: "all", label: t("stage.all") },
          ...STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t("table.county")}
        value={filter.county}
        onChange={(event) => onFilter({ ...filter, county: event.currentTarget.value })}
        data={[
          { ...everything, label: `${t("table.county")}: ${everything.label}` },
          ...counties.map((county) => ({ value: county.id as string, label: name(county.name) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t("table.only")}
        value={filter.only}
        onChange={(event) => onFilter({ ...filter, only: event.currentTarget.value as Only })}
        data={ONLY.map((only) => ({
          value: only,
          label: only === "everything" ? `${t("table.only")}: ${t("table.everything")}` : t(`table.${only}`),
        }))}
      />
      <Popover position="top-start" trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" size="xs">
            {t("table.columns")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap={4} mah={280} style={{ overflowY: "auto" }}>
            {columns.map(({ id, header }) => (
              <Checkbox
                key={id}
                size="xs"
                label={header}
                disabled={id === "name"}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChoose(
                    event.currentTarget.checked ? [...chosen, id] : chosen.filter((known) => known !== id),
                  )
                }
              />
            ))}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {t("table.copy")}
      </Button>
      <span className={styles.count} role="status">
        {copied === "refused" && `${t("table.notCopied")} · `}
        {typeof copied === "number" && `${t("table.copied", { n: writer.whole(copied) })} · `}
        {schools.length === all
          ? t("table.count", { n: writer.whole(all) })
          : t("table.countOf", { n: writer.whole(schools.length), all: writer.whole(all) })}
      </span>
    </div>
  );
}
