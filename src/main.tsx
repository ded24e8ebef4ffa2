import { createRoot } from "react-dom/client";
import type { Name } from "./domain/name";
import { createI18n } from "./i18n/createI18n";
import { speakAs } from "./i18n/resources";
import { cityOf } from "./io/city/cityOf";
import { projectSlot } from "./io/city/projectSlot";
import { readCity } from "./io/city/readCity";
import { firstLanguage } from "./state/firstLanguage";
import { headStart } from "./state/headStart";
import { startApp } from "./state/startApp";
import { startDoor } from "./state/startDoor";
import { Boot, type Started } from "./ui/frame/Boot";
import { Crash } from "./ui/frame/Crash";

const chinese = createI18n("zh");
const english = createI18n("en");
const language = firstLanguage();
const words = language === "zh" ? chinese : english;
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";

async function start(): Promise<Started> {
  const door = await startDoor();
  if (door.kind !== "city") return { door, language };
  const ahead = headStart(projectSlot(door.id));
  const { files, issues: missing } = await cityOf(door.id);
  if (files === undefined) return { issues: missing };
  const { city, issues } = readCity(files);
  if (city === undefined) return { issues };
  speakAs(city.norms.terms ?? {});
  const names = {
    fresh: (number: number) => ({
      zh: chinese.t("state.fresh", { number }),
      en: english.t("state.fresh", { number }),
    }),
    copyOf: ({ zh, en }: Name) => ({
      zh: chinese.t("state.copyOf", { name: zh }),
      en: english.t("state.copyOf", { name: en }),
    }),
  };
  return { app: await startApp(city, names, ahead, language) };
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element named root");
createRoot(root).render(
  <Crash words={words}>
    <Boot start={start()} words={words} />
  </Crash>,
);
