import { describe, expect, it } from "vitest";
import { type Asked, firstLanguage, keepLanguage } from "../../../src/state/firstLanguage";
import { createAppStore } from "../../../src/state/store";
import { aState } from "./aState";

/** A browser whose user reads some languages, the best first. */
function browserOf(...languages: string[]): () => Asked {
  const kept = new Map<string, string>();
  const asked = {
    languages,
    kept: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
  return () => asked;
}

describe("the language of a first visit", () => {
  it.each([
    [["zh-CN", "en"], "zh"],
    [["zh"], "zh"],
    [["zh-Hant-TW"], "zh"],
    [["en-GB", "zh-CN"], "en"],
    [["de-DE", "zh-CN"], "en"],
    [["zha"], "en"],
    [[], "en"],
  ])("with a browser that asks for %j is %s", (languages, language) => {
    expect(firstLanguage(browserOf(...languages))).toBe(language);
  });

  it("is that of the browser's where nothing may be kept", () => {
    const asked = () => ({
      languages: ["zh-CN"],
      get kept(): Asked["kept"] {
        throw new DOMException("forbidden", "SecurityError");
      },
    });

    expect(firstLanguage(asked)).toBe("zh");
  });
});

describe("the language of a later visit", () => {
  it("is the one that was chosen, whatever the browser asks for", () => {
    const browser = browserOf("zh-CN");
    const store = createAppStore(aState());
    keepLanguage(store, browser);

    store.setState(({ view }) => ({ view: { ...view, year: 2024 } }));
    expect(firstLanguage(browser)).toBe("zh");
    store.setState(({ view }) => ({ view: { ...view, language: "en" } }));

    expect(firstLanguage(browser)).toBe("en");
  });
});
