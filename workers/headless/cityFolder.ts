import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CityFiles, cityFileName, isCityFile } from "../../src/io/city/cityFiles";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The names of the cities that ship, the first of which is meant where none is named. */
export const shippedNames = (): readonly string[] => readdirSync(join(ROOT, "data")).sort();

/** The files of a city that ships. */
export function shippedFiles(name: string): CityFiles {
  const paths = [`data/${name}`, "seeds", "seeds/scenarios"].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );
  return new Map(
    paths.flatMap((path) => {
      const file = cityFileName(path);
      return file === undefined ? [] : [[file, readFileSync(join(ROOT, path), "utf8")] as const];
    }),
  );
}

/** The files of a city folder: what lies in it, its scenarios and its layers. */
export function folderFiles(folder: string): CityFiles {
  const inside = ["", "scenarios/", "backgrounds/"].flatMap((part) =>
    existsSync(join(folder, part)) ? readdirSync(join(folder, part)).map((file) => `${part}${file}`) : [],
  );
  const texts = inside.filter((file) => isCityFile(file) && statSync(join(folder, file)).isFile());
  return new Map(texts.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
