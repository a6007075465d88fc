import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { cellMoney } from "./cell-money.ts";
import { changedRows } from "./changed-rows.ts";
import { isBlankCell } from "./data-rows.ts";
import { clientsOfDocuments } from "./documents-of-clients.ts";
import { findGroupRows, type GroupRows, type RowsByLevel } from "./find-group-rows.ts";
import { subtotalsSkipped } from "./input-issues.ts";
import type { LayoutStep } from "./layout-step.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawCell } from "./raw-sheet.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";
import { isSubtotal, totalOf } from "./subtotal.ts";
import type { TableSpec } from "./column-spec.ts";

/** Columns of a table that say which rows may be groups. Sheet columns. */
interface GroupColumns {
  readonly money: number;
  readonly name: number;
  readonly texts: readonly number[];
  /** Days and ids: a group has none. */
  readonly own: readonly number[];
}

/**
 * AM-75: leaves out rows of groups, whose money is that of the rows below them. Where the rows below are documents with
 * days, the group is their client.
 */
export const dropGroupRows: LayoutStep = (recognised, spec, issues) => {
  const columns = groupColumns(recognised, spec);
  if (!columns || !mayHaveGroups(recognised, columns)) return recognised;
  const { places, total, totals } = rowsToLookAt(recognised, columns);
  const cleared = totals.length > 0 ? withoutTotals(recognised, totals, issues) : recognised;
  if (places.length < 3) return cleared;
  const table = rowsByLevel(recognised, columns, places, total);
  const groups = findGroupRows(table);
  if (groups.size === 0) return cleared;

  const { sheet } = cleared;
  const rows = changedRows(sheet);
  for (const row of groups.keys()) rows.clear(places[row]);
  const money = groupMoney(table.money, groups);
  const first = Math.min(...groups.keys());
  const shown = table.names[first].trim();
  issues.push({
    level: "notice",
    code: "GROUP_ROWS",
    table: recognised.table,
    sheet: sheet.name,
    file: sheet.file,
    row: places[first] + 1,
    column: columns.money,
    heading: recognised.found.heading.shown[columns.money],
    count: groups.size,
    found: shown,
    message: text(
      `a row of a group ("${shown}") repeats the money of its rows, ${money.toLocaleString("en-US")} in all, and was left out`,
      `строка группы («${shown}») повторяет деньги своих строк, всего ${money.toLocaleString("ru-RU")}, и не учтена`,
    ),
  });
  const laid = { ...cleared, sheet: rows.sheet() };
  return clientsOfDocuments(laid, { places, groups, names: table.names, nameColumn: columns.name });
};

function groupColumns({ found }: RecognisedSheet, spec: TableSpec): GroupColumns | undefined {
  const ofType = (...types: readonly string[]): readonly number[] =>
    found.matches.filter(({ key }) => types.includes(spec.columns[key].type)).map(({ column }) => column);
  const ofKey = (key: string): number | undefined => found.matches.find((match) => match.key === key)?.column;
  const money = ofKey("amount") ?? ofKey("revenue") ?? ofType("money")[0];
  const texts = ofType("text", "ref");
  const name = ofKey("clientId") ?? ofKey("name") ?? texts[0];
  if (money === undefined || name === undefined) return undefined;
  const id = found.matches.find(({ key }) => key === spec.id && key !== "name")?.column;
  const own = [...(id === undefined || id === name ? [] : [id]), ...ofType("date")]; // an id is filled most often
  // a client list known by code: the name is what stands for the group
  return { money, name: spec.id === "clientId" ? (ofKey("name") ?? name) : name, texts, own };
}

/** Rows with something in them that are no printed totals, the last such total, and rows that are the total of a name above. */
function rowsToLookAt(
  { sheet: { rows }, found }: RecognisedSheet,
  { money, name, texts }: GroupColumns,
): { readonly places: readonly number[]; readonly total: number; readonly totals: readonly number[] } {
  const places: number[] = [];
  const totals: number[] = [];
  let total = Number.NaN;
  for (let row = found.heading.row + 1; row < rows.length; row++) {
    const cells = rows[row];
    if (isBlankCell(cells[money]) && cells.every(isBlankCell)) continue;
    const above = places.length > 0 ? rows[places[places.length - 1]] : [];
    const group = totalOf(cells[name]);
    if (texts.some((column) => isSubtotal(cells[column], above))) total = cellMoney(cells[money]);
    else if (group !== undefined && isNamedAbove(group, rows, places, name)) totals.push(row);
    else places.push(row);
  }
  return { places, total, totals };
}

/** How far up the name of a printed sum is looked for. */
const farthestUp = 1000;

function isNamedAbove(
  group: string,
  rows: readonly (readonly RawCell[])[],
  places: readonly number[],
  name: number,
): boolean {
  const wanted = normaliseKey(group);
  return places.slice(-farthestUp).some((row) => normaliseKey(String(rows[row][name] ?? "")) === wanted);
}

function withoutTotals(recognised: RecognisedSheet, totals: readonly number[], issues: Issue[]): RecognisedSheet {
  const rows = changedRows(recognised.sheet);
  for (const row of totals) rows.clear(row);
  issues.push(subtotalsSkipped(recognised, recognised.table, totals));
  return { ...recognised, sheet: rows.sheet() };
}

/** Most tables have a day in every row but the printed totals: a look at these columns settles it. */
function mayHaveGroups({ sheet: { rows, outline }, found }: RecognisedSheet, { own, texts }: GroupColumns): boolean {
  if (outline !== undefined || own.length === 0) return true;
  for (let row = found.heading.row + 1; row < rows.length; row++) {
    const cells = rows[row];
    if (hasOwn(cells, own) || cells.every(isBlankCell)) continue;
    if (!texts.some((column) => isSubtotal(cells[column], []))) return true;
  }
  return false;
}

function hasOwn(cells: readonly RawCell[], own: readonly number[]): boolean {
  for (let index = 0; index < own.length; index++) if (!isBlankCell(cells[own[index]])) return true;
  return false;
}

function rowsByLevel(
  { sheet, found }: RecognisedSheet,
  { money, name, own }: GroupColumns,
  places: readonly number[],
  total: number,
): RowsByLevel {
  const cellsOf = (row: number): readonly RawCell[] => sheet.rows[places[row]];
  const names = places.map((row) => String(sheet.rows[row][name] ?? ""));
  const { outline, indent } = sheet;
  const leading = names.map((words) => words.length - words.trimStart().length);
  const levels = (of?: ArrayLike<number>): number[] => places.map((row) => of?.[row] ?? 0);
  return {
    money: Float64Array.from(places, (row) => cellMoney(sheet.rows[row][money])),
    mayBeGroup: Uint8Array.from(places, (row) => Number(own.every((column) => isBlankCell(sheet.rows[row][column])))),
    depths: [levels(outline), ...[levels(indent), leading].filter(isDeep)],
    bare: bareRows(places.length, cellsOf, { money, name }, found.heading.shown),
    names,
    total,
  };
}

function isDeep(depth: readonly number[]): boolean {
  return depth.some((level) => level !== depth[0]);
}

/** Rows that have only a name and numbers where others have more words; undefined when that tells nothing. */
function bareRows(
  count: number,
  cellsOf: (row: number) => readonly RawCell[],
  { name }: Pick<GroupColumns, "money" | "name">,
  shown: readonly string[],
): Uint8Array | undefined {
  const others = shown.flatMap((heading, column) =>
    column !== name && normaliseHeading(heading) !== "" ? column : [],
  );
  const bare = new Uint8Array(count);
  let marked = 0;
  for (let row = 0; row < count; row++) {
    const cells = cellsOf(row);
    const hasMore = others.some((column) => typeof cells[column] === "string" && isWords(cells[column]));
    bare[row] = Number(!hasMore);
    marked += bare[row];
  }
  return marked === 0 || marked === count ? undefined : bare;
}

function isWords(cell: string): boolean {
  return /\p{L}/u.test(cell);
}

/** Money of the highest groups: that of lower ones is in it. */
function groupMoney(money: Float64Array, groups: GroupRows): number {
  let sum = 0;
  for (const row of groups.keys()) if (!Number.isNaN(money[row])) sum += money[row];
  return Math.round(sum * 100) / 100;
}
