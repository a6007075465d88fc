import { changedRows } from "./changed-rows.ts";
import { isBlankCell } from "./data-rows.ts";
import type { GroupRows } from "./find-group-rows.ts";
import { MatchTier } from "./match-headings.ts";
import type { RawCell } from "./raw-sheet.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** What was found of a report: sheet rows looked at, which of them are groups, names as they stand. */
interface GroupedReport {
  readonly places: readonly number[];
  readonly groups: GroupRows;
  readonly names: readonly string[];
  readonly nameColumn: number;
}

/** «Реализация 00УТ-000012 от 05.03.2026 12:00:00», "Invoice 1042 dated 3/5/2026" */
const documentWithDay = /(?<!\p{L})(?:от|dated|of|on|vom)\s+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/iu;
const documentWords =
  /^\s*(?:реализаци|сч[её]т|акт|накладн|заказ|поступлени|оплат|плат[её]ж|чек|продаж|отгрузк|возврат|корректировк|invoice|order|sales receipt|credit memo|payment|bill|inv[-\s#]?\d)/i;
/** A number alone, perhaps with letters before it: 00УТ-000012, SO1042. */
const documentNumber = /^\s*(?:[\p{L}]{0,4}[-№#\s]*)?\d[\d\-/]*\s*$/u;
const mostAreDocuments = 0.8;

/**
 * AM-75: where the deepest rows of a report are documents, the group above them is their client; the day is that of the
 * document's name when no column has one.
 */
export function clientsOfDocuments(recognised: RecognisedSheet, report: GroupedReport): RecognisedSheet {
  const { places, groups, names, nameColumn } = report;
  const records = Array.from(names.keys()).filter((row) => !groups.has(row));
  const documents = records.filter((row) => isDocument(names[row]));
  if (documents.length < records.length * mostAreDocuments) return recognised;

  const { sheet, found } = recognised;
  const dayColumn = dayColumnOf(recognised);
  const rows = changedRows(sheet);
  const owners = ownersOf(names.length, groups);
  for (const row of documents) {
    if (owners[row] < 0) continue;
    rows.set(places[row], nameColumn, names[owners[row]].trim());
    if (dayColumn.isNew) rows.set(places[row], dayColumn.column, dayOf(names[row]));
  }
  if (!dayColumn.isNew) return { ...recognised, sheet: rows.sheet() };
  const shown = [...found.heading.shown];
  while (shown.length < dayColumn.column) shown.push("");
  shown[dayColumn.column] = found.heading.shown[nameColumn];
  const heading = { ...found.heading, shown };
  const matches = [...found.matches, { key: "date", column: dayColumn.column, tier: MatchTier.Alias }];
  return { ...recognised, sheet: rows.sheet(), found: { ...found, heading, matches } };
}

/** The innermost group of each row; -1 for rows of none. */
function ownersOf(count: number, groups: GroupRows): Int32Array {
  const owners = new Int32Array(count).fill(-1);
  const largestFirst = Array.from(groups).sort(([a, endA], [b, endB]) => Math.abs(b - endB) - Math.abs(a - endA));
  for (const [group, end] of largestFirst) owners.fill(group, Math.min(group + 1, end + 1), Math.max(group, end));
  return owners;
}

function isDocument(name: string): boolean {
  return documentWithDay.test(name) || documentWords.test(name) || documentNumber.test(name);
}

function dayColumnOf({ sheet, table, found }: RecognisedSheet): { readonly column: number; readonly isNew: boolean } {
  const known = found.matches.find(({ key }) => key === "date");
  if (known || table !== "Payments") return { column: known?.column ?? -1, isNew: false };
  const column = sheet.rows.reduce((widest, cells) => Math.max(widest, cells.length), found.heading.shown.length);
  return { column, isNew: true };
}

function dayOf(name: string): RawCell {
  const day = documentWithDay.exec(name)?.[1];
  return isBlankCell(day) ? null : day;
}
