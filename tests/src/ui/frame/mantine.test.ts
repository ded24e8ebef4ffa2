import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Parts that draw themselves with another part's styles too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Select: ["Combobox", "Input", "ScrollArea"],
  MultiSelect: ["Combobox", "Input", "PillsInput", "Pill", "ScrollArea"],
  Modal: ["ModalBase", "Overlay", "Paper", "CloseButton"],
  Menu: ["Popover", "Paper"],
  NumberInput: ["Input", "UnstyledButton"],
  Checkbox: ["InlineInput"],
  Switch: ["InlineInput"],
  SegmentedControl: ["FloatingIndicator"],
  Button: ["UnstyledButton", "Loader"],
};
const styleOf = (part: string) => `node_modules/@mantine/core/styles/${part}.css`;

it("loads the styles of every Mantine part that the program draws", () => {
  const used = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .flatMap((path) =>
      [...readFileSync(`src/${path}`, "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(
        ([, names]) => names.split(",").map((name) => name.trim()),
      ),
    );
  const wanted = used
    .flatMap((part) => [part, ...(ALSO[part] ?? [])])
    .filter((part) => existsSync(styleOf(part)));
  const loaded = readFileSync("src/ui/frame/mantine.css", "utf8");

  expect([...new Set(wanted)].filter((part) => !loaded.includes(`/${part}.css"`))).toEqual([]);
});
