import type { TableSpecs, ColumnSpec, TableSpec } from "./column-spec.ts";
import { findHeadingRow, headingRows, type FoundHeading } from "./find-heading-row.ts";
import type { HeadingRow } from "./heading-row.ts";
import { headingTest } from "./heading-test.ts";
import { indexHeadings, MatchTier, type HeadingIndex, type HeadingMatch } from "./match-headings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { isDocuments } from "./is-documents.ts";
import { isOrderLines } from "./order-lines.ts";
import { programmeTable } from "./programme-sheets.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { choicesOf, noneChosen } from "./user-choice.ts";

/** A sheet that is (part of) an input table. */
export interface RecognisedSheet {
  readonly sheet: RawSheet;
  readonly table: string;
  readonly found: FoundHeading;
  /** Headings of the sheet that are no column of the table. */
  readonly unknown: readonly string[];
  /** The sheet as the host gave it, where it was laid out anew. */
  readonly given?: RawSheet;
  /** Columns of money whose cells are in thousands, millions: how many of the currency one is, by key. */
  readonly scales?: ReadonlyMap<string, number>;
  /** Columns that hold the names of refs known by code, by key of the ref. */
  readonly beside?: ReadonlyMap<string, number>;
  /** Other columns that were read into those of the table. */
  readonly also?: readonly number[];
}

/** A sheet that is no input table; `nearest` is the row that came closest to headings, or the first with words. */
export interface OtherSheet {
  readonly sheet: RawSheet;
  /** What the user says it is: a table, or "-" where it is not to be used. */
  readonly table?: string;
  readonly nearest?: HeadingRow;
  /** The headings of the table, as far as they were found. */
  readonly matches: readonly HeadingMatch[];
}

export interface Recognition {
  readonly recognised: readonly RecognisedSheet[];
  readonly others: readonly OtherSheet[];
}

interface Candidate {
  readonly table: string;
  readonly found: FoundHeading;
  readonly worth: number;
}

/**
 * Says which sheet is which input table, by its headings; a name helps, and `RawSheet.table` decides.
 *
 * Sheets of earlier results (`owned`) are passed over, but for programmes, where people tick rows. A sheet named by the
 * user that has not the headings of its table is among `others`: the caller says so.
 *
 * @param mapping the user's own choice of headings, by table and column key
 */
export function recogniseSheets(
  sheets: readonly RawSheet[],
  specs: TableSpecs,
  mapping: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(),
): Recognition {
  const indexes = new Map(
    Object.entries(specs).map(([table, spec]) => [table, indexHeadings(spec, mapping.get(table))]),
  );
  const headings = new Set(Array.from(indexes.values()).flatMap((index) => Array.from(index.keys())));
  const headsTable = headingTest(specs);
  const chosen = choicesOf(mapping, "sheet");
  const recognised: RecognisedSheet[] = [];
  const others: OtherSheet[] = [];
  for (const sheet of sheets) {
    if (sheet.owned !== undefined && programmeTable(sheet.owned) === undefined) continue;
    const said = sheet.table ?? chosen(sheet.name);
    const rows = headingRows(sheet, (heading) => headings.has(heading), headsTable);
    const candidates = said === noneChosen ? [] : candidatesOf(sheet, said, rows, specs, indexes);
    const best = bestOf(sheet, candidates, specs);
    if (best) recognised.push({ sheet, table: best.table, found: best.found, unknown: unknownHeadings(best.found) });
    else {
      const { heading = nearestRow(sheet, rows), matches = [] } = candidates[0]?.found ?? {};
      others.push({ sheet, table: said, nearest: heading, matches: said === undefined ? [] : matches });
    }
  }
  return { recognised, others };
}

/** The worthiest table, or payments where a list of clients is lines of orders, one of deals documents (AM-77). */
function bestOf(sheet: RawSheet, candidates: readonly Candidate[], specs: TableSpecs): Candidate | undefined {
  const best = candidates.find(({ worth }) => worth > 0);
  const payments = candidates.find(({ table }) => table === "Payments");
  if (best?.table === "Deals" && payments && payments.worth > 0 && isDocuments(sheet, best.found, payments.found))
    return payments;
  if (best?.table !== "Clients" || !payments) return best;
  const id = best.found.matches.find(({ key }) => key === specs.Clients.id)?.column;
  return isOrderLines(sheet, id, payments.found) ? payments : best;
}

/** Rows from the top looked at for what may be headings: the one with most words, not the title above it. */
const titleRows = 20;

function nearestRow({ rows }: RawSheet, found: readonly HeadingRow[]): HeadingRow | undefined {
  const words = rows
    .slice(0, titleRows)
    .map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.trim() : "")));
  const counts = words.map((cells) => cells.filter((cell) => /\p{L}/u.test(cell)).length);
  const most = Math.max(0, ...counts);
  const row = counts.indexOf(most);
  return most < 2 ? found[0] : { row, shown: words[row], readings: words[row].map((cell) => [normaliseHeading(cell)]) };
}

/** The tables a sheet may be, the best first; those it cannot be have no worth. */
function candidatesOf(
  sheet: RawSheet,
  said: string | undefined,
  rows: readonly HeadingRow[],
  specs: TableSpecs,
  indexes: ReadonlyMap<string, HeadingIndex>,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [table, index] of indexes) {
    if (said !== undefined && said !== table) continue;
    const found = findHeadingRow(rows, index);
    if (found) candidates.push({ table, found, worth: worthOf(sheet, said, table, specs[table], found) });
  }
  return candidates.sort((a, b) => b.worth - a.worth || b.found.matches.length - a.found.matches.length);
}

/**
 * Zero unless the headings make the table: one of the sets that recognise it, or, when the sheet's name or the user
 * says so, most of its required columns. Own headings are worth more than aliases, a name as much as three headings.
 */
function worthOf(
  sheet: RawSheet,
  said: string | undefined,
  table: string,
  spec: TableSpec,
  { matches, heading }: FoundHeading,
): number {
  const keys = new Set(matches.map(({ key }) => key));
  const recognised = spec.recognisedBy.some((set) => set.every((key) => keys.has(key)));
  const named = said === table || isNameOf(sheet.name, table, spec);
  const isMapped = said === table && matches.some(({ tier }) => tier === MatchTier.Mapped);
  const isList = said === table && heading.shown.filter((words) => words !== "").length === 1;
  const isEnough = hasMostRequired(spec, keys, isList ? 1 : 2, said === undefined ? 0.51 : 0.5);
  if (!recognised && !isMapped && !(named && isEnough)) return 0;
  return (named ? 3 : 0) + matches.reduce((sum, match) => sum + headingWorth(match), 0);
}

function headingWorth({ tier }: HeadingMatch): number {
  return tier === MatchTier.Mapped ? 3 : tier === MatchTier.Leftover ? 0.5 : tier === MatchTier.Alias ? 1 : 1.25;
}

function isNameOf(name: string, table: string, spec: TableSpec): boolean {
  const normal = normaliseHeading(name);
  return [table, spec.name.en, spec.name.ru, ...(spec.aliases ?? [])].some(
    (alias) => normaliseHeading(alias) === normal,
  );
}

/** So many columns at least, and enough of the required ones: a list of names is a table where the user says which. */
function hasMostRequired(spec: TableSpec, keys: ReadonlySet<string>, fewest: number, enough: number): boolean {
  const required = Object.entries<ColumnSpec>(spec.columns).filter(([, column]) => column.required);
  const there = required.filter(([key]) => keys.has(key)).length;
  return keys.size >= Math.min(fewest, Object.keys(spec.columns).length) && there >= required.length * enough;
}

function unknownHeadings({ heading, matches }: FoundHeading): readonly string[] {
  const known = new Set(matches.map(({ column }) => column));
  return heading.shown.filter((words, column) => words !== "" && !known.has(column));
}
