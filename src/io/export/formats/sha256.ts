const WORDS = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes, as the standard takes them. */
function rootsOfPrimes(power: number, count: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return Uint32Array.from(primes, (prime) => fraction(prime ** power) * 2 ** 32);
}

const fraction = (value: number) => value - Math.floor(value);

/** SHA-256 of bytes (FIPS 180-4), 64 hexadecimal digits; works where a browser keeps its own from the page. */
export function sha256(bytes: Uint8Array): string {
  const constants = Array.from(rootsOfPrimes(1 / 3, WORDS));
  const state = Array.from(rootsOfPrimes(1 / 2, 8));
  const padded = pad(bytes);
  const words = new Array<number>(WORDS);
  for (let block = 0; block < padded.byteLength; block += WORDS) {
    for (let at = 0; at < 16; at++) words[at] = padded.getUint32(block + at * 4);
    for (let at = 16; at < WORDS; at++) {
      const early = words[at - 15];
      const late = words[at - 2];
      const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[at] = (words[at - 16] + a + words[at - 7] + b) >>> 0;
    }
    mix(state, words, constants);
  }
  return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}

function mix(state: number[], words: readonly number[], constants: readonly number[]): void {
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < WORDS; at++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[at] + words[at]) >>> 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) >>> 0;
    [a, b, c, d, e, f, g, h] = [(first + second) >>> 0, a, b, c, (d + first) >>> 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] + word) >>> 0;
  });
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The bytes, a mark after them, and their length in bits at the end of the last block. */
function pad(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / WORDS) * WORDS;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded.fill(0x80, bytes.length, bytes.length + 1);
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return view;
}
