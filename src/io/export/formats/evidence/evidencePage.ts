import type { PackFiles } from "./pack";

/** The words of the page, Chinese first: a reader has nothing but the page. */
const STYLE = `
body { max-width: 860px; padding: 0 20px; margin: 40px auto; font: 15px/1.6 system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1c2128; }
h1 { font-size: 22px; }
[role=status] { padding: 16px 20px; margin: 20px 0; font-size: 17px; background: #eef2f6; border-radius: 8px; }
[data-status=agrees] { background: #e3f4ec; }
[data-status=differs], [data-status=unreadable] { background: #fdeae3; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 10px 0 0; font-size: 15px; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
label { display: block; padding: 22px; text-align: center; border: 2px dashed #8fa3b5; border-radius: 8px; }
`;

/**
 * The page of a pack that recomputes every figure: the engine and a copy of all files inside, so that it needs no network
 * and nothing beside it.
 *
 * @param script The built checker, one script without imports.
 */
export const evidencePage = (files: PackFiles, script: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>证据包复算 · Evidence recomputed</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>证据包复算 · Evidence recomputed</h1>
<p>本页内含引擎与全部数据的副本，离线重新推演每一个数字，并与结果表逐格比对。<br>
This page holds the engine and a copy of all files; it computes every figure again, offline, and compares cell by cell.</p>
<div role="status" id="verdict">正在复算… Recomputing…</div>
<label>把证据包（zip）或其中的文件拖到这里，核对那一份。<br>
Drop the pack (zip) or its files here to check those.
<br><input type="file" id="files" multiple accept=".zip,.csv,.json,.txt"></label>
</main>
<script type="application/json" id="pack">${inScript(JSON.stringify(files))}</script>
<script type="module">${script.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--")}</script>
</body>
</html>
`;

/** JSON that no text in it can end the element it stands in. */
const inScript = (json: string): string =>
  json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
