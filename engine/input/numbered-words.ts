/**
 * The shape of words that are one beginning and a number: D0000017, CL-42, 1001. Two such words with the same number
 * are the same word, so a table by number takes the place of hashing and comparing letters.
 */
export interface NumberShape {
  /** Letters before the number, as UTF-16 codes. */
  readonly beginning: Uint16Array;
  /** The number has leading zeros: every word is as long as the first. */
  readonly isPadded: boolean;
  /** The words are whole numbers and nothing else. */
  readonly isBare: boolean;
  readonly shortest: number;
  readonly longest: number;
}

const zero = 48;
const mostDigits = 9;

/**
 * The shape of a tidy word: D0000017 is "D" and seven digits with leading zeros, CL-42 is "CL-" and a number without.
 *
 * @returns undefined when the word does not end in a number
 * @example numberAtEnd(numberShape("D0000017")!, "D0000204") // 204
 */
export function numberShape(word: string): NumberShape | undefined {
  let start = word.length;
  while (start > 0 && word.length - start < mostDigits && isDigit(word.charCodeAt(start - 1))) start--;
  const digits = word.length - start;
  if (digits === 0 || (start > 0 && isDigit(word.charCodeAt(start - 1)))) return undefined;
  const isPadded = digits > 1 && word.charCodeAt(start) === zero;
  const beginning = new Uint16Array(start);
  for (let at = 0; at < start; at++) beginning[at] = word.charCodeAt(at);
  return {
    beginning,
    isPadded,
    isBare: start === 0 && !isPadded,
    shortest: isPadded ? word.length : start + 1,
    longest: isPadded ? word.length : start + mostDigits,
  };
}

/** The number of a word of this shape, whatever its beginning (see `hasBeginning`); -1 when it is of another shape. */
export function numberAtEnd({ beginning, isPadded, shortest, longest }: NumberShape, word: string): number {
  const length = word.length;
  if (length < shortest || length > longest) return -1;
  const start = beginning.length;
  let number = 0;
  for (let at = start; at < length; at++) {
    const digit = word.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return !isPadded && length > start + 1 && word.charCodeAt(start) === zero ? -1 : number;
}

/** Whether a word not shorter than the beginning starts with it. */
export function hasBeginning({ beginning }: NumberShape, word: string): boolean {
  for (let at = 0; at < beginning.length; at++) if (word.charCodeAt(at) !== beginning[at]) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}
