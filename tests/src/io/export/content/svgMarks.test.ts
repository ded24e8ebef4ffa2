import { expect, it } from "vitest";
import { boxBetween, strong } from "../../../../../src/io/charts/marks";
import { svgMarks } from "../../../../../src/io/export/content/pictures/svgMarks";

it("writes marks as SVG in the colours of white paper, a pattern once however many boxes have it", () => {
  const hatched = { ...boxBetween(0, 10, [5, 20], "large"), isHatched: true };

  const svg = svgMarks([hatched, hatched, strong("A & B", [1.006, 2], "end")], 3, 4);

  expect(svg.match(/<pattern/g)).toHaveLength(1);
  expect(svg.match(/fill="url\(#hatch-large\)"/g)).toHaveLength(2);
  expect(svg).toContain('<g transform="translate(3 4)">');
  expect(svg).toContain(
    '<text x="1.01" y="2" font-size="11" fill="#1c2128" text-anchor="end" font-weight="600">A &amp; B</text>',
  );
});
