import { lazy, Suspense } from "react";
import { FirstVisit } from "../help/FirstVisit";
import { useDesk } from "../parts/Desk";

const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette")).CommandPalette }));
const ShortcutsSheet = lazy(async () => ({ default: (await import("./ShortcutsSheet")).ShortcutsSheet }));
const SourcesDialog = lazy(async () => ({ default: (await import("./SourcesDialog")).SourcesDialog }));
const IssuesModal = lazy(async () => ({ default: (await import("../parts/IssuesModal")).IssuesModal }));
const Glossary = lazy(async () => ({ default: (await import("../help/Glossary")).Glossary }));
const Definitions = lazy(async () => ({ default: (await import("../help/Definitions")).Definitions }));
const ModelAndPublished = lazy(async () => ({
  default: (await import("../ledger/ModelAndPublished")).ModelAndPublished,
}));
const HindcastSheet = lazy(async () => ({
  default: (await import("../futures/HindcastSheet")).HindcastSheet,
}));
const ExportDialog = lazy(async () => ({ default: (await import("../export/ExportDialog")).ExportDialog }));
const SpeedOverlay = lazy(async () => ({ default: (await import("./SpeedOverlay")).SpeedOverlay }));

/** Whatever lies over the page: one dialog at a time, the guide, the speed overlay; fetched when first wanted. */
export function Dialogs() {
  const { dialog, issues, definition, isSpeedShown, put } = useDesk();
  return (
    <>
      <Suspense>
        {dialog === "palette" && <CommandPalette />}
        {dialog === "shortcuts" && <ShortcutsSheet />}
        {dialog === "sources" && <SourcesDialog />}
        {dialog === "issues" && issues !== undefined && (
          <IssuesModal {...issues} onClose={() => put({ dialog: undefined, issues: undefined })} />
        )}
        {dialog === "glossary" && <Glossary onClose={() => put({ dialog: undefined })} />}
        {dialog === "definitions" && (
          <Definitions at={definition} onClose={() => put({ dialog: undefined, definition: undefined })} />
        )}
        {dialog === "published" && <ModelAndPublished onClose={() => put({ dialog: undefined })} />}
        {dialog === "hindcast" && <HindcastSheet onClose={() => put({ dialog: undefined })} />}
        {dialog === "export" && <ExportDialog onClose={() => put({ dialog: undefined })} />}
      </Suspense>
      <Suspense>{isSpeedShown && <SpeedOverlay />}</Suspense>
      <FirstVisit />
    </>
  );
}
