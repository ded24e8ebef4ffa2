import { bytesOf, type ExportFile } from "../../io/export/formats/exportFile";

/** Lets the browser save a file. */
export function giveFile(file: ExportFile): void {
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
