import { expect } from "@playwright/test";
import { journey } from "./journey";

journey("the page runs nothing but its own scripts and asks nobody else", async ({ app, trouble }) => {
  trouble.forgive(/Content Security Policy|asked https:\/\/example\.com/);
  await app.page.goto("./#lang=zh");

  const got = await app.page.evaluate(async () => {
    const written = document.createElement("script");
    written.textContent = "document.title = 'broken in'";
    document.body.append(written);
    const base = document.createElement("base");
    base.href = "https://example.com/";
    document.head.append(base);
    const isFetched = await fetch("https://example.com/").then(
      () => true,
      () => false,
    );
    return { title: document.title, isFetched, isBaseKept: document.baseURI === location.href };
  });

  expect(got).toEqual({ title: app.t("app.title"), isFetched: false, isBaseKept: true });
});
