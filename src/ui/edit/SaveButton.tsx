import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { addWords } from "../../i18n/resources";
import { gateWords } from "../../i18n/words/gateWords";
import { openResults } from "../../state/openResults";
import { useApp } from "../parts/appContext";
import { type ClosureReadiness, closureReadiness } from "./closureReadiness";
import { useTried } from "./useTried";

addWords("gate", gateWords);

interface Props {
  readonly measure: Measure;
  readonly isNew: boolean;
  readonly isDisabled: boolean;
}

const VARIANT: Readonly<Record<ClosureReadiness, string>> = {
  ready: "filled",
  waiting: "light",
  unready: "outline",
};

/** Keeps the measure; of a closure that is not ready, or of which that is not known yet, it says so on the very button. */
export function SaveButton({ measure, isNew, isDisabled }: Props) {
  const { t } = useTranslation();
  const results = useTried(measure);
  const isClosure = measure.kind === "merge" || measure.kind === "close";
  const against = useApp((state) => (isClosure ? openResults(state, results) : undefined));
  const readiness = closureReadiness(measure, results, against);
  const label = t(isNew ? "form.addIt" : "form.save");
  const says = {
    ready: label,
    waiting: t("gate.waiting", { label }),
    unready: t("gate.confirm"),
  };
  return (
    <Button type="submit" disabled={isDisabled} variant={VARIANT[readiness]}>
      {says[readiness]}
    </Button>
  );
}
