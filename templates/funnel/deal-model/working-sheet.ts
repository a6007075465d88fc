import {
  formOf,
  tableOf,
  type Block,
  type Column,
  type ColumnMore,
  type Columns,
  type Field,
  type FormBlock,
  type Kind,
  type ResultSheet,
  type TableBlock,
  type Text,
} from "../../../engine/index.ts";
import { oneTo } from "../../kit/one-to.ts";
import { formulaColumn } from "../../kit/formula-column.ts";

/** A hidden sheet of steps on the way. */
export function workingSheet(id: string, name: string, blocks: readonly Block[]): ResultSheet {
  return { id, name, title: name, header: [], print: {}, blocks, hidden: true };
}

/** Hidden sheets say nothing in a language: keys are headings enough. */
const unsaid = { say: ({ en }: Text) => en, money: (amount: number) => amount };

export function workingTable(key: string, rowCount: number, columns: Columns<number>): TableBlock {
  return tableOf(unsaid, oneTo(rowCount), { key, title: key, plain: true, columns });
}

export function workingForm(key: string, fields: readonly Field[]): FormBlock {
  return formOf(unsaid, { key, fields });
}

/** A column of a hidden sheet: its key is heading enough. */
export function workingColumn(
  key: string,
  formula: ColumnMore<unknown>["formula"],
  kind: Kind = "number",
): Column<unknown> {
  return formulaColumn(key, key, kind, formula);
}
