import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the page allows its own scripts, styles and data, and neither another base nor a form that is sent", () => {
  const html = readFileSync("index.html", "utf8");

  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  const said = new Map(policy.split(";").map((rule) => rule.trim().split(/ (.*)/) as [string, string]));

  expect(said.get("default-src")).toBe("'self'");
  expect(said.get("script-src")).toBe("'self'");
  expect(said.get("connect-src")).toBe("'self'");
  for (const rule of ["base-uri", "form-action", "object-src"]) expect(said.get(rule)).toBe("'none'");
});
