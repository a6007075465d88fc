import type { Settings } from "../input/settings-catalogue.ts";
import type { ParsedNode, ParseFormula } from "../ground/formula-node.ts";
import { plainBasis } from "./plain-basis.ts";

/**
 * The parser of formulas, for the doors: they hand it to `planSales`, so that the engine itself stays without a library.
 *
 * The library is loaded only where the setting abcBasis is a formula, in its build for plain numbers: most runs rank by
 * payments and never need it.
 *
 * @returns undefined where there is no formula to read
 * @see AM-13; library mathjs, of which only the parser is used
 * @example (await loadFormulaParser({ abcBasis: "0.6 * revenue" }))?.("2 + 2").type // "OperatorNode"
 */
export async function loadFormulaParser({ abcBasis }: Pick<Settings, "abcBasis">): Promise<ParseFormula | undefined> {
  if (plainBasis(abcBasis)) return undefined;
  const { parse } = await import("mathjs/number");
  return (expression) => parse(expression) as unknown as ParsedNode;
}
