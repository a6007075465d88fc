import type { ResultCells } from "../../functions/cell.ts";
import { evaluateFunction } from "../../functions/evaluate-function.ts";
import type { FunctionEntry } from "../../functions/function-entry.ts";
import type { FunctionError } from "../../functions/function-error.ts";
import type { ArgumentReading } from "./read-argument.ts";

/** What a call would show in the cell, and how much room it takes. */
export type CallPreview =
  | { readonly state: "incomplete" }
  /** Some address was typed whose cells are not read, or not there. */
  | { readonly state: "unread" }
  | { readonly state: "error"; readonly error: FunctionError }
  | {
      readonly state: "result";
      readonly cells: ResultCells;
      /** Rows the result will have in the workbook: more than here when the selection was cut. */
      readonly rows: number;
      readonly columns: number;
      /** Rows of a selection that was cut; undefined when everything was computed. */
      readonly cutTo?: number;
    };

/** Evaluates a call with the engine, as the cell will. */
export function previewCall(entry: FunctionEntry, readings: readonly ArgumentReading[]): CallPreview {
  const isMissing = entry.parameters.some(({ optional }, place) => !optional && readings[place].kind === "none");
  if (isMissing) return { state: "incomplete" };
  if (readings.some(({ kind }) => kind === "address")) return { state: "unread" };
  const outcome = evaluateFunction(entry, readings.map(valueOf));
  if ("error" in outcome) return { state: "error", error: outcome.error };
  const { cells } = outcome;
  const cut = cutOf(readings);
  const grows = cut !== undefined && cells.length >= cut.kept;
  return {
    state: "result",
    cells,
    rows: cells.length + (grows ? cut.left : 0),
    columns: cells[0].length,
    cutTo: cut?.kept,
  };
}

function valueOf(reading: ArgumentReading): unknown {
  if (reading.kind === "value") return reading.cell;
  return reading.kind === "range" ? reading.cells : null;
}

/** The longest selection of which not all rows are here. */
function cutOf(readings: readonly ArgumentReading[]): { readonly kept: number; readonly left: number } | undefined {
  let longest: { readonly kept: number; readonly left: number } | undefined;
  for (const reading of readings) {
    if (reading.kind !== "range" || reading.rowCount <= reading.cells.length) continue;
    if (!longest || reading.cells.length > longest.kept)
      longest = { kept: reading.cells.length, left: reading.rowCount - reading.cells.length };
  }
  return longest;
}
