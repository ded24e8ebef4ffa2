import { createRoot } from "react-dom/client";
import { createI18n } from "./i18n/createI18n";
import { loadCity } from "./io/loadCity";
import { startApp } from "./state/startApp";
import { Boot, type Started } from "./ui/Boot";
import { Crash } from "./ui/Crash";

const words = createI18n("zh");
const english = createI18n("en");

async function start(): Promise<Started> {
  const { city, issues } = await loadCity();
  if (city === undefined) return { issues };
  const app = await startApp(city, {
    fresh: (number) => ({
      zh: words.t("state.fresh", { number }),
      en: english.t("state.fresh", { number }),
    }),
    copyOf: ({ zh, en }) => ({
      zh: words.t("state.copyOf", { name: zh }),
      en: english.t("state.copyOf", { name: en }),
    }),
  });
  return { app };
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element named root");
createRoot(root).render(
  <Crash words={words}>
    <Boot start={start()} words={words} />
  </Crash>,
);
