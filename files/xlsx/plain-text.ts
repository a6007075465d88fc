/**
 * Text of XML as it reads: entities and Excel's `_x000D_` escapes decoded. Entities XML does not know stay as they are.
 *
 * @example plainText("A &amp; B_x0021_") // "A & B!"
 */
export function plainText(xml: string): string {
  const decoded = xml.includes("&")
    ? xml.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, character)
    : xml;
  return decoded.includes("_x")
    ? decoded.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : decoded;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function character(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Text of a shared or inline string: its runs joined, reading aids (`rPh`) left out.
 *
 * @example stringText("<r><t>bo</t></r><r><t>ld</t></r>") // "bold"
 */
export function stringText(xml: string): string {
  if (xml.startsWith("<t>") && xml.indexOf("<", 3) === xml.length - 4) return plainText(xml.slice(3, -4));
  // From left to right, each letter once: what is opened and never closed ends the reading.
  let text = "";
  for (let open = xml.indexOf("<"); open >= 0; open = xml.indexOf("<", open)) {
    const start = xml.indexOf(">", open) + 1;
    if (start === 0) break;
    const name = ["t", "rPh"].find((one) => isOpened(xml, one, open, start));
    const end = name === undefined ? start : xml.indexOf(`</${name}>`, start);
    if (end < 0) break;
    if (name === "t") text += plainText(xml.slice(start, end));
    open = name === undefined ? start : end + 1;
  }
  return text;
}

/** The tag from `open` to before `start` opens an element of that name and does not close it at once. */
function isOpened(xml: string, name: string, open: number, start: number): boolean {
  const after = xml.charCodeAt(open + 1 + name.length);
  return xml.startsWith(name, open + 1) && (after === 62 || after <= 32) && xml.charCodeAt(start - 2) !== 47;
}
