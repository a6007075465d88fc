import type { Text } from "../../ground/text.ts";
import type { Kind, SheetColumn, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A column that people fill. */
export interface EmptyColumn {
  readonly key: string;
  readonly heading: Text;
  readonly kind?: Kind;
  readonly width?: number;
}

const usualRows = 8;

/** A table to write in by hand or by keyboard: rows without anything, every column the user's. */
export function emptyTable(
  context: Pick<SheetContext, "say">,
  { key, title, columns, rowCount = usualRows }: EmptyTable,
): TableBlock {
  return {
    type: "table",
    key,
    title: context.say(title),
    plain: true,
    rowCount,
    columns: columns.map((column) =>
      userColumn(
        context,
        column,
        Array.from({ length: rowCount }, () => null),
      ),
    ),
  };
}

export interface EmptyTable {
  readonly key: string;
  readonly title: Text;
  readonly columns: readonly EmptyColumn[];
  readonly rowCount?: number;
}

/** The user's own column in a table that the planner fills: empty cells, or what is proposed. */
export function userColumn(
  { say }: Pick<SheetContext, "say">,
  { key, heading, kind = "text", width }: EmptyColumn,
  values: SheetColumn["values"],
): SheetColumn {
  return { key, heading: say(heading), kind, values, width, owner: "user", marks: "input" };
}
