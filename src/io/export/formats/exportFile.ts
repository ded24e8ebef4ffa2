/** A file that is ready to be given to the reader. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** The bytes of a file; a text becomes UTF-8. */
export const bytesOf = ({ content }: Pick<ExportFile, "content">): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
