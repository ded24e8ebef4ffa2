import { xmlText } from "../xmlText";

/** A text as it may stand between tags or in an attribute. */
export const svgText = (text: string): string =>
  xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Letters that every office machine has, as the screen's. */
export const SVG_FONT =
  "system-ui, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
