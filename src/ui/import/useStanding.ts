import { useEffect, useState } from "react";
import { cityOf } from "../../io/city/cityOf";
import { projectSlot } from "../../io/city/projectSlot";
import { type City, readCity } from "../../io/city/readCity";
import type { Project } from "../../io/project";
import { openProjectStorage } from "../../io/projectStorage";
import { INTO } from "./useImporting";

/** The city that gets its next year, as it stands, and the plans that were made for it. */
export interface StandingCity {
  readonly city: City;
  /** Absent where nobody has planned anything yet. */
  readonly project?: Project;
}

let asked: Promise<StandingCity | undefined> | undefined;

/** The city that the files go into; undefined until it is read, and where they make a new one. */
export function useStanding(): StandingCity | undefined {
  const [standing, put] = useState<StandingCity>();
  useEffect(() => {
    if (INTO === undefined) return;
    asked ??= readStandingCity(INTO);
    void asked.then(put);
  }, []);
  return standing;
}

async function readStandingCity(id: string): Promise<StandingCity | undefined> {
  const { files } = await cityOf(id);
  const { city } = files === undefined ? {} : readCity(files);
  if (city === undefined) return undefined; // the import itself tells why
  const { project } = await openProjectStorage(projectSlot(id))
    .then((storage) => storage.restore())
    .catch(() => ({ project: undefined }));
  return { city, ...(project !== undefined && { project }) };
}
