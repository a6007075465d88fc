import { isBlankCell } from "../../input/data-rows.ts";
import { normaliseHeading } from "../../input/normalise-heading.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import type { Block, CellValue, ResultSheet, SheetColumn, TableBlock } from "../result-sheet.ts";

/** A row of the table as it stood in the run before: cells in the order of the block's columns. */
type EarlierRow = readonly CellValue[];

/** Days between the two calendars of Excel. */
const from1904 = 1462;

/**
 * Puts back what people wrote into the tables of a document, found by its headings on the same sheet of the run before.
 *
 * Where `rowKey` names the rows, each finds its own; a table of the user's columns alone keeps its rows in their order,
 * those added below too. A row that is gone but was written on stands below the others, so that nothing is dropped.
 *
 * @param earlier result sheets of the run before
 * @see AM-61
 */
export function keepUserTables(sheet: ResultSheet, earlier: readonly RawSheet[]): ResultSheet {
  const before = earlier.find(({ owned }) => owned === sheet.id);
  if (!before) return sheet;
  const used = new Set<number>();
  const ends = markersOf(sheet.blocks);
  return { ...sheet, blocks: sheet.blocks.map((block) => keepIn(block, before, used, ends)) };
}

function keepIn(block: Block, before: RawSheet, used: Set<number>, ends: ReadonlySet<string>): Block {
  if (block.type !== "table" || !block.columns.some(isUsers)) return block;
  if (!block.rowKey && !block.columns.every(isUsers)) return block;
  const rows = earlierRows(block, before, used, ends);
  return rows.length === 0 ? block : block.rowKey ? keepByKey(block, rows) : keepInOrder(block, rows);
}

function isUsers({ owner }: SheetColumn): boolean {
  return owner === "user";
}

/** First words of the rows at which a table above them is over: titles, labels and headings of the other blocks. */
function markersOf(blocks: readonly Block[]): Set<string> {
  const words = blocks.flatMap((block) => {
    if (block.type === "form") return [block.title ?? "", block.fields[0]?.label ?? ""];
    if (block.type === "note") return block.lines.slice(0, 1);
    return block.type === "table" ? [block.title ?? "", block.columns[0].heading] : [];
  });
  return new Set(words.filter(Boolean).map(normaliseHeading));
}

/** Rows below the first row of headings that no other table of the sheet has taken. */
function earlierRows(
  { columns, rowCount }: TableBlock,
  { rows, date1904 }: RawSheet,
  used: Set<number>,
  ends: ReadonlySet<string>,
): EarlierRow[] {
  const placesIn = (cells: readonly RawCell[]) => {
    const shown = cells.map((cell) => (typeof cell === "string" ? normaliseHeading(cell) : ""));
    return columns.map(({ heading }) => shown.indexOf(normaliseHeading(heading)));
  };
  const top = rows.findIndex((cells, row) => !used.has(row) && placesIn(cells).every((place) => place >= 0));
  if (top < 0) return [];
  used.add(top);
  const places = placesIn(rows[top]);
  const below = rows.slice(top + 1);
  // A list of contents names the titles below it.
  const own = new Set(
    Array.from({ length: rowCount }, (_, row) => normaliseHeading(String(columns[0].values[row] ?? ""))),
  );
  const end = below.findIndex((cells) => {
    const first = cells.find((cell) => !isBlankCell(cell));
    if (typeof first !== "string") return false;
    const word = normaliseHeading(first);
    return ends.has(word) && !own.has(word);
  });
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((cells) => columns.map(({ kind }, at) => valueOf(cells[places[at]], kind, date1904)))
    .filter((cells) => cells.some((cell) => cell !== null));
}

function valueOf(cell: RawCell, kind: string, date1904: boolean | undefined): CellValue {
  if (isBlankCell(cell)) return null;
  return typeof cell === "number" && kind === "date" && date1904 ? cell + from1904 : (cell as CellValue);
}

function keepInOrder(block: TableBlock, rows: readonly EarlierRow[]): TableBlock {
  const rowCount = Math.max(block.rowCount, rows.length);
  return {
    ...block,
    rowCount,
    columns: block.columns.map((column, at) => ({
      ...column,
      values: Array.from({ length: rowCount }, (_, row) => rows[row]?.[at] ?? column.values[row] ?? null),
    })),
  };
}

function keepByKey(block: TableBlock, rows: readonly EarlierRow[]): TableBlock {
  const { columns, rowKey = [] } = block;
  const keys = columns.flatMap(({ key }, at) => (rowKey.includes(key) ? [at] : []));
  const keyOf = (cells: (at: number) => CellValue) =>
    keys.map((at) => normaliseKey(String(cells(at) ?? ""))).join("\u001f");
  const found = new Map<string, EarlierRow[]>();
  for (const row of rows) {
    const key = keyOf((at) => row[at]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  const kept = Array.from({ length: block.rowCount }, (_, row) =>
    found.get(keyOf((at) => columns[at].values[row]))?.shift(),
  );
  const written = (row: EarlierRow) => columns.some((column, at) => isUsers(column) && row[at] !== null);
  const lost = Array.from(found.values()).flat().filter(written);
  return {
    ...block,
    rowCount: block.rowCount + lost.length,
    columns: columns.map((column, at) => ({
      ...column,
      links: column.links && [...column.links, ...lost.map(() => undefined)],
      values: [
        ...kept.map((row, place) => (isUsers(column) ? row?.[at] : undefined) ?? column.values[place] ?? null),
        ...lost.map((row) => row[at]),
      ],
    })),
  };
}
