import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { closureGate } from "../../model/closureGate";
import { openResults } from "../../state/openResults";
import { useApp } from "../appContext";
import { useTried } from "./useTried";

interface Props {
  readonly measure: Measure;
  readonly isNew: boolean;
  readonly isDisabled: boolean;
}

/** Keeps the measure; of a closure that is not ready it says so on the very button, which is plain while that is not known. */
export function SaveButton({ measure, isNew, isDisabled }: Props) {
  const { t } = useTranslation();
  const results = useTried(measure);
  const isClosure = measure.kind === "merge" || measure.kind === "close";
  const against = useApp((state) => (isClosure ? openResults(state, results) : undefined));
  const isReady =
    !isClosure ||
    (results === undefined || against === undefined
      ? undefined
      : closureGate(results, against, measure).isReady);
  return (
    <Button type="submit" disabled={isDisabled} variant={isReady ? "filled" : "outline"}>
      {isReady === false ? t("edit.gate.confirm") : t(isNew ? "form.addIt" : "form.save")}
    </Button>
  );
}
