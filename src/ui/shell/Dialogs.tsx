import { CommandPalette } from "./CommandPalette";
import { useDesk } from "./Desk";
import { IssuesDialog } from "./IssuesDialog";
import { ShortcutsSheet } from "./ShortcutsSheet";
import { SourcesDialog } from "./SourcesDialog";
import { SpeedOverlay } from "./SpeedOverlay";

/** Whatever lies over the page: one dialog at a time, and the speed overlay. */
export function Dialogs() {
  const { dialog, isSpeedShown } = useDesk();
  return (
    <>
      {dialog === "palette" && <CommandPalette />}
      {dialog === "shortcuts" && <ShortcutsSheet />}
      {dialog === "sources" && <SourcesDialog />}
      {dialog === "issues" && <IssuesDialog />}
      {isSpeedShown && <SpeedOverlay />}
    </>
  );
}
