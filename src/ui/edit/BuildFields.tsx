import { SegmentedControl, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Build } from "../../domain/measure";
import { SCHOOL_KINDS, type SchoolKind } from "../../domain/school";
import { useApp } from "../parts/appContext";
import { NameFields } from "./NameFields";
import { OfferFields } from "./OfferFields";
import { offersOfKind } from "./offersOfKind";
import { SiteFields } from "./SiteFields";
import { TiedFields } from "./TiedFields";

interface Props {
  readonly measure: Build;
  readonly onChange: (measure: Build) => void;
}

/** A new school: what it is called, where it stands, what it teaches and with how much room. */
export function BuildFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const rules = useApp((state) => state.project.assumptions.stages);
  const { school } = measure;
  const put = (change: Partial<Build["school"]>) =>
    onChange({ ...measure, school: { ...school, ...change } });

  return (
    <>
      <NameFields name={school.name} onChange={(name) => put({ name })} />
      <Select
        label={t("form.kind")}
        data={SCHOOL_KINDS.map((kind) => ({ value: kind, label: t(`inspect.kind.${kind}`) }))}
        value={school.kind}
        allowDeselect={false}
        onChange={(kind) =>
          kind && put({ kind: kind as SchoolKind, offers: offersOfKind(kind as SchoolKind, rules) })
        }
      />
      <SiteFields measure={measure} onChange={onChange} />
      <TiedFields measure={measure} onChange={onChange} />
      <OfferFields offers={school.offers} onChange={(offers) => put({ offers })} />
      <SegmentedControl
        fullWidth
        aria-label={t("form.opens")}
        data={[
          { value: "entry", label: t("form.opensEntry") },
          { value: "all", label: t("form.opensAll") },
        ]}
        value={measure.opens}
        onChange={(opens) => onChange({ ...measure, opens: opens as Build["opens"] })}
      />
      <SegmentedControl
        fullWidth
        aria-label={t("form.ownership")}
        data={(["public", "private"] as const).map((value) => ({
          value,
          label: t(`edit.ownership.${value}`),
        }))}
        value={school.ownership}
        onChange={(ownership) => put({ ownership: ownership as "public" | "private" })}
      />
    </>
  );
}
