import type { Text } from "../../ground/text.ts";
import type { Column } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import { tableOf, type TableContext } from "../table-of.ts";

const usualRows = 8;

export interface EmptyTable {
  readonly key: string;
  readonly title: Text;
  /** `typed` columns. */
  readonly columns: readonly Column<unknown>[];
  readonly rowCount?: number;
}

/** A table to write in by hand or by keyboard: rows without anything, every column the user's. */
export function emptyTable(context: TableContext, { rowCount = usualRows, ...about }: EmptyTable): TableBlock {
  return tableOf(context, new Array<null>(rowCount).fill(null), { ...about, plain: true });
}
