import { useActions } from "./useActions";
import { useShortcuts } from "./useShortcuts";

/** Listens to keys; shows nothing. Apart from the rest, so that nothing else is drawn again for it. */
export function Shortcuts() {
  useShortcuts(useActions());
  return null;
}
