import { createContext, useContext } from "react";
import type { Commands } from "../../state/commands";
import { type AppStore, type State, useAppStore } from "../../state/store";

/** What every component may use: the state to read and the commands to change it. */
export interface App {
  readonly store: AppStore;
  readonly commands: Commands;
}

export const AppContext = createContext<App | undefined>(undefined);

function useAppContext(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error("a component stands outside AppContext");
  return app;
}

/** What a selector picks out of the state; the component renders again when that changes. */
export const useApp = <T>(selector: (state: State) => T): T => useAppStore(useAppContext().store, selector);

export const useCommands = (): Commands => useAppContext().commands;
