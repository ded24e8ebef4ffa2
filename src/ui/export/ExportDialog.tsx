import { Button, Modal, Progress } from "@mantine/core";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { exportWords } from "../../i18n/words/exportWords";
import { TABLE_IDS } from "../../io/export/content/exportTables";
import { GEO_LAYERS } from "../../io/export/formats/layersGeoJson";
import { openResults } from "../../state/openResults";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { neededFor } from "./besideOf";
import { currentResults } from "./currentResults";
import { ExportCards } from "./ExportCards";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions";
import type { ExportChoice } from "./exportChoice";
import { type PrintedReport, PrintView } from "./PrintView";
import { useExport } from "./useExport";

addWords("export", exportWords);

/** Everything that can be handed in, from one place: what, of which scenarios, in which language. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const language = useApp((state) => state.view.language);
  const shown = useApp((state) => shownScenario(state).id);
  const year = useApp((state) => state.view.year);
  const hasDraft = useApp((state) => state.draft !== undefined);
  const [choice, setChoice] = useState<ExportChoice>({
    kind: "workbook",
    language,
    scenarios: [shown],
    targetYear: year,
    tables: TABLE_IDS,
    layers: GEO_LAYERS,
    picture: "map",
    format: "png",
  });
  const [printed, setPrinted] = useState<readonly PrintedReport[]>();
  const { judgeClosures } = useCommands();
  useEffect(() => judgeClosures(choice.scenarios), [judgeClosures, choice.scenarios]);
  const { working, start, cancel } = useExport(setPrinted);
  const missing = useApp((state) =>
    state.project.scenarios.find(
      ({ id }) =>
        neededFor(state, choice).includes(id) &&
        (currentResults(state, id) === undefined ||
          (choice.scenarios.includes(id) && openResults(state, currentResults(state, id)) === undefined)),
    ),
  );
  const isIncomplete =
    choice.scenarios.length === 0 ||
    (choice.kind === "csv" && choice.tables.length === 0) ||
    (choice.kind === "geojson" && choice.layers.length === 0);
  const isBlocked = choice.kind !== "project" && (hasDraft || missing !== undefined || isIncomplete);
  const reason = hasDraft
    ? t("export.dialog.draft")
    : missing !== undefined
      ? t("export.dialog.waiting", { scenario: read(missing.name) })
      : isIncomplete
        ? t("export.dialog.nothing")
        : undefined;

  return (
    <>
      <Modal
        opened
        onClose={() => {
          cancel();
          onClose();
        }}
        title={t("export.title")}
        size="min(940px, 94vw)"
      >
        <ExportCards
          kind={choice.kind}
          isDisabled={working !== undefined}
          onPick={(kind) => setChoice({ ...choice, kind })}
        />
        <ExportOptions choice={choice} onChange={(change) => setChoice({ ...choice, ...change })} />
        <div className={styles.foot}>
          {working === undefined ? (
            <p className={styles.note} role="status">
              {isBlocked && reason !== undefined ? reason : t("export.dialog.local")}
            </p>
          ) : (
            <Progress
              className={styles.bar}
              value={working.share * 100}
              aria-label={t("export.dialog.working", { name: t(`export.kinds.${choice.kind}.name`) })}
            />
          )}
          {working === undefined ? (
            <Button disabled={isBlocked} onClick={() => void start(choice)}>
              {t("export.dialog.start")}
            </Button>
          ) : (
            <Button variant="default" onClick={cancel}>
              {t("export.dialog.cancel")}
            </Button>
          )}
        </div>
      </Modal>
      {printed &&
        createPortal(<PrintView documents={printed} onDone={() => setPrinted(undefined)} />, document.body)}
    </>
  );
}
