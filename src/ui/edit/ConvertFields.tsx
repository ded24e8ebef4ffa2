import { NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import type { Convert } from "../../domain/measure";
import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";
import { useMeasureNames } from "../parts/useMeasureNames";
import editor from "./MeasureEditor.module.css";
import { SchoolPicker } from "./SchoolPicker";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly measure: Convert;
  readonly onChange: (measure: Convert) => void;
}

type To = Convert["to"];

const FORMS = [
  "teachingPoint",
  "complete",
  "boarding",
  "nineYear",
  "juniorRooms",
  "general",
  "vocational",
  "reopen",
] as const;

/** A school that becomes another kind of school. */
export function ConvertFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { find } = useMeasureNames();
  const school = find(measure.school);
  const { to } = measure;
  const put = (next: To) => onChange({ ...measure, to: next });

  return (
    <>
      <SchoolPicker
        isSubject
        label={t("form.school")}
        value={measure.school}
        onChange={({ id }) => onChange({ ...measure, school: id })}
      />
      <Select
        label={t("form.form")}
        data={FORMS.map((form) => ({ value: form, label: t(`edit.convert.${form}`) }))}
        value={to.form}
        allowDeselect={false}
        onChange={(form) => form && put(firstOf(form as To["form"], school))}
      />
      <div className={editor.pair}>
        {figuresOfForm(to).map(({ key, label = key, value, max }) => (
          <NumberInput
            key={key}
            label={t(`form.${label}`)}
            min={key === "toGrade" ? 1 : 0}
            max={max}
            allowDecimal={false}
            value={value}
            onChange={(typed) => put({ ...to, [key]: wholeFrom(typed) } as To)}
          />
        ))}
      </div>
      {to.form === "boarding" && (school?.offers.length ?? 0) > 1 && (
        <Select
          label={t("form.stage")}
          data={school?.offers.map(({ stage }) => ({ value: stage, label: t(`stage.${stage}`) })) ?? []}
          value={to.stage}
          allowDeselect={false}
          onChange={(stage) => stage && put({ ...to, stage: stage as Stage })}
        />
      )}
    </>
  );
}

type Key = "toGrade" | "addedRooms" | "beds" | "juniorRooms" | "juniorBeds" | "rooms";

const ROOMS = 200;
const BEDS = 5000;
const GRADES = 6;

function figuresOfForm(
  to: To,
): readonly { readonly key: Key; readonly label?: Key; readonly value: number; readonly max: number }[] {
  switch (to.form) {
    case "teachingPoint":
      return [{ key: "toGrade", value: to.toGrade, max: GRADES }];
    case "complete":
      return [
        { key: "toGrade", value: to.toGrade, max: GRADES },
        { key: "addedRooms", value: to.addedRooms, max: ROOMS },
      ];
    case "boarding":
      return [{ key: "beds", value: to.beds, max: BEDS }];
    case "nineYear":
      return [
        { key: "juniorRooms", value: to.juniorRooms, max: ROOMS },
        { key: "juniorBeds", value: to.juniorBeds, max: BEDS },
      ];
    case "juniorRooms":
      return [{ key: "rooms", label: "juniorRooms", value: to.rooms, max: ROOMS }];
    case "general":
    case "vocational":
      return [
        { key: "rooms", value: to.rooms, max: ROOMS },
        { key: "beds", value: to.beds, max: BEDS },
      ];
    case "reopen":
      return [];
    default:
      return assertNever(to);
  }
}

/** What a conversion usually looks like, to be changed from there. */
function firstOf(form: To["form"], school: SchoolPlan | undefined): To {
  switch (form) {
    case "teachingPoint":
      return { form, toGrade: 3 };
    case "complete":
      return { form, toGrade: GRADES, addedRooms: 3 };
    case "boarding":
      return { form, stage: school?.offers[0].stage ?? "primary", beds: 120 };
    case "nineYear":
      return { form, juniorRooms: 6, juniorBeds: 0 };
    case "juniorRooms":
      return { form, rooms: 3 };
    case "general":
    case "vocational":
      return { form, rooms: 12, beds: 0 };
    case "reopen":
      return { form };
    default:
      return assertNever(form);
  }
}
