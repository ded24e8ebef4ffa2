import { useEffect } from "react";
import { shortcutOf } from "./shortcutOf";
import type { Action } from "./useActions";

/** Lets keys run actions. Plain keys keep out of fields, dialogs and menus; Ctrl and Cmd work everywhere. */
export function useShortcuts(actions: readonly Action[]): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = shortcutOf(event);
      const action = actions.find(({ keys }) => keys === (pressed === "mod+y" ? "mod+shift+z" : pressed));
      if (action === undefined) return;
      const isUndoing = pressed === "mod+z" || pressed === "mod+shift+z" || pressed === "mod+y";
      if ((!pressed.startsWith("mod+") || isUndoing) && isBusy(event.target)) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [actions]);
}

const WRITING =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable="true"]';

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(`${WRITING}, [role="dialog"], [role="menu"], [role="listbox"]`) !== null;
}
