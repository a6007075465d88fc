import { chooseEncoding } from "./choose-encoding.ts";
import { decodeOneByte } from "./decode-one-byte.ts";

/**
 * Bytes of a text file as text: by its byte order mark, else UTF-8 where that is valid, else UTF-16 where every other
 * byte is zero, else the one-byte encoding in which the words look like words (Windows, KOI8-R, DOS).
 *
 * @example decodeText(Uint8Array.of(0xd1, 0xf3, 0xec, 0xec, 0xe0)) // "Сумма"
 */
export function decodeText(bytes: Uint8Array): string {
  const unicode = unicodeOf(bytes);
  return unicode ? new TextDecoder(unicode).decode(bytes) : decodeOneByte(bytes, chooseEncoding(bytes));
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : undefined);
}

/** Digits, signs and line ends of UTF-16 have a zero byte each, before or behind. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]++;
  if (Math.max(...zeros) * 20 < length || Math.min(...zeros) * 10 > Math.max(...zeros)) return undefined;
  return zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
}

/** A piece at a time, so that a big file is not held as text twice. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const piece = 1 << 20;
  try {
    for (let from = 0; from < bytes.length; from += piece) {
      decoder.decode(bytes.subarray(from, from + piece), { stream: from + piece < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}
