import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { indexings } from "./indexing";

const TOP = fileURLToPath(new URL("../..", import.meta.url));

/** The project's own program; files named in `planted` are taken from there instead of from the disk. */
function programWith(planted: Readonly<Record<string, string>>): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(`${TOP}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  });
  if (!config) throw new Error("tsconfig.json cannot be read");
  const host = ts.createCompilerHost(config.options);
  const fromDisk = host.readFile;
  const textOf = (file: string) => planted[pathOf(file)] ?? fromDisk(file);
  const isOurs = (file: string) => /^(src|workers)\//.test(pathOf(file));
  return ts.createProgram({
    rootNames: [...config.fileNames.filter(isOurs), ...Object.keys(planted).map((path) => `${TOP}${path}`)],
    options: config.options,
    host: {
      ...host,
      readFile: textOf,
      fileExists: (file) => pathOf(file) in planted || host.fileExists(file),
      getSourceFile: (file, options) => {
        const text = textOf(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, options, true);
      },
    },
  });
}

const pathOf = (file: string): string => relative(TOP, file).replaceAll("\\", "/");

it("lets only the model, the engine and the search for sites take a row number to a typed array", () => {
  const text = (name: string) =>
    `export const ${name} = (column: Float32Array, list: readonly number[], i: number) => column[i] + list[i];`;
  const planted = {
    "src/ui/planted.ts": text("a"),
    "src/io/planted.ts": text("b"),
    "src/state/planted.ts": "export const c = (r: { pupils?: Uint32Array }, i: number) => r.pupils?.[i];",
    "src/model/planted.ts": text("d"),
    "workers/engine/planted.ts": text("e"),
  };

  const found = indexings(programWith(planted), pathOf);

  expect([...found].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: "src/io/planted.ts", line: 1, what: "column[i]" },
    { path: "src/state/planted.ts", line: 1, what: "r.pupils?.[i]" },
    { path: "src/ui/planted.ts", line: 1, what: "column[i]" },
  ]);
});
