import { useTranslation } from "react-i18next";
import type { SchoolPlan } from "../../domain/school";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import editor from "./MeasureEditor.module.css";
import { straightKm } from "./straightKm";

interface Props {
  readonly from: SchoolPlan | undefined;
  readonly into: SchoolPlan | undefined;
}

/** How far the receiving school is, as the crow flies. */
export function ReceiverNote({ from, into }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { fixed } = useWriter();
  if (from === undefined || into === undefined) return null;
  return (
    <p className={editor.note}>
      {t("form.nearest", { name: read(into.name), km: fixed(straightKm(from, into), 1) })}
    </p>
  );
}
