/** Closes a switch over a union: a new kind does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`);
}
