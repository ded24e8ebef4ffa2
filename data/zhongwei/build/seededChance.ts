/** A number in [0, 1) that depends on its keys alone: there is no running stream, so a new row changes no other row. */
export function seededChance(...keys: readonly (string | number)[]): number {
  const text = keys.join("|");
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A bell-shaped number with mean 0 and spread 1 (twelve chances added up), never beyond ±6. */
export function seededBell(...keys: readonly (string | number)[]): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += seededChance("bell", i, ...keys);
  return sum - 6;
}
