type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** A key press as text: "mod+shift+z", "?", "b". Shift is named only beside Ctrl or Cmd: else the letter says it. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const isMod = ctrlKey || metaKey;
  return [isMod && "mod", altKey && "alt", isMod && shiftKey && "shift", key.toLowerCase()]
    .filter(Boolean)
    .join("+");
}

/** A shortcut as it stands on the keys. */
export const writtenKeys = (keys: string): readonly string[] =>
  keys.split("+").map((key) => NAMES[key] ?? key.toUpperCase());

const NAMES: Readonly<Record<string, string>> = { mod: "Ctrl", shift: "Shift", alt: "Alt", escape: "Esc" };
