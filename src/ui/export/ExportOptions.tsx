import { Input, MultiSelect, NativeSelect, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TABLE_IDS } from "../../io/export/content/exportTables";
import { PICTURES } from "../../io/export/content/pictures/picturesOf";
import { GEO_LAYERS } from "../../io/export/formats/layersGeoJson";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { CheckList } from "./CheckList";
import styles from "./ExportOptions.module.css";
import type { ExportChoice } from "./exportChoice";
import { pictureLabel } from "./pictureLabel";

interface Props {
  readonly choice: ExportChoice;
  readonly onChange: (change: Partial<ExportChoice>) => void;
}

/** What can be said of an export besides its kind: whose figures, in which language, and which parts. */
export function ExportOptions({ choice, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { kind } = choice;
  const scenarios = useApp((state) => state.project.scenarios);
  const baseYear = useApp((state) => state.city.model.dataset.baseYear);
  const hasMap = useApp((state) => state.view.page === "map");
  const pictures = [...PICTURES, ...(hasMap ? (["screen"] as const) : [])];
  if (kind === "project") return null;

  return (
    <div className={styles.options}>
      <div className={styles.line}>
        <Input.Wrapper label={t("export.dialog.language")} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t("export.dialog.language")}
            value={choice.language}
            onChange={(language) => onChange({ language: language === "en" ? "en" : "zh" })}
            data={[
              { value: "zh", label: t("export.dialog.languages.zh") },
              { value: "en", label: t("export.dialog.languages.en") },
            ]}
          />
        </Input.Wrapper>
        <NativeSelect
          size="xs"
          label={t("export.dialog.targetYear")}
          value={choice.targetYear}
          onChange={(event) => onChange({ targetYear: Number(event.currentTarget.value) })}
          data={Array.from({ length: 16 }, (_, offset) => String(baseYear + offset))}
        />
        <MultiSelect
          className={styles.wide}
          label={t("export.dialog.scenarios")}
          value={[...choice.scenarios]}
          onChange={(chosen) => onChange({ scenarios: chosen })}
          data={scenarios.map(({ id, name }) => ({ value: id, label: read(name) }))}
        />
      </div>
      {kind === "csv" && (
        <CheckList
          legend={t("export.dialog.tables")}
          ids={TABLE_IDS}
          chosen={choice.tables}
          nameOf={(id) => t(`export.tables.${id}.title`)}
          onChange={(tables) => onChange({ tables })}
        />
      )}
      {kind === "geojson" && (
        <CheckList
          legend={t("export.dialog.layers")}
          ids={GEO_LAYERS}
          chosen={choice.layers}
          nameOf={(id) => t(`export.layer.${id}`)}
          onChange={(layers) => onChange({ layers })}
        />
      )}
      {kind === "picture" && (
        <div className={styles.line}>
          <NativeSelect
            size="xs"
            className={styles.wide}
            label={t("export.dialog.picture")}
            value={choice.picture}
            onChange={(event) => {
              const picture = pictures.find((name) => name === event.currentTarget.value);
              if (picture !== undefined) onChange({ picture });
            }}
            data={pictures.map((name) => ({ value: name, label: pictureLabel(t, name) }))}
          />
          <Input.Wrapper label={t("export.dialog.format")} labelElement="div">
            <SegmentedControl
              fullWidth
              aria-label={t("export.dialog.format")}
              disabled={choice.picture === "screen"}
              value={choice.picture === "screen" ? "png" : choice.format}
              onChange={(format) => onChange({ format: format === "svg" ? "svg" : "png" })}
              data={[
                { value: "png", label: "PNG" },
                { value: "svg", label: "SVG" },
              ]}
            />
          </Input.Wrapper>
        </div>
      )}
    </div>
  );
}
