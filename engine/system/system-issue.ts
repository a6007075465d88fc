import type { Issue } from "../ground/issue.ts";
import type { Input } from "../input/read-input.ts";
import type { TableName } from "../input/tables/index.ts";
import { noteMessage } from "../words/note-message.ts";
import type { NoteValue } from "../words/note.ts";
import { systemNotes, type SystemNoteCode } from "../words/system/system-notes.ts";

/** Where rows of an input table have the problem: the first is named, the rest are counted. */
export interface ProblemRows {
  readonly table: TableName;
  readonly rows: ArrayLike<number>;
  /** Column of the bad cell. */
  readonly column: string;
}

/**
 * What a calculation of the sales system found in rows of the input, as one issue; none where there are no rows.
 *
 * @param values what the sentence needs, of the first row
 */
export function systemIssue(
  { tables, moneyUnit }: Pick<Input, "tables" | "moneyUnit">,
  code: SystemNoteCode,
  { table, rows, column }: ProblemRows,
  values: Readonly<Record<string, NoteValue>> = {},
): Issue[] {
  if (rows.length === 0) return [];
  const { level, message } = systemNotes[code];
  const { sources, source, sheetRow } = tables[table];
  const from = sources[source[rows[0]]];
  return [
    {
      level,
      code,
      table,
      message: noteMessage(message, values, moneyUnit),
      count: rows.length,
      ...(from === undefined
        ? {}
        : { sheet: from.sheet, file: from.file, row: sheetRow[rows[0]], column: from.columns[column] }),
    },
  ];
}
