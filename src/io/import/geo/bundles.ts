import type { ShapeParts } from "./readShapefile";

/** Files that are one: a shapefile's parts under the name of its .shp, or a single file under its own. */
export interface Bundle<F> {
  readonly name: string;
  readonly whole?: F;
  readonly parts?: Readonly<Partial<Record<keyof ShapeParts, F>>>;
}

const PART = /^(.*)\.(shp|dbf|prj|cpg)$/i;
/** Parts that hold nothing but ways to find others faster. */
const INDEX = /\.(shx|sbn|sbx|qix|atx|ain|aih|qpj|shp\.xml)$/i;

/** Puts the parts of each shapefile together, wherever they stand in the list; a .dbf on its own is a table like others. */
export function bundlesOf<F extends { readonly name: string }>(files: readonly F[]): readonly Bundle<F>[] {
  const baseOf = (name: string) => PART.exec(name)?.[1].toLowerCase();
  const shapes = new Map(
    files.flatMap(({ name }) =>
      /\.shp$/i.test(name) ? [[name.slice(0, -4).toLowerCase(), name] as const] : [],
    ),
  );
  const isOf = (base: string) => (file: F) => baseOf(file.name) === base;
  const whole = files.flatMap((file): readonly Bundle<F>[] => {
    const base = baseOf(file.name);
    const ofShape = base !== undefined && shapes.has(base);
    const isBeside = [...shapes.keys()].some((one) => file.name.toLowerCase().startsWith(`${one}.`));
    return ofShape || (isBeside && INDEX.test(file.name)) ? [] : [{ name: file.name, whole: file }];
  });
  const shaped = [...shapes].map(([base, name]): Bundle<F> => {
    const parts = files.filter(isOf(base)).map((file) => [PART.exec(file.name)?.[2].toLowerCase(), file]);
    return { name, parts: Object.fromEntries(parts) };
  });
  return [...whole, ...shaped];
}
