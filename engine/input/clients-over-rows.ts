import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingReadings } from "./heading-readings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { clientColumn } from "./tables/common-columns.ts";

type Cells = readonly RawCell[];

/** "Total for Alfa", "Total Alfa", «Итого по Альфа»; a bare "Total" names nothing. */
const total = /^(?:grand\s+)?(?:total|итого?|всего)(?:[\s:]+(?:(?:for|по)\s+)?([^]*))?$/i;
/** What a title says of a report whose first column has names and no heading. */
const ofClients = /customer|client|клиент|контрагент|покупател|заказчик/i;
/** What it says where the names are none of clients: people are asked then. */
const ofOthers =
  /product|service|item|employee|salesperson|sales rep|manager|by class|location|товар|номенклатур|продукт|услуг|менеджер|сотрудник|подразделен|склад/i;
const mayHold: ReadonlySet<string> = new Set(["Payments", "Clients"]);
/** Rows in which a report of this shape has its first name. */
const looked = 3000;
const titleRows = 20;
const fewestHeadings = 3;
const heading = clientColumn.heading.en;
const clientHeadings = new Set([heading, clientColumn.heading.ru, ...clientColumn.aliases].map(normaliseHeading));

/**
 * Reports of accounting programs write the client over its rows and a total under them, or leave the column of clients
 * without a heading: then the name goes into a column of its own, which is headed, and totals are told as such. Said.
 *
 * Rows keep their places. A sheet that names its clients in a column is left alone.
 *
 * @see AM-75; QuickBooks "Sales by Customer Detail", Xero "Receivable Invoice Detail"
 * @example rows "Alfa", ("", 5 Jan, 100), "Total for Alfa" → the second row is Alfa's
 */
export function clientsOverRows(sheet: RawSheet, issues: Issue[]): RawSheet {
  if (sheet.owned !== undefined || (sheet.table !== undefined && !mayHold.has(sheet.table))) return sheet;
  const headed = headNames(sheet);
  const names = overRows(headed);
  const title = names ? titleOf(sheet, names.headingRow) : "";
  const saysClients = names === undefined || ofClients.test(title);
  const made = names && (saysClients || !ofOthers.test(title)) ? fillNames(headed, names) : headed;
  if (made === sheet) return sheet;
  issues.push({
    level: saysClients ? "notice" : "warning",
    code: "CLIENTS_OVER_ROWS",
    table: "Payments",
    sheet: sheet.name,
    file: sheet.file,
    message: text(
      "names that stand over their rows, or in a column without a heading, were taken for clients",
      "названия над своими строками или в столбце без заголовка приняты за клиентов",
    ),
    count: 1,
  });
  return { ...made, from: sheet.from ?? sheet };
}

const isText = (cell: RawCell): cell is string => typeof cell === "string" && cell.trim() !== "";
const filledOf = (cells: Cells): number[] => [...cells.keys()].filter((column) => !isBlankCell(cells[column]));
/** The next column with something in it; the row's length when there is none. */
function nextFilled(cells: Cells, from: number): number {
  let column = from;
  while (column < cells.length && isBlankCell(cells[column])) column++;
  return column;
}
const isClientHeading = (cell: RawCell): boolean =>
  isText(cell) && headingReadings(cell).some((reading) => clientHeadings.has(reading));
/** Headings alone: words, and none of them a client's. */
const isHeadingRow = (cells: Cells, fewest: number): boolean => {
  const filled = filledOf(cells);
  return filled.length >= fewest && filled.every((column) => isText(cells[column])) && !cells.some(isClientHeading);
};

/** Heads a first column of names that has no heading, where the title says that they are clients. */
function headNames(sheet: RawSheet): RawSheet {
  const { rows } = sheet;
  const at = rows.slice(0, titleRows).findIndex((cells, row) => {
    const next = rows[row + 1] ?? [];
    return isBlankCell(cells[0]) && isHeadingRow(cells, 1) && isText(next[0]);
  });
  const isHeaded = rows.slice(0, Math.max(0, at)).some((cells) => cells.some(isClientHeading));
  if (at < 0 || isHeaded || !ofClients.test(titleOf(sheet, at))) return sheet;
  return { ...sheet, rows: rows.map((cells, row) => (row === at ? [heading, ...cells.slice(1)] : cells)) };
}

/** Words above the heading. */
function titleOf({ rows }: RawSheet, headingRow: number): string {
  return rows
    .slice(Math.max(0, headingRow - titleRows), headingRow)
    .flat()
    .filter(isText)
    .join(" ");
}

interface NamesOverRows {
  readonly headingRow: number;
  /** Where names and totals stand. */
  readonly column: number;
  /** Keys of the names that have a total. */
  readonly keys: ReadonlySet<string>;
}

/** Where names stand alone in their rows and each has its total further down. */
function overRows({ rows }: RawSheet): NamesOverRows | undefined {
  const lone = new Map<string, { row: number; column: number }>();
  const keys = new Set<string>();
  let first: { row: number; column: number } | undefined;
  for (let row = 0; row < rows.length && (lone.size > 0 || row < looked); row++) {
    const column = nextFilled(rows[row], 0);
    const cell = rows[row][column];
    if (!isText(cell)) continue;
    // alone in its row a name that begins as a total is a name: "Total Energies"
    if (nextFilled(rows[row], column + 1) === rows[row].length) {
      lone.set(normaliseKey(cell), { row, column });
      continue;
    }
    const name = total.exec(cell.trim())?.[1];
    const over = name === undefined ? undefined : lone.get(normaliseKey(name));
    if (over?.column !== column || over.row > row - 2) continue;
    keys.add(normaliseKey(name!));
    if (first === undefined || over.row < first.row) first = over;
  }
  if (first === undefined) return undefined;
  for (let row = first.row - 1; row >= 0; row--)
    if (filledOf(rows[row]).length >= fewestHeadings) {
      const mayHead = (column: number): boolean => column === first.column && rows[row][column] === heading;
      const isHead = isHeadingRow(
        rows[row].map((cell, column) => (mayHead(column) ? null : cell)),
        fewestHeadings,
      );
      return isHead ? { headingRow: row, column: first.column, keys } : undefined;
    }
  return undefined;
}

function fillNames(sheet: RawSheet, { headingRow, column, keys }: NamesOverRows): RawSheet {
  const head = sheet.rows[headingRow];
  const isFree = isBlankCell(head[column]) || head[column] === heading;
  const widest = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const into = isFree ? column : widest;
  const put = (cells: Cells, value: RawCell): Cells =>
    Array.from({ length: Math.max(cells.length, into + 1) }, (_, at) => (at === into ? value : cells[at]));
  const open: string[] = [];
  const rows = sheet.rows.map((cells, row): Cells => {
    if (row < headingRow) return cells;
    if (row === headingRow) return put(cells, heading);
    const filled = filledOf(cells);
    const cell = cells[filled[0]];
    if (filled[0] === column && isText(cell)) {
      const named = filled.length > 1 ? total.exec(cell.trim()) : null;
      if (named) {
        if (open.length > 0 && normaliseKey(named[1] ?? "") === normaliseKey(open.at(-1)!)) open.pop();
        // where days stand a total would be taken for one that cannot be read
        return put(cells.with(column, null), "Total");
      }
      if (filled.length === 1) {
        if (keys.has(normaliseKey(cell))) open.push(cell);
        return [];
      }
    }
    return filled.length === 0 || open.length === 0 ? cells : put(cells, open.at(-1));
  });
  return { ...sheet, rows };
}
