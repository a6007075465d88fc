/**
 * Tells the number of words that are one beginning and a number: D0000017, CL-42, 1001. Two such words with the same
 * number are the same word, so a table by number takes the place of hashing and comparing letters.
 */
export interface NumberedWords {
  /** The words are whole numbers and nothing else. */
  readonly isBare: boolean;
  /** The number of a word of this shape; -1 for any other. */
  numberOf(word: string): number;
}

const zero = 48;
const mostDigits = 9;

/**
 * The shape of a tidy word: D0000017 is "D" and seven digits with leading zeros, CL-42 is "CL-" and a number without.
 *
 * @returns undefined when the word does not end in a number
 * @example numberedWords("D0000017")?.numberOf("D0000204") // 204
 */
export function numberedWords(word: string): NumberedWords | undefined {
  let start = word.length;
  while (start > 0 && word.length - start < mostDigits && isDigit(word.charCodeAt(start - 1))) start--;
  const digits = word.length - start;
  if (digits === 0 || (start > 0 && isDigit(word.charCodeAt(start - 1)))) return undefined;
  const isPadded = digits > 1 && word.charCodeAt(start) === zero;
  const shortest = isPadded ? word.length : start + 1;
  const longest = isPadded ? word.length : start + mostDigits;
  return {
    isBare: start === 0 && !isPadded,
    numberOf(other) {
      const length = other.length;
      if (length < shortest || length > longest) return -1;
      // from the end: beginnings are alike, and so a word of another shape fails early
      let number = 0;
      for (let at = start; at < length; at++) {
        const digit = other.charCodeAt(at) - zero;
        if (digit < 0 || digit > 9) return -1;
        number = number * 10 + digit;
      }
      if (!isPadded && other.charCodeAt(start) === zero && length > start + 1) return -1;
      for (let at = 0; at < start; at++) if (other.charCodeAt(at) !== word.charCodeAt(at)) return -1;
      return number;
    },
  };
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}
