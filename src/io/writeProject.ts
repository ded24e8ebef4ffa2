import { PROJECT_VERSION, type Project } from "./project";

/** A project as the text of its file; `readProject` gives back the same. */
export const writeProject = ({ datasetKey, assumptions, scenarios }: Project): string =>
  JSON.stringify({ version: PROJECT_VERSION, datasetKey, assumptions, scenarios });
