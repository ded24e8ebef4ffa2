import type { PackFiles } from "../src/io/export/formats/evidence/pack";
import { textOf, unzipped } from "../src/io/export/formats/evidence/unzipped";
import type { Verdict } from "../src/io/export/formats/evidence/verdict";
import { checkPack } from "./evidence";

/** The script of `recompute.html`: checks the copy in the page at once, and whatever pack is dropped on it. */
const own = JSON.parse(document.getElementById("pack")?.textContent ?? "{}") as PackFiles;
const status = document.getElementById("verdict");
let newest = 0;

const WORDS: Readonly<Record<Verdict["status"], string>> = {
  agrees: "一致：逐格相符 · agrees",
  differs: "不一致 · differs",
  unreadable: "无法读取 · cannot be read",
};

async function check(files: PackFiles, what: string, reference?: PackFiles): Promise<void> {
  const ticket = ++newest;
  say("working", `${what} …`);
  const verdict = await checkPack(
    files,
    (scenario, done, all) => {
      if (ticket === newest) say("working", `${what}：${scenario} ${done} / ${all}`);
      return new Promise((resume) => setTimeout(resume));
    },
    reference,
  );
  if (ticket === newest) say(verdict.status, `${what}：${WORDS[verdict.status]}`, factsOf(verdict));
}

function factsOf(verdict: Verdict): readonly (readonly [string, string])[] {
  switch (verdict.status) {
    case "agrees":
      return [
        ["比对格数 cells compared", String(verdict.cells)],
        ["比对文件 files", String(verdict.files)],
      ];
    case "unreadable":
      return [
        ["文件 file", verdict.file],
        ["原因 problem", verdict.problem],
      ];
    case "differs":
      return [
        ["文件 file", verdict.file],
        ...(verdict.row === undefined ? [] : [["行 row", String(verdict.row)] as const]),
        ...(verdict.column === undefined ? [] : [["列 column", verdict.column] as const]),
        ["应为 expected", verdict.expected],
        ["实为 found", verdict.found],
      ];
  }
}

function say(state: string, headline: string, facts: readonly (readonly [string, string])[] = []): void {
  if (status === null) return;
  status.dataset.status = state;
  const list = document.createElement("dl");
  for (const [label, content] of facts) list.append(element("dt", label), element("dd", content));
  status.replaceChildren(headline, ...(facts.length > 0 ? [list] : []));
}

function element(tag: "dt" | "dd", content: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

/** The texts of dropped files; a zip counts as all that is in it. Files that were not dropped are those of the page. */
async function dropped(list: readonly File[]): Promise<PackFiles> {
  const found: Record<string, string> = { ...own };
  for (const file of list) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (file.name.endsWith(".zip")) Object.assign(found, await unzipped(bytes));
    else for (const name of Object.keys(own)) if (name.endsWith(file.name)) found[name] = textOf(bytes);
  }
  return found;
}

function take(list: FileList | null | undefined): void {
  const files = [...(list ?? [])];
  if (files.length === 0) return;
  const what = files.map(({ name }) => name).join(", ");
  dropped(files).then(
    (found) => check(found, what, own),
    (problem) => say("unreadable", `${what}：${WORDS.unreadable}`, [["原因 problem", String(problem)]]),
  );
}

document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files);
});
document.getElementById("files")?.addEventListener("change", (event) => {
  take((event.target as HTMLInputElement).files);
});
void check(own, "本页副本 copy in this page");
