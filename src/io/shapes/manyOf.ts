import { MOST_COUNTED, MOST_ISSUES, wants } from "../shapeIssues";
import { z } from "../zod";

/** The number of entries that a list may have. */
interface Length {
  readonly min?: number;
  readonly max?: number;
}

/**
 * A list of entries of one shape. Of the faults in it so many are kept as can be told, the rest is counted up to a limit: a
 * file that is wrong a million times is as quick to refuse as one that is wrong once.
 */
export const listOf = <T>(entry: z.ZodType<T>, { min = 0, max = Number.POSITIVE_INFINITY }: Length = {}) =>
  z.unknown().transform((list, context): T[] => {
    const refuse = (issue: z.core.$ZodRawIssue) => {
      context.issues.push(issue);
      return z.NEVER;
    };
    if (!Array.isArray(list)) return refuse({ code: "invalid_type", expected: "array", input: list });
    const bound = { origin: "array", inclusive: true, input: list };
    if (list.length < min) return refuse({ code: "too_small", minimum: min, ...bound });
    if (list.length > max) return refuse({ code: "too_big", maximum: max, ...bound });
    const faults = faultsInto(context);
    const read: T[] = [];
    for (let at = 0; at < list.length && !faults.isFull(); at++)
      read.push(entryOf(entry, list[at], at, faults.add));
    faults.close();
    return read;
  });

/** A table of entries of one shape by id; its faults are kept and counted like those of a list. */
export const entriesById = <T>(id: z.ZodType<string>, entry: z.ZodType<T>) =>
  z.unknown().transform((table, context): Readonly<Record<string, T>> => {
    if (typeof table !== "object" || table === null || Array.isArray(table)) {
      context.issues.push({ code: "invalid_type", expected: "record", input: table });
      return z.NEVER;
    }
    if (Object.hasOwn(table, "__proto__")) {
      context.issues.push({ code: "custom", input: table, ...wants("noPrototype") });
      return z.NEVER;
    }
    const faults = faultsInto(context);
    const read: Record<string, T> = {};
    for (const [key, value] of Object.entries(table)) {
      if (faults.isFull()) break;
      const isId = id._zod.run({ value: key, issues: [] }, { async: false });
      if ("issues" in isId && isId.issues.length > 0)
        faults.add({ code: "invalid_key", origin: "record", issues: [], input: table, path: [key] });
      else read[key] = entryOf(entry, value, key, faults.add);
    }
    faults.close();
    return read;
  });

type Add = (issue: z.core.$ZodRawIssue) => void;

/** An entry as its shape reads it; what is wrong with it is told with its place. */
function entryOf<T>(shape: z.ZodType<T>, value: unknown, place: string | number, add: Add): T {
  const read = shape._zod.run({ value, issues: [] }, { async: false });
  if (read instanceof Promise) throw new Error("a shape of a file must not wait");
  for (const issue of read.issues) add({ ...issue, path: [place, ...(issue.path ?? [])] });
  return read.value as T;
}

/** Takes faults into a context: the first ones whole, then one that says how many more there are. */
export function faultsInto({ issues }: { readonly issues: z.core.$ZodRawIssue[] }) {
  let kept = 0;
  let more = 0;
  return {
    isFull: () => more >= MOST_COUNTED,
    add(issue: z.core.$ZodRawIssue): void {
      const counted = issue.code === "custom" ? issue.params?.more : undefined;
      if (typeof counted === "number") more += counted;
      else if (kept++ < MOST_ISSUES) issues.push(issue);
      else more++;
    },
    close(): void {
      if (more > 0) issues.push({ code: "custom", input: undefined, params: { more }, continue: true });
    },
  };
}
