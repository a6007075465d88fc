import { expect, test } from "vitest";
import type { Cell, Cells } from "./cell.ts";
import { catalogue } from "./catalogue/index.ts";
import { evaluateFunction } from "./evaluate-function.ts";
import { FunctionError } from "./function-error.ts";

type Argument = Cell | Cells;

/** What cells of real sheets hold beside what is wanted, each in place of every argument of every example. */
const oddities: Readonly<Record<string, Argument>> = {
  "left out": null,
  "blank text": "",
  zero: 0,
  negative: -1,
  fraction: 0.5,
  huge: 1e300,
  "beyond whole numbers": 2 ** 53,
  tiny: 5e-324,
  "a word": "слово",
  "a formula-like word": "=1+1",
  yes: true,
  "a date as text": "31.12.2026",
  "a date of another century": 700_000,
  "no rows": [],
  "an empty row": [[]],
  "one blank cell": [[""]],
  "blank cells": [[""], [null], [0]],
  "one cell": [[7]],
  "a row": [[1, 2, 3]],
  "a ragged table": [[1, "a"], [2]],
  mixed: [[1], ["b"], [true], [null], ["2,5"]],
  "a long column": Array.from({ length: 500 }, (_, row) => [row % 7]),
  "equal figures": Array.from({ length: 20 }, () => [1]),
  "negative figures": [[-5], [-1], [-3]],
};

function faultOf(cells: Cells): string | undefined {
  const [{ length }] = cells;
  if (length === 0 || cells.some((row) => row.length !== length)) return "no rectangle";
  const odd = cells.flat().find((cell) => {
    if (typeof cell === "number") return !Number.isFinite(cell);
    return typeof cell !== "string" && typeof cell !== "boolean" && !((cell as unknown) instanceof FunctionError);
  });
  return odd === undefined ? undefined : `cell ${String(odd)}`;
}

test.each(catalogue)("SALES.$id answers whatever its cells hold with cells or an error in words", (entry) => {
  let calls = 0;
  const faults = entry.examples.flatMap((example) =>
    entry.parameters.flatMap((_, place) =>
      Object.entries(oddities).flatMap(([name, odd]) => {
        calls++;
        const given = entry.parameters.map((_, at) => (at === place ? odd : (example.arguments[at] ?? null)));
        const outcome = evaluateFunction(entry, given);
        const about = `${entry.parameters[place].name.en} is ${name}: `;
        if ("error" in outcome) {
          const { words } = outcome.error;
          const isOurs = /internal|undefined|NaN|\[object/.test(words.en) || words.ru === "";
          return isOurs ? [about + words.en] : [];
        }
        const fault = faultOf(outcome.cells as Cells);
        return fault ? [about + fault] : [];
      }),
    ),
  );
  expect(calls).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
