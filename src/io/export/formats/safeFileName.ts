const LONGEST = 80;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A name that every file system takes: no separators, wildcards, control or direction marks, no blanks or dots at its
 * ends, none of the names that Windows keeps for itself, at most 80 characters before the ending.
 *
 * @param ending With its dot, as it is to stand: ".xlsx".
 */
export function safeFileName(wanted: string, ending: string): string {
  const plain = wanted
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "-")
    .replace(/\s+/g, " ");
  const short = Array.from(plain).slice(0, LONGEST).join("");
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/g, "");
  if (trimmed === "") return `export${ending}`;
  return RESERVED.test(trimmed.split(".")[0].trim()) ? `_${trimmed}${ending}` : `${trimmed}${ending}`;
}
