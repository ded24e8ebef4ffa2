import { useSyncExternalStore } from "react";
import { cityOf } from "../../io/city/cityOf";
import { openDraftStorage } from "../../io/import/importDraft";
import { readShippedDefaults } from "../../io/import/shippedDefaults";
import { doorOf } from "../../state/door";
import { startImporter } from "../../state/importer";
import { createImporting, type Importing } from "../../state/importing";

const door = doorOf(location);

/** The city on the shelf that the files go into; undefined where they make a new one. */
export const INTO = door?.kind === "import" ? door.into : undefined;

async function filesOf(id: string) {
  const { files, issues } = await cityOf(id);
  if (files === undefined)
    throw new Error(issues.map(({ file, found }) => `${file} ${found}`.trim()).join(", "));
  return files;
}

/** One for the whole visit: leaving the page for another ends nothing. */
const importing = createImporting({
  start: startImporter,
  defaults: () => readShippedDefaults(new Date().getFullYear()),
  ...(INTO !== undefined && { into: () => filesOf(INTO) }),
  storage: () => openDraftStorage(INTO),
  freshId: () => crypto.randomUUID?.() ?? `${performance.now()} ${Math.random()}`,
});

/** The commands of the import under way. */
export const importCommands = importing;

/** What a selector picks out of the import under way. */
export const useImporting = <T>(selector: (state: Importing) => T): T =>
  useSyncExternalStore(importing.store.subscribe, () => selector(importing.store.getState()));
