/** A bar on a terminal; nothing where the output goes into a file. */
export function showProgress(word: string, done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((done / all) * width);
  process.stderr.write(
    `\r${word} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${all}${done === all ? "\n" : ""}`,
  );
}
