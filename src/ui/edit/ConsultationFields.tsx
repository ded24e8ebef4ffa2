import { useTranslation } from "react-i18next";
import { type Close, type Merge, PAPERS, type Paper } from "../../domain/measure";
import { DateField } from "./DateField";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly measure: Close | Merge;
  readonly onChange: (measure: Close | Merge) => void;
}

/** When those concerned were heard, most parents consented, the closure was announced, and the authority above approved it. */
export function ConsultationFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const put = (key: Paper, date: string) => {
    const { [key]: _, ...rest } = measure;
    onChange((date === "" ? rest : { ...rest, [key]: date }) as Close | Merge);
  };
  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.consultation")}</legend>
      <div className={editor.pair}>
        {PAPERS.map((paper) => (
          <DateField
            key={paper}
            label={t(`form.${paper}`)}
            value={measure[paper] ?? ""}
            onChange={(date) => put(paper, date)}
          />
        ))}
      </div>
    </fieldset>
  );
}
