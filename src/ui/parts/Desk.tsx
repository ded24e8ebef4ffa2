import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Issue } from "../../domain/issue";
import type { DefinitionName } from "../../i18n/words/definitionWords";

export type Dialog =
  | "shortcuts"
  | "sources"
  | "guide"
  | "palette"
  | "issues"
  | "glossary"
  | "definitions"
  | "published"
  | "hindcast"
  | "export";

interface Things {
  readonly dialog: Dialog | undefined;
  /** The figure whose definition was asked for. */
  readonly definition: DefinitionName | undefined;
  /** What is wrong with the file that was to be opened. */
  readonly issues: { readonly file: string; readonly issues: readonly Issue[] } | undefined;
  readonly isSpeedShown: boolean;
  readonly isPlaying: boolean;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  /** Columns that were chosen for the table of schools; those that one starts with where left out. */
  readonly tableColumns: readonly string[] | undefined;
}

/** What lies open on this screen and nowhere else: not in the project, not in the address. */
export interface Desk extends Things {
  put(change: Partial<Things>): void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Below this width the right panel starts folded: the map comes first. */
const NARROW = 1200;

/** Gives everything inside one desk. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const [things, setThings] = useState<Things>(() => ({
    dialog: undefined,
    definition: undefined,
    issues: undefined,
    isSpeedShown: false,
    isPlaying: false,
    isLeftOpen: true,
    isRightOpen: window.innerWidth >= NARROW,
    tableColumns: undefined,
  }));
  const desk = useMemo<Desk>(
    () => ({ ...things, put: (change) => setThings((before) => ({ ...before, ...change })) }),
    [things],
  );
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("a component stands outside DeskProvider");
  return desk;
}
