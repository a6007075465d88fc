import { normaliseKey } from "./normalise-key.ts";

const space = 32;
const doubleQuote = 34;
const apostrophe = 39;
const equalSign = 61;
const backtick = 96;

/**
 * Hash of tidy Latin and Russian text without case and quotes, ё as е; 0 when it is not so plain: odd spaces, other letters,
 * Excel's ways to keep zeros.
 */
export function hashOfPlain(text: string): number {
  const first = text.charCodeAt(0);
  if (first === apostrophe || (first === equalSign && text.charCodeAt(1) === doubleQuote)) return 0;
  let hash = 17;
  let before = space;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === doubleQuote || code === apostrophe || code === backtick) continue;
    else if (code === space ? before === space : code < space) return 0;
    else if (code > 126) {
      if (code >= 0x410 && code <= 0x42f) code += 32;
      else if (code === 0x401 || code === 0x451) code = 0x435;
      else if (isQuote(code)) continue;
      else if (!(code >= 0x430 && code <= 0x45f)) return 0;
    }
    hash = Math.imul(hash, 31) + code;
    before = code;
  }
  return before === space ? 0 : mix(hash);
}

/** « », “ ” „ ‟ ‘ ’ ‚ ‛ and ‹ ›; rarer ones are no plain text. */
function isQuote(code: number): boolean {
  return code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a;
}

/** Of text in any letters; the same as of its key, so that «Ёлка» and Елка meet. */
export function hashOfAny(tidy: string): number {
  const key = normaliseKey(tidy);
  const plain = hashOfPlain(key);
  if (plain !== 0) return plain;
  let hash = 19;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return mix(hash);
}

/** Spreads the hash over the low bits; never 0, which means "not plain". */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13) || 1;
}
