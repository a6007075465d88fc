import { describe, expect, test } from "vitest";
import type { Cell, Cells } from "../cell.ts";
import { evaluateFunction } from "../evaluate-function.ts";
import { findFunction } from "./index.ts";

function call(id: string, ...args: readonly (Cell | Cells)[]): unknown {
  const entry = findFunction(id);
  if (!entry) return `no ${id}`;
  const outcome = evaluateFunction(entry, args);
  return "error" in outcome ? `${outcome.error.code}: ${outcome.error.message}` : outcome.cells;
}

const day = 46085; // Wednesday 2026-03-04
const line = (
  id: string,
  more: Partial<Record<"class" | "due" | "time" | "promised" | "minutes", Cell>> = {},
): Cell[] => [id, more.class ?? 4, 0, more.due ?? day, more.time ?? "", more.promised ?? false, more.minutes ?? 15];
const schedule = (contacts: Cells, now = day + 9 / 24): unknown =>
  call("SCHEDULE", contacts, now, 9 / 24, 18 / 24, null, null, 0);

describe("SALES.SCHEDULE", () => {
  test("[CALC-21] a table of other than seven columns is refused", () => {
    expect(schedule([["a", 1]])).toBe("VALUE: contacts: expected a table of 7 columns");
  });

  test("[CALC-21] a class that is none is refused, with what stood there", () => {
    expect(schedule([line("a", { class: 5 })])).toBe("VALUE: class: expected 1 to 4, got 5");
    expect(schedule([line("a", { due: "soon" })])).toBe('VALUE: dueDate, cell 1: expected a date, got "soon"');
  });

  test("[CALC-21] a day that ends before it starts is refused", () => {
    expect(call("SCHEDULE", [line("a")], day, 18 / 24, 9 / 24)).toMatch(/^VALUE: dayStart and dayEnd/);
  });

  test("[AM-50] after the day's end everything is the next day's, what is too long is told apart", () => {
    expect(schedule([line("a"), line("b", { minutes: 600 })], day + 19 / 24)).toEqual([
      ["", "", 2, "a", "NEXT_DAY"],
      ["", "", 2, "b", "DOES_NOT_FIT"],
    ]);
  });

  test("[CALC-21] what is planned for a later day is not listed; blank rows at the end are dropped", () => {
    const blank: Cell[] = ["", "", "", "", "", "", ""];
    expect(schedule([line("a"), line("b", { due: day + 1 }), blank])).toEqual([[9 / 24, 555 / 1440, 2, "a", ""]]);
  });

  test("[CALC-21] nothing to lay out", () => {
    expect(schedule([["", "", "", "", "", "", ""]])).toMatch(/^NA/);
  });
});

describe("errors as the method names them", () => {
  test.for([
    ["[CALC-21] a status that is none", "CALLCLASS", ["friend", "hot", true], /^VALUE/],
    ["[CALC-25] nothing delivered", "RESPONSE", [50, 0, 50], /^DIV0/],
    ["[CALC-25] more responses than letters", "RESPONSE", [50, 60], /^NUM/],
    ["[CALC-25] bounds out of order", "LETTERS", [30, 0.03, 0.01], /^NUM/],
    ["[CALC-25] fewer than no responses", "LETTERS", [-1], /^NUM/],
    ["[CALC-26] no date", "FOLLOWUP", ["soon"], /^VALUE/],
    ["[CALC-27] an interest that is none", "HEAT", ["boiling", "A"], /^VALUE/],
    ["[CALC-27] no interest is recorded", "HEAT", ["", "A"], /^NA/],
    ["[CALC-39] nobody has working time", "ASSIGN", [3, [[0]], [[0]]], /^NA/],
    ["[CALC-39] half a client", "ASSIGN", [1.5, [[0]], [[1]]], /^NUM/],
  ] as const)("%s", ([, id, args, error]) => {
    expect(call(id, ...(args as readonly (Cell | Cells)[]))).toMatch(error);
  });
});
