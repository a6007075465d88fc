/**
 * Bytes of a text file as text: by its byte order mark, else UTF-8 where that is valid, else Windows-1251, the
 * encoding Russian Excel and 1C write .csv files in.
 *
 * @example decodeText(Uint8Array.of(0xd1, 0xf3, 0xec, 0xec, 0xe0)) // "Сумма"
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1251";
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
