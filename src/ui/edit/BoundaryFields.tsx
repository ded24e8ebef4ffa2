import { Button, MultiSelect, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SchoolId, SettlementId } from "../../domain/ids";
import type { Boundary } from "../../domain/measure";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { schoolsOf } from "../parts/schoolsOf";
import { Term } from "../parts/Term";
import { useNameReader } from "../parts/useNameReader";
import editor from "./MeasureEditor.module.css";
import { NameFields } from "./NameFields";

interface Props {
  readonly measure: Boundary;
  readonly onChange: (measure: Boundary) => void;
}

/** An attendance area: which schools must take the children of which settlements. */
export function BoundaryFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const schools = useApp(schoolsOf);
  const { settlements, townships } = useApp((state) => state.city.model.dataset);
  const taught = [...schools.values()].filter((school) =>
    school.offers.some(({ stage }) => stage === measure.stage),
  );

  const pick = () =>
    look({
      tool: { kind: "area", schools: measure.schools },
      selection: { kind: "settlements", ids: measure.settlements },
    });
  const addTownship = (id: string) => {
    const own = settlements
      .filter((settlement) => settlement.township === id)
      .map((settlement) => settlement.id);
    onChange({ ...measure, settlements: [...new Set([...measure.settlements, ...own])] });
  };

  return (
    <>
      <NameFields name={measure.name} onChange={(name) => onChange({ ...measure, name })} />
      <Select
        label={t("form.stage")}
        data={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        value={measure.stage}
        allowDeselect={false}
        onChange={(stage) => stage && onChange({ ...measure, stage: stage as Stage, schools: [] })}
      />
      <MultiSelect
        label={<Term of="area">{t("form.areaSchools")}</Term>}
        placeholder={measure.schools.length === 0 ? t("form.schoolHint") : ""}
        data={taught.map((school) => ({ value: school.id as string, label: read(school.name) }))}
        value={[...measure.schools]}
        searchable
        limit={40}
        onChange={(ids) => onChange({ ...measure, schools: ids as SchoolId[] })}
      />
      <Button variant="light" leftSection={<Icon name="boundary" />} onClick={pick}>
        {t("form.areaPick")}
      </Button>
      <Select
        aria-label={t("form.areaTownship")}
        placeholder={t("form.areaTownship")}
        data={townships.map((township) => ({ value: township.id as string, label: read(township.name) }))}
        value={null}
        searchable
        onChange={(id) => id && addTownship(id)}
      />
      <MultiSelect
        label={<Term of="settlement">{t("form.areaSettlements")}</Term>}
        data={settlements.map((settlement) => ({
          value: settlement.id as string,
          label: read(settlement.name),
        }))}
        value={[...measure.settlements]}
        searchable
        clearable
        limit={40}
        onChange={(ids) => onChange({ ...measure, settlements: ids as SettlementId[] })}
      />
      <p className={editor.note}>
        {t("form.areaCount", { count: measure.settlements.length, schools: measure.schools.length })}
      </p>
    </>
  );
}
