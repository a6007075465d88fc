/** The longest text a cell can hold. */
export const longestText = 32_767;

/**
 * Text that a cell can hold: without characters XML forbids, line ends as `\n`, cut at 32,767 characters.
 *
 * @see AM-63: what is text stays text; a leading `=`, `+`, `-` or `@` is kept and never makes a formula.
 * @example safeText("a\u0000b\r\nc") // "ab\nc"
 */
export function safeText(value: string): string {
  const lines = value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
  const cut = lines.length > longestText ? lines.slice(0, longestText) : lines;
  return needsCleaning(cut) ? clean(cut) : cut;
}

function needsCleaning(value: string): boolean {
  for (let place = 0; place < value.length; place++) {
    const code = value.charCodeAt(place);
    if ((code < 32 && code !== 9 && code !== 10) || code >= 0xd800) return true;
  }
  return false;
}

/** Keeps the characters XML 1.0 allows; goes by code points, so half a surrogate pair is seen as one and dropped. */
function clean(value: string): string {
  let kept = "";
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    const control = code < 32 && code !== 9 && code !== 10;
    const half = code >= 0xd800 && code <= 0xdfff;
    if (!control && !half && code !== 0xfffe && code !== 0xffff) kept += character;
  }
  return kept;
}

/**
 * Text as it stands between two XML tags of a cell. `_x0041_` in a text would be read as "A", so its first
 * underscore is written as an escape of its own.
 *
 * @example xmlText("A & B <c>") // "A &amp; B &lt;c&gt;"
 */
export function xmlText(value: string): string {
  const safe = safeText(value);
  const literal = safe.includes("_x") ? safe.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : safe;
  return /[&<>]/.test(literal) ? escapeMarkup(literal) : literal;
}

/** Text inside a quoted XML attribute. */
export function xmlAttribute(value: string): string {
  return escapeMarkup(safeText(value)).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

function escapeMarkup(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
