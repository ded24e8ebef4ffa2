import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SchoolId } from "../../domain/ids";
import type { Stage } from "../../domain/stage";
import { useMeasureNames } from "../parts/useMeasureNames";
import { SchoolPicker } from "./SchoolPicker";
import { SchoolToday } from "./SchoolToday";

interface Props {
  readonly measure: { readonly school: SchoolId; readonly stage: Stage; readonly year: number };
  /** The school chosen, and the stage: the one before where the school teaches it. */
  readonly onChange: (school: SchoolId, stage: Stage) => void;
}

/** The school that a measure is about and one of its stages, with what stands there before the measure. */
export function SchoolStageFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { find } = useMeasureNames();
  const stages = find(measure.school)?.offers.map((offer) => offer.stage) ?? [];
  return (
    <>
      <SchoolPicker
        isSubject
        label={t("form.school")}
        value={measure.school}
        onChange={({ id, offers }) =>
          onChange(id, (offers.find((offer) => offer.stage === measure.stage) ?? offers[0]).stage)
        }
      />
      {stages.length > 1 && (
        <Select
          label={t("form.stage")}
          data={stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          value={measure.stage}
          allowDeselect={false}
          onChange={(stage) => stage && onChange(measure.school, stage as Stage)}
        />
      )}
      <SchoolToday school={measure.school} stage={measure.stage} year={measure.year - 1} />
    </>
  );
}
