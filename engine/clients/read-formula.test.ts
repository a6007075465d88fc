import { beforeAll, describe, expect, test } from "vitest";
import { evaluateFormula } from "./evaluate-formula.ts";
import type { ParseFormula } from "../ground/formula-node.ts";
import { loadFormulaParser } from "./load-formula-parser.ts";
import { readFormula } from "./read-formula.ts";

const names = new Map([
  ["revenue", "revenue"],
  ["выручка", "revenue"],
  ["profit", "profit"],
  ["прибыль", "profit"],
]);

let parse: ParseFormula;
beforeAll(async () => {
  parse = (await loadFormulaParser({ abcBasis: "1" }))!;
});

/** The value of an expression for revenue 100 and profit 50; the reason where it is refused. */
function valueOf(expression: string, revenue = 100, profit = 50): number | string {
  const formula = readFormula(expression, names, parse);
  if ("reason" in formula) return formula.reason.en;
  return evaluateFormula(formula, { revenue: Float64Array.of(revenue), profit: Float64Array.of(profit) }, 1)[0];
}

describe("formula of a client's worth", () => {
  test.for([
    ["0.6 * revenue + 0.4 * profit", 80],
    ["0.6 * Выручка + 0.4 * прибыль", 80],
    ["(revenue - profit) / 2", 25],
    ["-profit ^ 2", -2500],
    ["+profit", 50],
    ["min(revenue, profit, 70) + max(1, 2)", 52],
    ["abs(profit - revenue) + round(2.5) + round(0.125, 2)", 53.13],
    ["sqrt(revenue) + log(revenue, 10) + log(1)", 12],
    ["profit / revenue >= 0.5 ? 10 : 20", 10],
    ["revenue == 100 ? 1 : 2", 1],
    ["(revenue != 100) + (revenue < 1) + (revenue <= 100) + (revenue > 99)", 2],
    ["0 < profit < revenue ? 1 : 0", 1],
    ["0 < revenue < profit ? 1 : 0", 0],
    ["2 revenue", 200],
  ] as const)("[AM-13] %s", ([expression, expected]) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test.for([
    ["cost * 2", "there is no numeric column cost; there are revenue, profit"],
    ["sin(profit)", "sin is not allowed; allowed are min, max, abs, round, sqrt, log"],
    ["profit = 5", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["f(x) = x", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["[revenue, profit]", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["revenue[1]", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ['"text"', "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["profit; revenue", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["profit.constructor", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["constructor", "there is no numeric column constructor; there are revenue, profit"],
    ["constructor(1)", "constructor is not allowed; allowed are min, max, abs, round, sqrt, log"],
    ["round(1, 2, 3)", "round takes another number of arguments"],
    ["min()", "min takes another number of arguments"],
    ["0,6 * revenue", "decimals are written with a point: 0.6"],
    ["", "only numbers, columns, arithmetic, comparison and ?: are allowed"],
    ["1".repeat(301), "it is longer than 300 characters"],
    [`${"abs(".repeat(25)}1${")".repeat(25)}`, "brackets are nested deeper than 20"],
  ] as const)("[AM-13] refused: %s", ([expression, expected]) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test("[AM-13] the parser is loaded for a formula only", async () => {
    expect(await loadFormulaParser({ abcBasis: " Profit" })).toBeUndefined();
    expect(parse("2 + 2").type).toBe("OperatorNode");
  });

  test("[AM-13] what cannot be read is said in the parser's words", () => {
    expect(valueOf("revenue +")).toContain("it cannot be read: ");
  });

  test("[AM-13] a blank makes a blank; so do a division by zero, a root and a logarithm of a negative", () => {
    expect(valueOf("revenue + profit", 100, NaN)).toBeNaN();
    expect(valueOf("profit > 0 ? 1 : 2", 100, NaN)).toBeNaN();
    expect(valueOf("max(revenue, profit)", 100, NaN)).toBeNaN();
    expect(valueOf("revenue / (profit - 50)")).toBeNaN();
    expect(valueOf("sqrt(-revenue)")).toBeNaN();
    expect(valueOf("log(0)")).toBeNaN();
  });

  test("[AM-13] more rows than a block: every row has its own value", () => {
    const formula = readFormula("revenue * 2 + (profit > 2999 ? 1 : 0)", names, parse);
    if ("reason" in formula) throw new Error(formula.reason.en);
    const row = Float64Array.from({ length: 3001 }, (_, place) => place);
    const values = evaluateFormula(formula, { revenue: row, profit: row }, row.length);
    expect([values[0], values[1023], values[1024], values[2048], values[3000]]).toEqual([0, 2046, 2048, 4096, 6001]);
    expect(evaluateFormula(formula, { revenue: row, profit: row }, 0)).toHaveLength(0);
  });
});
