import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly measure: Close | Merge;
  readonly onChange: (measure: Close | Merge) => void;
}

/** When those concerned were heard, and when the closure was announced. */
export function ConsultationFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const put = (key: "hearing" | "publicNotice", date: string) => {
    const { [key]: _, ...rest } = measure;
    onChange((date === "" ? rest : { ...rest, [key]: date }) as Close | Merge);
  };
  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.consultation")}</legend>
      <div className={editor.pair}>
        <TextInput
          type="date"
          label={t("form.hearing")}
          min="2000-01-01"
          max="2099-12-31"
          value={measure.hearing ?? ""}
          onChange={(event) => put("hearing", event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("form.notice")}
          min="2000-01-01"
          max="2099-12-31"
          value={measure.publicNotice ?? ""}
          onChange={(event) => put("publicNotice", event.currentTarget.value)}
        />
      </div>
    </fieldset>
  );
}
