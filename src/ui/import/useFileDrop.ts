import { useEffect, useState } from "react";

/** Takes files that are let go anywhere over the window; tells whether some are held over it. */
export function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [kind, heard] of Object.entries(listeners))
      window.addEventListener(kind, heard as EventListener);
    return () => {
      for (const [kind, heard] of Object.entries(listeners))
        window.removeEventListener(kind, heard as EventListener);
    };
  }, [take]);

  return isOver;
}
