import { useSyncExternalStore } from "react";
import { openDraftStorage } from "../../io/import/importDraft";
import { readShippedDefaults } from "../../io/import/shippedDefaults";
import { startImporter } from "../../state/importer";
import { createImporting, type Importing } from "../../state/importing";

/** One for the whole visit: leaving the page for another ends nothing. */
const importing = createImporting({
  start: startImporter,
  defaults: () => readShippedDefaults(new Date().getFullYear()),
  storage: openDraftStorage,
  freshId: () => crypto.randomUUID?.() ?? `${performance.now()} ${Math.random()}`,
});

/** The commands of the import under way. */
export const importCommands = importing;

/** What a selector picks out of the import under way. */
export const useImporting = <T>(selector: (state: Importing) => T): T =>
  useSyncExternalStore(importing.store.subscribe, () => selector(importing.store.getState()));
