/** What spreadsheet programs on Windows, old Unix and DOS programs write text in, besides Unicode; the usual first. */
export const oneByteEncodings = ["windows-1251", "windows-1252", "windows-1250", "koi8-r", "ibm866"] as const;
export type OneByteEncoding = (typeof oneByteEncodings)[number];

/** 0x80 to 0x9f of Windows-1252: some platforms read it as Latin-1 and give control characters for these. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text in a one-byte encoding.
 *
 * @example decodeOneByte(Uint8Array.of(0x4f, 0x92), "windows-1252") // "O’"
 */
export function decodeOneByte(bytes: Uint8Array, encoding: OneByteEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80])
    : text;
}
