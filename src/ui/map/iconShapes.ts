import type { LandStatus } from "../../domain/land";
import type { SchoolKind } from "../../domain/school";

/** A distance from the outline of a shape, in units of its radius: below zero inside. */
export type Shape = (x: number, y: number) => number;

export type IconName = SchoolKind | "closed" | "dashedRing" | "spread" | LandStatus;

/** Every sign of the map. Kinds of school differ in outline, so that they can be told apart without colour. */
export const ICON_SHAPES: Readonly<Record<IconName, Shape>> = {
  kindergarten: disc(0.82),
  primary: polygon(square(0.8)),
  teachingPoint: polygon(regular(3, 1.05, -90, 0.18)),
  nineYear: polygon(regular(5, 1.02, -90)),
  junior: polygon(regular(4, 1.08, -90)),
  completeSecondary: polygon(regular(6, 1, 0)),
  senior: polygon(star(5, 1.2, 0.56)),
  vocational: polygon(plus(1, 0.4)),
  special: polygon(heart(0.98)),
  closed: either(ring(0.86, 0.11), either(bar(1, 1, 0.52, 0.12), bar(1, -1, 0.52, 0.12))),
  dashedRing: dashes(1.5, 0.13, 12),
  spread: either(
    bar(1, -1, 0.62, 0.15),
    either(beam(-0.05, -0.62, 0.62, -0.62), beam(0.62, -0.62, 0.62, 0.05)),
  ),
  reserved: either(frame(0.72, 0.11), polygon(square(0.4))),
  "state-owned": either(frame(0.72, 0.11), either(bar(1, 0, 0.36, 0.1), bar(0, 1, 0.36, 0.1))),
  "to-be-acquired": either(frame(0.72, 0.11), bar(1, -1, 0.78, 0.1)),
};

type Corner = readonly [number, number];

function polygon(corners: readonly Corner[]): Shape {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    let isInside = false;
    corners.forEach(([ax, ay], at) => {
      const [bx, by] = corners[(at + 1) % corners.length];
      nearest = Math.min(nearest, toSegment(x, y, ax, ay, bx, by));
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    });
    return isInside ? -nearest : nearest;
  };
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

function disc(radius: number): Shape {
  return (x, y) => Math.hypot(x, y) - radius;
}

function ring(radius: number, half: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x, y) - radius) - half;
}

function frame(radius: number, half: number): Shape {
  const outline = polygon(square(radius));
  return (x, y) => Math.abs(outline(x, y)) - half;
}

function bar(dx: number, dy: number, reach: number, half: number): Shape {
  const k = reach / Math.hypot(dx, dy);
  return (x, y) => toSegment(x, y, -dx * k, -dy * k, dx * k, dy * k) - half;
}

function beam(ax: number, ay: number, bx: number, by: number): Shape {
  return (x, y) => toSegment(x, y, ax, ay, bx, by) - 0.15;
}

function either(a: Shape, b: Shape): Shape {
  return (x, y) => Math.min(a(x, y), b(x, y));
}

/** A ring cut into dashes with gaps as wide as seven tenths of a dash. */
function dashes(radius: number, half: number, count: number): Shape {
  const step = (2 * Math.PI) / count;
  return (x, y) => {
    const angle = Math.atan2(y, x) / step;
    const off = Math.max(0, Math.abs(angle - Math.round(angle)) - 0.29) * step * radius;
    return Math.hypot(Math.hypot(x, y) - radius, off) - half;
  };
}

function square(half: number): readonly Corner[] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

function regular(sides: number, radius: number, firstDegrees: number, down = 0): readonly Corner[] {
  return Array.from({ length: sides }, (_, at) => {
    const angle = ((firstDegrees + (360 * at) / sides) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle) + down];
  });
}

function star(points: number, outer: number, inner: number): readonly Corner[] {
  return Array.from({ length: 2 * points }, (_, at) => {
    const angle = ((-90 + (180 * at) / points) * Math.PI) / 180;
    const radius = at % 2 === 0 ? outer : inner;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function plus(reach: number, half: number): readonly Corner[] {
  const a = reach;
  const b = half;
  return [
    [-b, -a],
    [b, -a],
    [b, -b],
    [a, -b],
    [a, b],
    [b, b],
    [b, a],
    [-b, a],
    [-b, b],
    [-a, b],
    [-a, -b],
    [-b, -b],
  ];
}

function heart(size: number): readonly Corner[] {
  return Array.from({ length: 40 }, (_, at) => {
    const t = (at / 40) * 2 * Math.PI;
    const y = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
    return [(size * 16 * Math.sin(t) ** 3) / 16, (-size * (y + 2.5)) / 14.5];
  });
}
