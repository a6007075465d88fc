import { codeWords } from "./code-words.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** Cells looked at to know what a column holds. */
const sample = 1000;

/**
 * Logs of site and mail events have no kind of contact but a channel: facebook, banner, organic. Where contacts have
 * no type and most words of their channel are kinds of contact, the channel is read as the type.
 */
export function channelAsType(sheet: RecognisedSheet): RecognisedSheet {
  const { found } = sheet;
  const channel = found.matches.find(({ key }) => key === "letterChannel");
  if (sheet.table !== "Activities" || !channel || found.matches.some(({ key }) => key === "type")) return sheet;
  const first = found.heading.row + 1;
  const cells = sheet.sheet.rows.slice(first, first + sample).map((cells) => cells[channel.column]);
  const words = [...new Set(cells)].map((cell) => normaliseHeading(String(cell ?? ""))).filter((word) => word !== "");
  const known = (list: "activityType" | "letterChannel"): number =>
    words.filter((word) => codeWords(list).codes.has(word)).length;
  if (known("activityType") * 2 <= words.length || known("activityType") <= known("letterChannel")) return sheet;
  const matches = found.matches.map((match) => (match === channel ? { ...match, key: "type" } : match));
  return { ...sheet, found: { ...found, matches } };
}
