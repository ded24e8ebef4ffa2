import { writerIn } from "../../../../i18n/figureWriter";
import { ageBands } from "../../../../model/readers/ageBands";
import { pyramid } from "../../../../model/readers/pyramid";
import type { ExportSource } from "../exportSource";
import { axis } from "./axis";
import { framed } from "./framed";
import type { Picture } from "./picture";
import { svgText } from "./svgText";

const WIDTH = 760;
const HEIGHT = 380;
const MIDDLE = 52;
const TOP = 22;
const BOTTOM = 26;
const MALE = "#5f93c6";
const FEMALE = "#d99152";
/** Preschool to the end of senior secondary: drawn stronger. */
const SCHOOL_AGES = [3, 17] as const;

/** Residents of the city by groups of five years and sex in the target year, the youngest at the foot. */
export function pyramidChart(source: ExportSource): Picture {
  const { results, words, targetYear } = source;
  const { t } = words;
  const bands = ageBands(pyramid(results, { kind: "city" }, targetYear));
  const half = (WIDTH - MIDDLE) / 2;
  const scale = axis(Math.max(...bands.flatMap(({ male, female }) => [male, female])), 4);
  const pitch = (HEIGHT - TOP - BOTTOM) / bands.length;
  const length = (people: number) => ((half - 26) * people) / scale.end;
  const writer = writerIn(words.language);
  const body = [
    `<text x="${half}" y="12" font-size="12" fill="#22292d" text-anchor="end">${svgText(t("chart.male"))}</text>`,
    `<text x="${half + MIDDLE}" y="12" font-size="12" fill="#22292d">${svgText(t("chart.female"))}</text>`,
    ...scale.ticks.flatMap((tick) =>
      [half - length(tick), half + MIDDLE + length(tick)].map(
        (x) =>
          `<line x1="${tenth(x)}" x2="${tenth(x)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#dde2e7"/><text x="${tenth(x)}" y="${HEIGHT - 8}" font-size="11" fill="#56606b" text-anchor="middle">${writer.whole(tick)}</text>`,
      ),
    ),
    ...bands.map(({ fromAge, toAge, male, female }, at) => {
      const y = HEIGHT - BOTTOM - (at + 1) * pitch;
      const isSchoolAge = toAge >= SCHOOL_AGES[0] && fromAge <= SCHOOL_AGES[1];
      const box = (x: number, people: number, colour: string) =>
        `<rect x="${tenth(x)}" width="${tenth(length(people))}" y="${tenth(y + 0.5)}" height="${tenth(pitch - 1)}" fill="${colour}" fill-opacity="${isSchoolAge ? 1 : 0.55}"/>`;
      const ages = at === bands.length - 1 ? `${fromAge}+` : `${fromAge}–${toAge}`;
      return `${box(half - length(male), male, MALE)}${box(half + MIDDLE, female, FEMALE)}<text x="${half + MIDDLE / 2}" y="${tenth(y + pitch / 2 + 4)}" font-size="11" fill="#56606b" text-anchor="middle">${ages}</text>`;
    }),
  ].join("");
  const title = t("chart.pyramid", { year: targetYear });
  return framed(source, { id: "pyramid", title, width: WIDTH, height: HEIGHT, body });
}

const tenth = (value: number): string => value.toFixed(1);
