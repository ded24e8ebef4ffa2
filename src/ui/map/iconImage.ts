import type { Shape } from "./iconShapes";

/** Side of an icon's image in its own pixels, two to a pixel of the screen, and the radius of a sign in it. */
export const ICON_SIDE = 56;
const RADIUS = 14;
/** How the map reads distances: eight pixels of the image from the outline to nothing, the outline at three quarters. */
const SPREAD = 8;
const AT_OUTLINE = 0.75;

/** A sign as a field of distances: the map colours it and draws an outline at any size. */
export function iconImage(shape: Shape): { width: number; height: number; data: Uint8ClampedArray } {
  const data = Uint8ClampedArray.from({ length: ICON_SIDE * ICON_SIDE * 4 }, (_, at) => {
    if (at % 4 !== 3) return 255;
    const pixel = (at - 3) / 4;
    const x = ((pixel % ICON_SIDE) + 0.5 - ICON_SIDE / 2) / RADIUS;
    const y = (Math.floor(pixel / ICON_SIDE) + 0.5 - ICON_SIDE / 2) / RADIUS;
    return 255 * (AT_OUTLINE - (shape(x, y) * RADIUS) / SPREAD);
  });
  return { width: ICON_SIDE, height: ICON_SIDE, data };
}

const paths = new Map<Shape, string>();

/** The outline of a sign for the legend, as an SVG path around (0, 0) with radius 1. */
export function iconPath(shape: Shape): string {
  const known = paths.get(shape) ?? tracePath(shape);
  paths.set(shape, known);
  return known;
}

function tracePath(shape: Shape): string {
  // Walks outwards along rays: every sign of a school is a star shape around its middle.
  const corners = Array.from({ length: 120 }, (_, at) => {
    const angle = (at / 120) * 2 * Math.PI;
    let near = 0;
    let far = 1.6;
    for (let step = 0; step < 14; step++) {
      const middle = (near + far) / 2;
      if (shape(middle * Math.cos(angle), middle * Math.sin(angle)) < 0) near = middle;
      else far = middle;
    }
    return `${(near * Math.cos(angle)).toFixed(3)} ${(near * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${corners.join("L")}Z`;
}
