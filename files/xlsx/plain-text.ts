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
  const runs = xml.includes("<rPh") ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const [, run] of runs.matchAll(/<t(?:\s[^>]*[^/])?>([\s\S]*?)<\/t>/g)) text += plainText(run);
  return text;
}
