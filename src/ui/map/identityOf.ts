const numbers = new WeakMap<object, number>();
let last = 0;

/** A number that tells one object from every other for as long as it lives: a key for what was made from it. */
export function identityOf(object: object | undefined): number {
  if (object === undefined) return 0;
  const known = numbers.get(object);
  if (known !== undefined) return known;
  last++;
  numbers.set(object, last);
  return last;
}
