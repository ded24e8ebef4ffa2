import type { ExportFile } from "../../io/export/formats/exportFile";
import { writeProject } from "../../io/writeProject";
import type { State } from "../../state/store";

/** The open project as the file that a planner keeps. */
export function projectFile({ project, city }: Pick<State, "project" | "city">): ExportFile {
  const start = city.model.dataset.name.en.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return { name: `${start}project.json`, type: "application/json", content: writeProject(project) };
}
