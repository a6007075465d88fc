import { describe, expect, test } from "vitest";
import type { Cell, Cells, ResultCell } from "../cell.ts";
import { evaluateFunction } from "../evaluate-function.ts";
import { FunctionError } from "../function-error.ts";
import type { Example, FunctionEntry } from "../function-entry.ts";
import { catalogue } from "./index.ts";

const cases = catalogue.flatMap((entry) =>
  entry.examples.map((example, at) => ({
    name: `[${entry.rules[0]}] SALES.${entry.id} example ${at + 1}`,
    entry,
    example,
  })),
);

describe("every example of the catalogue comes out as the rule says", () => {
  test.for(cases)("$name", ({ entry, example }) => {
    expect(resultOf(entry, example.arguments, example)).toEqual(expectedOf(example));
  });

  test.for(cases)("$name, ranges as rows", ({ entry, example }) => {
    const isColumn = (arg: unknown): arg is Cells => Array.isArray(arg) && arg.every((row: Cell[]) => row.length === 1);
    const rows = example.arguments.map((arg) => (isColumn(arg) ? [arg.map(([cell]) => cell)] : arg));
    expect(resultOf(entry, rows as Example["arguments"], example)).toEqual(expectedOf(example));
  });
});

function resultOf(entry: FunctionEntry, args: Example["arguments"], example: Example): unknown {
  const outcome = evaluateFunction(entry, args);
  if ("error" in outcome) return outcome.error.message;
  return outcome.cells.map((row) => row.map((cell) => rounded(cell, example.digits)));
}

function expectedOf({ result, digits }: Example): unknown {
  const rows: Cells = Array.isArray(result) ? result : [[result as Cell]];
  return rows.map((row) => row.map((cell) => rounded(cell as ResultCell, digits)));
}

function rounded(cell: ResultCell, digits = 9): unknown {
  if (cell instanceof FunctionError) return cell.message;
  return typeof cell === "number" ? Number(cell.toFixed(digits)) : cell;
}
