import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SizeByGrade } from "../../domain/measure";
import { withGradeSize, writtenSizes } from "../../domain/writtenSizes";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly label: string;
  readonly value: SizeByGrade | undefined;
  /** What holds before, one a grade, as it is written; counties that differ make it a range. */
  readonly now: readonly string[];
  /** The largest figure that may be written. */
  readonly most: number;
  readonly onChange: (value: SizeByGrade | undefined) => void;
}

/** Class sizes or limits of the way grade by grade, and one box for all grades where they are alike today; what is left blank stays as it is. */
export function SizeFields({ label, value, now, most, onChange }: Props) {
  const { t } = useTranslation();
  const areAlike = now.every((size) => size === now[0]);
  const sizes = writtenSizes(value, now.length);
  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{label}</legend>
      <div className={editor.sizes}>
        {areAlike && (
          <NumberInput
            label={t("form.allGrades")}
            aria-label={label}
            placeholder={now[0]}
            min={1}
            max={most}
            allowDecimal={false}
            hideControls
            value={typeof value === "number" ? value : ""}
            onChange={(all) => onChange(typeof all === "number" ? all : undefined)}
          />
        )}
        {now.map((size, at) => (
          <NumberInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a grade is its place in the list
            key={at}
            label={t("edit.preview.grade", { grade: at + 1 })}
            placeholder={size}
            min={1}
            max={most}
            allowDecimal={false}
            hideControls
            value={sizes[at] ?? ""}
            onChange={(one) => {
              if (typeof one === "number" || value !== undefined)
                onChange(withGradeSize(value, now.length, at, typeof one === "number" ? one : null));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
