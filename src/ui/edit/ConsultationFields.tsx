import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import { DateField } from "./DateField";
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
        <DateField
          label={t("form.hearing")}
          value={measure.hearing ?? ""}
          onChange={(date) => put("hearing", date)}
        />
        <DateField
          label={t("form.notice")}
          value={measure.publicNotice ?? ""}
          onChange={(date) => put("publicNotice", date)}
        />
      </div>
    </fieldset>
  );
}
