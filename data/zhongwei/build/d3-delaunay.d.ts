/** The part of d3-delaunay that the township outlines need; the package ships no types. */
declare module "d3-delaunay" {
  export class Delaunay {
    static from(points: readonly (readonly [number, number])[] | readonly number[][]): Delaunay;
    voronoi(bounds: readonly [number, number, number, number]): {
      cellPolygon(index: number): [number, number][];
    };
  }
}
