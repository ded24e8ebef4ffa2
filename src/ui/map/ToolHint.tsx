import { Button, CloseButton } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import styles from "./MapView.module.css";
import type { MapEvents } from "./mapEvents";

interface Props {
  readonly onArea: MapEvents["onArea"] | undefined;
  /** Whether the tool answers the hand already. */
  readonly isReady: boolean;
}

/** Says what the tool in hand wants, with a way out of it. Escape leaves the tool first, then the selection. */
export function ToolHint({ onArea, isReady }: Props) {
  const { t } = useTranslation();
  const { look, draft } = useCommands();
  const tool = useApp((state) => state.view.tool);
  const selection = useApp((state) => state.view.selection);
  const ids = selection?.kind === "settlements" ? selection.ids : [];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isElsewhere =
        target instanceof Element && target.closest("[role=dialog], input, textarea, [role=menu]");
      if (event.key !== "Escape" || event.defaultPrevented || isElsewhere) return;
      if (tool === undefined) look({ selection: undefined });
      else {
        look({ tool: undefined });
        if (tool.kind === "move") draft(undefined);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [tool, look, draft]);

  if (tool === undefined) return null;
  return (
    <div className={`${styles.paper} ${styles.hint}`} role="status">
      <span>{t(isReady ? `map.tool.${tool.kind}` : "map.tool.unready")}</span>
      {tool.kind === "area" && (
        <Button
          size="compact-xs"
          disabled={ids.length === 0}
          onClick={() => {
            look({ tool: undefined });
            onArea?.(ids);
          }}
        >
          {t("map.tool.done", { n: ids.length })}
        </Button>
      )}
      <CloseButton
        size="sm"
        aria-label={t("map.tool.cancel")}
        title={`${t("map.tool.cancel")} (${t("map.tool.escape")})`}
        onClick={() => look({ tool: undefined })}
      />
    </div>
  );
}
