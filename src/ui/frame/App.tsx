import "./mantine.css";
import { MantineProvider } from "@mantine/core";
import { type CSSProperties, useEffect } from "react";
import { I18nextProvider } from "react-i18next";
import { Toaster } from "sonner";
import { createI18n } from "../../i18n/createI18n";
import { EditingProvider } from "../edit/Editing";
import { useApp } from "../parts/appContext";
import { DeskProvider } from "../parts/Desk";
import { Dialogs } from "./Dialogs";
import { DropTarget } from "./DropTarget";
import { Shell } from "./Shell";
import { quietButLegible, theme } from "./theme";
import { UpdatePrompt } from "./UpdatePrompt";
import { useActions } from "./useActions";
import { useShortcuts } from "./useShortcuts";

/** Toasts look like the rest of the page. */
const TOAST = {
  "--normal-bg": "var(--shell-paper)",
  "--normal-border": "var(--shell-line)",
  "--normal-text": "var(--mantine-color-text)",
} as CSSProperties;

const VOICES = { zh: createI18n("zh"), en: createI18n("en") };

/** The whole screen, in the language and the light that the view asks for. */
export function App() {
  const language = useApp((state) => state.view.language);
  const isDark = useApp((state) => state.view.isDark);
  const voice = VOICES[language];

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = voice.t("app.title");
  }, [language, voice]);

  return (
    <I18nextProvider i18n={voice}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={quietButLegible}
        forceColorScheme={isDark ? "dark" : "light"}
      >
        <DeskProvider>
          <EditingProvider>
            <Shell />
            <Dialogs />
            <Shortcuts />
            <DropTarget />
          </EditingProvider>
          <UpdatePrompt />
          <Toaster
            duration={10_000}
            theme={isDark ? "dark" : "light"}
            position="bottom-center"
            offset={44}
            style={TOAST}
          />
        </DeskProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}

/** Listens to keys; shows nothing. Apart from the rest, so that nothing else is drawn again for it. */
function Shortcuts() {
  useShortcuts(useActions());
  return null;
}
