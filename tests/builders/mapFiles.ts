/** A thing on a map and its figures: a point, a line or a ring. */
export interface Drawn {
  readonly points: readonly (readonly [number, number])[];
  readonly figures: Readonly<Record<string, string | number>>;
}

export type Encoder = (text: string) => Uint8Array;

const utf8: Encoder = (text) => new TextEncoder().encode(text);

const KIND = { point: 1, line: 3, ring: 5 } as const;

/** The .shp of points, lines or rings, one a record. */
export function shpOf(kind: keyof typeof KIND, drawn: readonly Drawn[]): Uint8Array {
  const contents = drawn.map(({ points }) => {
    const isPoint = kind === "point";
    const content = new DataView(new ArrayBuffer(isPoint ? 20 : 48 + 16 * points.length));
    content.setInt32(0, KIND[kind], true);
    if (!isPoint) {
      const [east, north] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const box = [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)];
      for (const [at, edge] of box.entries()) content.setFloat64(4 + 8 * at, edge, true);
      content.setInt32(36, 1, true);
      content.setInt32(40, points.length, true);
    }
    for (const [at, figure] of points.flat().entries())
      content.setFloat64((isPoint ? 4 : 48) + 8 * at, figure, true);
    return new Uint8Array(content.buffer);
  });
  const length = contents.reduce((sum, content) => sum + 8 + content.length, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, KIND[kind], true);
  let offset = 100;
  contents.forEach((content, nth) => {
    view.setInt32(offset, nth + 1);
    view.setInt32(offset + 4, content.length / 2);
    bytes.set(content, offset + 8);
    offset += 8 + content.length;
  });
  return bytes;
}

/** The .dbf beside it, every figure a text of 40 bytes. */
export function dbfOf(drawn: readonly Drawn[], encode: Encoder = utf8): Uint8Array {
  const names = [...new Set(drawn.flatMap(({ figures }) => Object.keys(figures)))];
  const [width, headLength] = [40, 33 + 32 * names.length];
  const bytes = new Uint8Array(headLength + drawn.length * (1 + width * names.length) + 1).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, headLength);
  bytes.set([3, 124, 1, 1]);
  view.setUint32(4, drawn.length, true);
  view.setUint16(8, headLength, true);
  view.setUint16(10, 1 + width * names.length, true);
  names.forEach((name, at) => {
    bytes.set(encode(name).slice(0, 10), 32 + 32 * at);
    bytes[32 + 32 * at + 11] = 0x43;
    bytes[32 + 32 * at + 16] = width;
  });
  bytes[headLength - 1] = 0x0d;
  drawn.forEach(({ figures }, row) => {
    names.forEach((name, at) => {
      const start = headLength + row * (1 + width * names.length) + 1 + at * width;
      bytes.set(encode(String(figures[name] ?? "")).slice(0, width), start);
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** Places as a KML of points. */
export const kmlOf = (drawn: readonly Drawn[]): Uint8Array =>
  utf8(
    `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${drawn
      .map(({ points: [point], figures }) => {
        const { name = "", ...others } = figures;
        const data = Object.entries(others).map(
          ([key, value]) => `<Data name="${key}"><value>${value}</value></Data>`,
        );
        return `<Placemark><name>${name}</name><ExtendedData>${data.join("")}</ExtendedData><Point><coordinates>${point.join()},0</coordinates></Point></Placemark>`;
      })
      .join("")}</Document></kml>`,
  );

/** Features as GeoJSON; lines of two points and more, rings where the last point is the first. */
export const geoJsonOf = (drawn: readonly Drawn[]): Uint8Array =>
  utf8(
    JSON.stringify({
      type: "FeatureCollection",
      features: drawn.map(({ points, figures }) => {
        const isRing = points.length > 3 && points[0].join() === points[points.length - 1].join();
        const geometry =
          points.length === 1
            ? { type: "Point", coordinates: points[0] }
            : isRing
              ? { type: "Polygon", coordinates: [points] }
              : { type: "LineString", coordinates: points };
        return { type: "Feature", properties: figures, geometry };
      }),
    }),
  );
