import type { Name } from "../../domain/name";
import { useApp } from "./appContext";

/** Reads a name in the language of the screen. */
export function useNameReader(): (name: Name) => string {
  const language = useApp((state) => state.view.language);
  return language === "zh" ? (name) => name.zh : (name) => name.en;
}
