import type { ParsedNode, ParseFormula } from "./formula-node.ts";

/**
 * The parser of formulas, for the doors: they hand it to `planSales`, so that the engine itself stays without a library.
 *
 * The library is loaded when first asked for, in its build for plain numbers: most runs rank by payments and never need it.
 *
 * @see AM-13; library mathjs, of which only the parser is used
 * @example (await loadFormulaParser())("0.6 * revenue + 0.4 * profit").type // "OperatorNode"
 */
export async function loadFormulaParser(): Promise<ParseFormula> {
  const { parse } = await import("mathjs/number");
  return (expression) => parse(expression) as unknown as ParsedNode;
}
