import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProjectFile } from "../export/useProjectFile";
import styles from "./DropTarget.module.css";

/** A project file let go anywhere over the page opens. */
export function DropTarget() {
  const { t } = useTranslation();
  const { open } = useProjectFile();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void open(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  });

  return isOver ? <div className={styles.sheet}>{t("edit.drop")}</div> : null;
}
