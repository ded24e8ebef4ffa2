import { NumberInput, SegmentedControl, Select, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PlanLineId } from "../../domain/ids";
import type { Measure } from "../../domain/measure";
import { capitalYuan } from "../../model/money/capitalYuan";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "../parts/appContext";
import { Term } from "../parts/Term";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useNameReader } from "../parts/useNameReader";
import { useTableUnits } from "../parts/useTableUnits";
import { useYears } from "../parts/useYears";
import { writeMoney } from "../parts/writeFigure";
import { FundingFields } from "./FundingFields";
import editor from "./MeasureEditor.module.css";
import { useTextFault } from "./useTextFault";

interface Props {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}

const MOST_UNITS = 100_000_000;
const STATUSES = ["planned", "underWay", "done"] as const;

/** What every measure has: its year; and, folded away, progress, capital, line of the plan and a note. */
export function DatedFields({ measure, onChange }: Props) {
  const units = useTableUnits();
  const { t } = useTranslation();
  const read = useNameReader();
  const { find } = useMeasureNames();
  const faultOf = useTextFault();
  const { first, last } = useYears();
  const norms = useApp(normsInForce);
  const { stages } = useApp((state) => state.project.assumptions);
  const lines = useApp((state) => state.city.plan.lines);
  const language = useApp((state) => state.view.language);
  const { capitalYuan: said, line, note, ...rest } = measure;
  const byNorm = capitalYuan(norms, stages, rest as Measure, (id, stage) => {
    return find(id)?.offers.find((offer) => offer.stage === stage);
  });
  const put = (change: object) => onChange({ ...measure, ...change } as Measure);
  const without = (key: "capitalYuan" | "funding" | "line" | "note") => {
    const { [key]: _, ...others } = measure;
    onChange(others as Measure);
  };

  return (
    <>
      <Select
        label={t("form.year")}
        data={Array.from({ length: last - first }, (_, at) => String(first + 1 + at))}
        value={String(measure.year)}
        allowDeselect={false}
        onChange={(year) => year && put({ year: Number(year) })}
      />
      <details className={editor.more} open={said !== undefined || note !== undefined || line !== undefined}>
        <summary>{t("form.more")}</summary>
        <div className={editor.stack}>
          <SegmentedControl
            fullWidth
            aria-label={t("form.status")}
            data={STATUSES.map((value) => ({ value, label: t(`edit.status.${value}`) }))}
            value={measure.status}
            onChange={(status) => put({ status })}
          />
          <NumberInput
            label={<Term of="capital">{t("form.cost")}</Term>}
            min={0}
            max={MOST_UNITS}
            thousandSeparator=","
            placeholder={t("form.costNorm", { amount: writeMoney(byNorm, language) })}
            description={t("form.costNorm", { amount: writeMoney(byNorm, language) })}
            value={said === undefined ? "" : said / units}
            onChange={(value) =>
              typeof value === "number" ? put({ capitalYuan: value * units }) : without("capitalYuan")
            }
          />
          <FundingFields
            funding={measure.funding}
            onChange={(funding) => (funding === undefined ? without("funding") : put({ funding }))}
          />
          <Select
            label={t("form.line")}
            data={lines.map((one) => ({ value: one.id as string, label: read(one.name) }))}
            value={line ?? null}
            placeholder={t("form.noLine")}
            clearable
            onChange={(id) => (id === null ? without("line") : put({ line: id as PlanLineId }))}
          />
          <Textarea
            label={t("form.note")}
            autosize
            minRows={2}
            maxRows={6}
            value={note ?? ""}
            error={faultOf(note ?? "", true)}
            onChange={({ currentTarget: { value } }) =>
              value === "" ? without("note") : put({ note: value })
            }
          />
        </div>
      </details>
    </>
  );
}
