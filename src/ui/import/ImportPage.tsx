import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import { addWords } from "../../i18n/resources";
import { importingWords } from "../../i18n/words/importingWords";
import { importStepWords } from "../../i18n/words/importStepWords";
import { importWords } from "../../i18n/words/importWords";
import { refreshWords } from "../../i18n/words/refreshWords";
import { senseWords } from "../../i18n/words/senseWords";
import { IMPORT_STEPS, type ImportStep } from "../../state/importing";
import { Icon } from "../parts/Icon";
import { FirstFigures } from "./FirstFigures";
import styles from "./Import.module.css";
import { StepBar } from "./StepBar";
import { CheckStep } from "./steps/CheckStep";
import { CityStep } from "./steps/CityStep";
import { ColumnsStep } from "./steps/ColumnsStep";
import { DropStep } from "./steps/DropStep";
import { FoundStep } from "./steps/FoundStep";
import { GapsStep } from "./steps/GapsStep";
import { NamesStep } from "./steps/NamesStep";
import { PlacesStep } from "./steps/PlacesStep";
import { RefreshStep } from "./steps/RefreshStep";
import { useFileDrop } from "./useFileDrop";
import { INTO, importCommands, useImporting } from "./useImporting";
import { useStanding } from "./useStanding";

addWords("import", importWords);
addWords("importing", importingWords);
addWords("importStep", importStepWords);
addWords("refresh", refreshWords);
addWords("sense", senseWords);

/** From the office's files to a city: one path of eight steps, forward and back at will, its first figures always in sight. */
export function ImportPage() {
  const step = useImporting((state) => state.step);
  const isOver = useFileDrop(importCommands.add);

  return (
    <div className={styles.page} data-over={isOver || undefined}>
      <header className={styles.head}>
        <div className={styles.title}>
          <Title />
          <StartOver />
        </div>
        <StepBar />
        <FirstFigures />
      </header>
      <div className={styles.body}>
        <div className={styles.inner} key={step}>
          {stepOf(step)}
        </div>
      </div>
      <Foot step={step} />
    </div>
  );
}

function stepOf(step: ImportStep) {
  switch (step) {
    case "drop":
      return <DropStep />;
    case "found":
      return <FoundStep />;
    case "columns":
      return <ColumnsStep />;
    case "names":
      return <NamesStep />;
    case "places":
      return <PlacesStep />;
    case "gaps":
      return <GapsStep />;
    case "check":
      return <CheckStep />;
    case "city":
      return INTO === undefined ? <CityStep /> : <RefreshStep into={INTO} />;
    default:
      return assertNever(step);
  }
}

/** Whether a city is made, or which one gets its next year. */
function Title() {
  const { t, i18n } = useTranslation();
  const standing = useStanding();
  const name = standing?.city.model.dataset.name[i18n.language === "en" ? "en" : "zh"];
  return (
    <h1>{INTO === undefined ? t("importing.title") : t("refresh.title", { name: name ?? "\u2026" })}</h1>
  );
}

function Foot({ step }: { readonly step: ImportStep }) {
  const { t } = useTranslation();
  const hasFiles = useImporting((state) => state.files.length > 0);
  const isFirstRead = useImporting((state) => state.outcome === undefined);
  const at = IMPORT_STEPS.indexOf(step);
  const next = IMPORT_STEPS[at + 1];
  const before = IMPORT_STEPS[at - 1];
  return (
    <footer className={styles.foot}>
      {before !== undefined && (
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="left" />}
          onClick={() => importCommands.go(before)}
        >
          {t("importing.back")}
        </Button>
      )}
      {next !== undefined && (
        <Button
          className={styles.next ?? ""}
          size="sm"
          rightSection={<Icon name="right" />}
          disabled={!hasFiles || isFirstRead}
          onClick={() => importCommands.go(next)}
        >
          {t(next === "city" && INTO !== undefined ? "refresh.next" : `importing.next.${next}`)}
        </Button>
      )}
    </footer>
  );
}

function StartOver() {
  const { t } = useTranslation();
  const hasFiles = useImporting((state) => state.files.length > 0);
  const [isAsked, ask] = useState(false);
  if (!hasFiles) return null;
  if (!isAsked)
    return (
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => ask(true)}>
        {t("importing.startOver")}
      </Button>
    );
  return (
    <span className={styles.asked} role="alertdialog" aria-label={t("importing.startOverSure")}>
      {t("importing.startOverSure")}
      <Button
        size="compact-xs"
        color="red"
        onClick={() => {
          void importCommands.clear();
          ask(false);
        }}
      >
        {t("importing.yes")}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => ask(false)}>
        {t("importing.no")}
      </Button>
    </span>
  );
}
