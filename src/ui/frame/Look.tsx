import "./mantine.css";
import { MantineProvider } from "@mantine/core";
import { type CSSProperties, type ReactNode, useEffect } from "react";
import { I18nextProvider } from "react-i18next";
import { Toaster } from "sonner";
import { createI18n } from "../../i18n/createI18n";
import type { View } from "../../state/view";
import { quietButLegible, theme } from "./theme";

/** Toasts look like the rest of the page. */
const TOAST = {
  "--normal-bg": "var(--shell-paper)",
  "--normal-border": "var(--shell-line)",
  "--normal-text": "var(--mantine-color-text)",
} as CSSProperties;

const VOICES = { zh: createI18n("zh"), en: createI18n("en") };

interface Props extends Pick<View, "language" | "isDark"> {
  readonly children: ReactNode;
}

/** The language and the light of a whole screen, and the toasts over it. */
export function Look({ language, isDark, children }: Props) {
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
        {children}
        <Toaster
          duration={10_000}
          theme={isDark ? "dark" : "light"}
          position="bottom-center"
          offset={44}
          style={TOAST}
        />
      </MantineProvider>
    </I18nextProvider>
  );
}
