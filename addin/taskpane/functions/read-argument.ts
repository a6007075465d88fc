import { NumberForm, parseDay, parseNumber } from "../../../engine/index.ts";
import type { Cell, Cells } from "../../functions/cell.ts";
import type { Parameter } from "../../functions/parameter.ts";
import type { SelectedRange } from "../../workbook-host.ts";

/** What stands in an argument's field: words, or a range taken from the selection. */
export interface Argument {
  readonly typed: string;
  readonly taken?: SelectedRange;
}

/** What a formula gets of it, and what the preview computes with; the cells of a typed address are read a moment later. */
export type ArgumentReading =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly cell: Cell }
  | { readonly kind: "range"; readonly reference: string; readonly cells: Cells; readonly rowCount: number }
  | { readonly kind: "address"; readonly reference: string };

/** A1, $A$1:B20, A:A, Sheet!A1, 'My sheet'!A1:A9, Sales[Amount] */
const address = /^('[^']+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}(\$?\d+)?(:\$?[A-Z]{1,3}(\$?\d+)?)?$/iu;
const column = /^[\p{L}_][\p{L}\p{N}_.]*\[[^\]]+\]$/u;

/** Reads an argument's field: numbers with comma or point, days in any usual order, addresses, or words. */
export function readArgument({ kind, shape }: Parameter<unknown>, { typed, taken }: Argument): ArgumentReading {
  if (taken) return { kind: "range", reference: taken.reference, cells: taken.values, rowCount: taken.rowCount };
  const words = typed.trim();
  if (words === "") return { kind: "none" };
  if (isAddress(words, shape)) return { kind: "address", reference: words };
  return { kind: "value", cell: valueOf(words, kind) };
}

/** A lone "A" is a word where one cell is asked for, and a column nowhere. */
function isAddress(words: string, shape: Parameter<unknown>["shape"]): boolean {
  if (column.test(words)) return true;
  return address.test(words) && (/\d|:|!/.test(words) || shape === "range");
}

function valueOf(words: string, kind: Parameter<unknown>["kind"]): Cell {
  if (kind === "date") {
    const day = parseDay(words);
    return Number.isFinite(day) ? day : words;
  }
  if (kind === "money" || kind === "number" || kind === "header") {
    const { form, decimalValue } = parseNumber(words);
    return form === NumberForm.Bad ? words : decimalValue;
  }
  return words;
}
