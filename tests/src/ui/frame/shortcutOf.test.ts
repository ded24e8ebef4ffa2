import { expect, it } from "vitest";
import { shortcutOf } from "../../../../src/ui/frame/shortcutOf";

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it("writes Ctrl and Cmd alike, and names Shift only beside them", () => {
  expect(shortcutOf({ ...plain, key: "Z", ctrlKey: true, shiftKey: true })).toBe("mod+shift+z");
  expect(shortcutOf({ ...plain, key: "k", metaKey: true })).toBe("mod+k");
  expect(shortcutOf({ ...plain, key: "?", shiftKey: true })).toBe("?");
});
