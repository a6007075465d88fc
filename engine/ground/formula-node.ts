import type { Text } from "./text.ts";

/** A node of the tree that the parser gives, as mathjs names them; only what is read here. */
export interface ParsedNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly fn?: unknown;
  readonly args?: readonly ParsedNode[];
  readonly content?: ParsedNode;
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
  readonly conditionals?: readonly string[];
  readonly params?: readonly ParsedNode[];
}

/** Reads an expression into a tree; throws where it cannot. */
export type ParseFormula = (expression: string) => ParsedNode;

/** An expression that may be computed: nothing else is in it than is listed here. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "call"; readonly name: FormulaFunction; readonly arguments: readonly Formula[] }
  | { readonly kind: "choice"; readonly condition: Formula; readonly then: Formula; readonly otherwise: Formula };

export type FormulaFunction = keyof typeof formulaFunctions;

/** How many arguments each function takes, smallest and largest. */
export const formulaFunctions = {
  add: [2, 2],
  subtract: [2, 2],
  multiply: [2, 2],
  divide: [2, 2],
  pow: [2, 2],
  unaryMinus: [1, 1],
  unaryPlus: [1, 1],
  equal: [2, 2],
  unequal: [2, 2],
  smaller: [2, 2],
  larger: [2, 2],
  smallerEq: [2, 2],
  largerEq: [2, 2],
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  round: [1, 2],
  sqrt: [1, 1],
  log: [1, 2],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Why an expression is refused. */
export interface FormulaRefusal {
  readonly reason: Text;
}
