import { EditingProvider } from "../edit/Editing";
import { useApp } from "../parts/appContext";
import { DeskProvider } from "../parts/Desk";
import { Dialogs } from "./Dialogs";
import { DropTarget } from "./DropTarget";
import { Look } from "./Look";
import { Shell } from "./Shell";
import { UpdatePrompt } from "./UpdatePrompt";
import { useActions } from "./useActions";
import { useShortcuts } from "./useShortcuts";

/** The whole screen of an open city, in the language and the light that the view asks for. */
export function App() {
  const language = useApp((state) => state.view.language);
  const isDark = useApp((state) => state.view.isDark);

  return (
    <Look language={language} isDark={isDark}>
      <DeskProvider>
        <EditingProvider>
          <Shell />
          <Dialogs />
          <Shortcuts />
          <DropTarget />
        </EditingProvider>
        <UpdatePrompt />
      </DeskProvider>
    </Look>
  );
}

/** Listens to keys; shows nothing. Apart from the rest, so that nothing else is drawn again for it. */
function Shortcuts() {
  useShortcuts(useActions());
  return null;
}
