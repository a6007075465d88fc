import type { TableSource } from "../input/table-source.ts";
import { codeWords } from "../input/code-words.ts";
import { lists, type ListName } from "../input/lists.ts";
import { normaliseHeading } from "../input/normalise-heading.ts";
import type { RawCell } from "../input/raw-sheet.ts";
import { offset1904 } from "../input/read-dates.ts";
import type { Input, InputTables } from "../input/read-input.ts";
import type { SheetReport } from "../input/report-sheet.ts";
import type { TableName } from "../input/tables/index.ts";
import { cellAddress } from "../ground/address.ts";
import type { Day } from "../ground/units.ts";
import type { Language, Text } from "../ground/text.ts";
import type { CellEdit } from "./sheet-edits.ts";

/** A sheet of an input table as cells may be written to it. */
export interface WritableSheet {
  readonly sheet: string;
  /** 1-based. */
  readonly headingRow: number;
  readonly rows: SheetReport["raw"]["rows"];
  has(key: string): boolean;
  /** What stands in a column's cell; `row` is the 1-based sheet row. */
  valueAt(row: number, key: string): Exclude<RawCell, undefined>;
  edit(row: number, key: string, value: CellEdit["value"]): CellEdit;
  /** A day as the workbook counts them. */
  dayEdit(row: number, key: string, day: Day): CellEdit;
  /** Every recognised cell of a row as it was read. */
  asRead(row: number): CellEdit[];
  /** How people write a code of a list in this column, else its label in the language of the headings. */
  word(key: string, list: ListName, code: string): CellEdit["value"];
  /** A text in the language of the headings. */
  inItsLanguage(words: Text): string;
}

/** The sheet a row of an input table stands on; undefined where the table was not read from a sheet of the workbook. */
export function writableSheet(
  input: Input,
  table: TableName,
  source: TableSource | undefined,
): WritableSheet | undefined {
  const report = input.recognised.find(
    (one) =>
      one.table === table &&
      one.sheet === source?.sheet &&
      one.file === source.file &&
      one.headingRow === source.headingRow,
  );
  if (!report || !source) return undefined;
  const { rows, date1904 } = report.raw;
  const { sheet, headingRow, columns } = source;
  const language = languageOf(rows[headingRow - 1] ?? []);
  const cell = (row: number, key: string): string => cellAddress(row - 1, columns[key]);
  const valueAt = (row: number, key: string): CellEdit["value"] => rows[row - 1]?.[columns[key]] ?? null;
  const edit = (row: number, key: string, value: CellEdit["value"]): CellEdit => ({
    sheet,
    cell: cell(row, key),
    value,
  });
  return {
    sheet,
    headingRow,
    rows,
    has: (key) => key in columns,
    valueAt,
    edit,
    dayEdit: (row, key, day) => ({ ...edit(row, key, date1904 ? day - offset1904 : day), isDate: true }),
    asRead: (row) => Object.keys(columns).map((key) => edit(row, key, valueAt(row, key))),
    inItsLanguage: (words) => words[language],
    word(key, list, code) {
      const { codes } = codeWords(list);
      const place = Object.keys(lists[list]).indexOf(code);
      const used = rows.slice(headingRow).find((row) => {
        const value = row[columns[key]];
        return value !== null && value !== undefined && codes.get(normaliseHeading(String(value))) === place;
      });
      return used?.[columns[key]] ?? (Object.values<Text>(lists[list])[place]?.[language] || code);
    },
  };
}

/** The sheet of a row. */
export function sheetOfRow<T extends TableName>(input: Input, table: T, row: number): WritableSheet | undefined {
  const { source, sources }: Pick<InputTables[TableName], "source" | "sources"> = input.tables[table];
  return writableSheet(input, table, sources[source[row]]);
}

function languageOf(headings: readonly RawCell[]): Language {
  return headings.some((heading) => /[а-яё]/i.test(String(heading ?? ""))) ? "ru" : "en";
}
