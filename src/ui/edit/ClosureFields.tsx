import { Select, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import { Term } from "../parts/Term";
import { useMeasureNames } from "../parts/useMeasureNames";
import { ClosurePreview } from "./ClosurePreview";
import { ConsultationFields } from "./ConsultationFields";
import { GateList } from "./GateList";
import { ReceiverNote } from "./ReceiverNote";
import { SchoolPicker } from "./SchoolPicker";

interface Props {
  readonly measure: Close | Merge;
  readonly onChange: (measure: Close | Merge) => void;
}

/** A school that ends, with or without a receiver; where its pupils would go, and whether that is ready. */
export function ClosureFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { find } = useMeasureNames();
  const school = find(measure.school);
  const stages = school?.offers.map((offer) => offer.stage) ?? [];

  return (
    <>
      <SchoolPicker
        isSubject
        label={t("form.school")}
        value={measure.school}
        onChange={({ id }) => onChange({ ...measure, school: id })}
      />
      {measure.kind === "merge" && (
        <>
          <SchoolPicker
            label={t("form.into")}
            value={measure.into}
            from={school}
            accept={(other) =>
              other.id !== measure.school &&
              other.offers.some(({ stage }) => stages.length === 0 || stages.includes(stage))
            }
            onChange={({ id }) => onChange({ ...measure, into: id })}
          />
          <ReceiverNote from={school} into={find(measure.into)} />
          <Switch
            label={<Term of="campus">{t("form.campusStays")}</Term>}
            checked={measure.campusStays}
            onChange={(event) => onChange({ ...measure, campusStays: event.currentTarget.checked })}
          />
        </>
      )}
      {measure.kind === "close" && stages.length > 1 && (
        <Select
          label={t("form.whichStage")}
          data={[
            { value: "", label: t("form.wholeSchool") },
            ...stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
          ]}
          value={measure.stage ?? ""}
          allowDeselect={false}
          onChange={(stage) => {
            const { stage: _, ...whole } = measure;
            onChange(stage ? { ...whole, stage: stage as Stage } : whole);
          }}
        />
      )}
      <ConsultationFields measure={measure} onChange={onChange} />
      <GateList measure={measure} />
      <ClosurePreview measure={measure} />
    </>
  );
}
