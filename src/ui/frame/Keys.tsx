import { Kbd } from "@mantine/core";
import { writtenKeys } from "./shortcutOf";

/** The keys of a shortcut, drawn as keys. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span style={{ display: "inline-flex", gap: 3 }}>
      {writtenKeys(keys).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  );
}
