import type { Block, Kind, ResultSheet, SheetColumn, TableBlock } from "../../../engine/index.ts";
import { formulaColumn } from "../../kit/formula-column.ts";

/** A hidden sheet of steps on the way. */
export function workingSheet(id: string, name: string, blocks: readonly Block[]): ResultSheet {
  return { id, name, title: name, header: [], print: {}, blocks, hidden: true };
}

export function workingTable(key: string, rowCount: number, columns: readonly SheetColumn[]): TableBlock {
  return { type: "table", key, title: key, plain: true, rowCount, columns };
}

/** A column of a hidden sheet: its key is heading enough. */
export function workingColumn(key: string, formula: string | readonly string[], kind: Kind = "number"): SheetColumn {
  return formulaColumn(key, key, kind, formula);
}
