import { xmlText } from "./safe-text.ts";

/** XML as bytes, gathered in one buffer that is handed on piece by piece. */
export interface XmlBytes {
  bytes: Uint8Array;
  /** Bytes written. */
  at: number;
}

const encoder = new TextEncoder();
/** The most bytes that a character of UTF-16 takes in UTF-8, escapes of markup included ("&amp;"). */
const mostBytes = 5;

export function xmlBytes(size: number): XmlBytes {
  return { bytes: new Uint8Array(size), at: 0 };
}

/** What was written since the last piece. */
export function takePiece(out: XmlBytes): Uint8Array<ArrayBuffer> {
  const piece = out.bytes.slice(0, out.at) as Uint8Array<ArrayBuffer>;
  out.at = 0;
  return piece;
}

function makeRoom(out: XmlBytes, more: number): void {
  if (out.at + more <= out.bytes.length) return;
  const larger = new Uint8Array(Math.max(out.bytes.length * 2, out.at + more));
  larger.set(out.bytes.subarray(0, out.at));
  out.bytes = larger;
}

/** Tags and addresses: characters of ASCII as they stand. */
export function putAscii(out: XmlBytes, ascii: string): void {
  const { length } = ascii;
  makeRoom(out, length);
  const { bytes } = out;
  let { at } = out;
  for (let place = 0; place < length; place++) bytes[at++] = ascii.charCodeAt(place);
  out.at = at;
}

/** XML made elsewhere, in any letters. */
export function putXml(out: XmlBytes, xml: string): void {
  makeRoom(out, xml.length * 3);
  out.at += encoder.encodeInto(xml, out.bytes.subarray(out.at)).written;
}

/**
 * A text between two tags, as `xmlText` makes it. Latin, Cyrillic and the like go straight into the buffer; what must be
 * cleaned, shortened or takes more bytes goes the way of `xmlText`.
 */
export function putText(out: XmlBytes, text: string): void {
  const { length } = text;
  if (length > 1000) {
    putXml(out, xmlText(text));
    return;
  }
  makeRoom(out, length * mostBytes);
  const { bytes } = out;
  let { at } = out;
  for (let place = 0; place < length; place++) {
    const code = text.charCodeAt(place);
    if (code < 0x80) {
      // Control characters, "_" of an escape, "&", "<", ">"
      if ((code < 32 && code !== 9 && code !== 10) || code === 95 || code === 38 || code === 60 || code === 62) {
        putXml(out, xmlText(text));
        return;
      }
      bytes[at++] = code;
    } else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else if (code < 0xd800) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      putXml(out, xmlText(text));
      return;
    }
  }
  out.at = at;
}

/** Up to here a number has at most fifteen digits: two decimals tell it from every other. */
const mostExact = 1e13;

/** A finite number as JavaScript writes it: whole numbers and cents digit by digit, the rest by the language itself. */
export function putNumber(out: XmlBytes, value: number): void {
  if (Number.isInteger(value) && value < mostExact && value > -mostExact) {
    putWhole(out, value);
    return;
  }
  const cents = Math.round(value * 100);
  if (cents / 100 !== value || cents > mostExact || cents < -mostExact) {
    putAscii(out, String(value));
    return;
  }
  const positive = cents < 0 ? -cents : cents;
  if (cents < 0) putAscii(out, "-");
  const last = positive % 100;
  putWhole(out, (positive - last) / 100);
  makeRoom(out, 3);
  out.bytes[out.at++] = 46;
  out.bytes[out.at++] = 48 + ((last / 10) | 0);
  if (last % 10 > 0) out.bytes[out.at++] = 48 + (last % 10);
}

/** A whole number of at most fifteen digits. */
export function putWhole(out: XmlBytes, value: number): void {
  makeRoom(out, 17);
  const { bytes } = out;
  if (value < 0) bytes[out.at++] = 45;
  let rest = value < 0 ? -value : value;
  let digits = 1;
  for (let limit = 10; rest >= limit; limit *= 10) digits += 1;
  let place = out.at + digits;
  out.at = place;
  // Whole numbers of 31 bits divide much faster.
  while (rest > 0x7fffffff) {
    const next = Math.floor(rest / 10);
    bytes[--place] = 48 + (rest - next * 10);
    rest = next;
  }
  let small = rest | 0;
  while (place > out.at - digits) {
    const next = (small / 10) | 0;
    bytes[--place] = 48 + (small - next * 10);
    small = next;
  }
}
