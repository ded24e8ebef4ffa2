import { writerIn } from "../../i18n/figureWriter";
import type { Background } from "../../io/city/readCity";
import { type ExportSource, nameIn } from "../../io/export/content/exportSource";
import type { View } from "../../state/view";
import { pngOf } from "../chart/rasterised";
import type { Sign } from "../map/LegendSign";
import { legendOf } from "../map/legendOf";
import { pictureOfMap } from "../map/mapPicture";
import { paletteOf } from "../map/palette";

const HEAD = 64;
const FOOT = 34;
const LEGEND = 250;
const LINE = 22;
const FONT = 'system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The map as it is on screen with a title, its legend and what the data is. Rejects where no map is on the page. */
export async function screenMap(
  source: ExportSource,
  view: View,
  backgrounds: readonly Background[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, results } = source;
  const shot = await pictureOfMap();
  if (shot === undefined) throw new Error(words.t("export.pictures.noMap"));
  const ratio = window.devicePixelRatio;
  const width = shot.width / ratio + LEGEND;
  const height = shot.height / ratio + HEAD + FOOT;
  const canvas = document.createElement("canvas");
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  context.scale(ratio, ratio);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(shot, 0, HEAD, width - LEGEND, height - HEAD - FOOT);

  const write = (text: string, x: number, y: number, size: number, colour: string, most?: number) => {
    context.font = `${size}px ${FONT}`;
    context.fillStyle = colour;
    context.fillText(text, x, y, most);
  };
  const { dataset } = results.model;
  const about = [words.t(`stage.${view.stage}`), String(view.year), words.t(`map.question.${view.question}`)];
  write(nameIn(words, dataset.name), 16, 28, 19, "#1c2128");
  write([nameIn(words, results.scenario.name), ...about].join(" · "), 16, 50, 13, "#56606b");
  write(
    words.t(dataset.isDemonstration ? "export.cover.isDemonstration" : "export.cover.isReal"),
    16,
    height - 12,
    12,
    "#8a3b12",
    width - 32,
  );
  const palette = paletteOf(view.isDark);
  const writer = writerIn(words.language);
  const legend = legendOf(results, view, palette, words.t, backgrounds);
  const groups = [
    [words.t("map.legend.settlements"), legend.settlements],
    [
      `${words.t("map.legend.schools", { stage: about[0] })} · ${words.t(`map.schoolColour.${view.schoolColour}`)}`,
      legend.schools,
    ],
    ["", legend.marks],
  ] as const;
  let y = HEAD + 18;
  for (const [heading, lines] of groups) {
    if (heading !== "" && lines.length > 0) {
      write(heading, width - LEGEND + 14, y, 12, "#56606b", LEGEND - 24);
      y += LINE;
    }
    for (const { sign, text, count } of lines) {
      drawSign(context, sign, width - LEGEND + 22, y - 4);
      const number = count === undefined ? "" : ` ${writer.whole(count)}`;
      write(`${text}${number}`, width - LEGEND + 40, y, 12, "#22292d", LEGEND - 50);
      y += LINE;
    }
  }
  return pngOf(canvas);
}

function drawSign(context: CanvasRenderingContext2D, sign: Sign, x: number, y: number): void {
  const colour = "colour" in sign ? sign.colour : "#b3391e";
  context.save();
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 2;
  if ("isDashed" in sign && sign.isDashed) context.setLineDash([3, 2]);
  context.beginPath();
  switch (sign.kind) {
    case "disc":
    case "school":
    case "ground":
      context.arc(x, y, 6, 0, 2 * Math.PI);
      context.fill();
      context.setLineDash([]);
      context.lineWidth = 1;
      context.strokeStyle = sign.kind === "disc" && sign.ring !== undefined ? sign.ring : "#26313a";
      context.stroke();
      break;
    case "ring":
      context.arc(x, y, 6, 0, 2 * Math.PI);
      context.stroke();
      break;
    case "line":
      context.moveTo(x - 8, y);
      context.lineTo(x + 8, y);
      context.stroke();
      break;
    case "patch":
    case "site":
      context.strokeRect(x - 6, y - 5, 12, 10);
      break;
    case "closed":
      context.moveTo(x - 5, y - 5);
      context.lineTo(x + 5, y + 5);
      context.moveTo(x - 5, y + 5);
      context.lineTo(x + 5, y - 5);
      context.stroke();
      break;
  }
  context.restore();
}
