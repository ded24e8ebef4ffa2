/** About how many pixels a line of words takes: broad letters an em, the others a little more than half of one. */
export const textWidth = (text: string, sizePx = 11): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? sizePx : sizePx * 0.6), 0);
