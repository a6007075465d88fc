import type { HeadingRow } from "./heading-row.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawCell } from "./raw-sheet.ts";

const firstName = /(?:first|given)[\s_-]*name|forename|vorname|prénom|nombre|(?<!\p{L})имя(?!\p{L})/iu;
const lastName = /(?:last|family)[\s_-]*name|surname|nachname|apellidos?|(?<!\p{L})фамилия(?!\p{L})/iu;

/**
 * A heading row in which first and last name are one more column, in the order in which they stand: «Фамилия», «Имя»;
 * "First Name (Billing)", "Last Name (Billing)". Their own columns then mean nothing by themselves.
 *
 * @example withJoinedNames({ row: 0, shown: ["Last name", "First name"], readings: … }, rows).joined?.parts // [0, 1]
 */
export function withJoinedNames(heading: HeadingRow, rows: readonly (readonly RawCell[])[]): HeadingRow {
  const pair = pairOf(heading.shown);
  if (!pair) return heading;
  const { parts, whose } = pair;
  const column = rows.reduce((widest, cells) => Math.max(widest, cells.length), heading.shown.length);
  const shown = [...heading.shown];
  const readings = heading.readings.map((ways, at) => (parts.includes(at) ? [""] : ways));
  while (shown.length < column) {
    shown.push("");
    readings.push([""]);
  }
  shown[column] = parts.map((part) => heading.shown[part]).join(" + ");
  readings[column] = [`${whose}name`, `имя${whose}`, "fullname", "фио"];
  return { ...heading, shown, readings, joined: { parts, column } };
}

/** The first of the first names that has a last name of the same person, and whose it is. */
function pairOf(
  shown: readonly string[],
): { readonly parts: readonly [number, number]; readonly whose: string } | undefined {
  for (const [first, words] of shown.entries()) {
    if (!firstName.test(words)) continue;
    const whose = normaliseHeading(words.replace(firstName, ""));
    const last = shown.findIndex(
      (other, at) => at !== first && lastName.test(other) && normaliseHeading(other.replace(lastName, "")) === whose,
    );
    if (last >= 0) return { parts: [Math.min(first, last), Math.max(first, last)], whose };
  }
  return undefined;
}
