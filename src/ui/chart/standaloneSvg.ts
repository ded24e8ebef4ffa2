/** What of the style sheet a drawing needs to look alike elsewhere. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

const NOTHING = "rgba(0, 0, 0, 0)";

interface Place {
  readonly x: number;
  readonly y: number;
  /** How much larger than on the page. */
  readonly scale?: number;
}

/** A drawing of the page as a text that needs no style sheet, in the colours of the light scheme. */
export function standaloneSvg(drawing: SVGSVGElement, { x, y, scale = 1 }: Place): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inLight(() => copyLook(drawing, copy));
  const place = { x, y, width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  return new XMLSerializer().serializeToString(copy);
}

function copyLook(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of LOOK) {
    const value = style.getPropertyValue(property);
    if (value !== "") to.setAttribute(property, value === NOTHING ? "none" : value);
  }
  for (const name of ["class", "style", "role", "aria-label", "tabindex"]) to.removeAttribute(name);
  for (const [at, child] of [...from.children].entries()) copyLook(child, to.children[at]);
}

/** Reads styles as they are on white paper; nothing is painted in between. */
function inLight(read: () => void): void {
  const root = document.documentElement;
  const scheme = root.getAttribute("data-mantine-color-scheme");
  root.setAttribute("data-mantine-color-scheme", "light");
  read();
  if (scheme !== null) root.setAttribute("data-mantine-color-scheme", scheme);
}
