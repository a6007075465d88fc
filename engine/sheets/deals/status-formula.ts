import { below } from "../workbook/below-formula.ts";

/** Status of a line; out of reach even if all deals are won is one of its own (W2). */
export type ShownStatus = "green" | "amber" | "red" | "noTarget" | "infeasible";

/**
 * The status of a line of the plan in cells, by its `target`, `nominal` and `expected`: the same comparisons as `reaches`,
 * with its tolerance, on R-14 and in the ready-made workbooks.
 *
 * @param wordOf what the cell says of a status
 * @param blank a condition on which it says nothing
 * @see CALC-19
 */
export function statusFormula(wordOf: (status: ShownStatus) => string, blank?: string): string {
  const word = (status: ShownStatus): string => `"${wordOf(status)}"`;
  const status =
    `IF(N({target})<=0,${word("noTarget")},IF(${below("{nominal}", "{target}")},${word("infeasible")},` +
    `IF(NOT(${below("{expected}", "{target}")}),${word("green")},` +
    `IF(${below("{expected}", "{target}*{Settings.feasibleAmber}")},${word("red")},${word("amber")}))))`;
  return blank === undefined ? `=${status}` : `=IF(${blank},"",${status})`;
}
