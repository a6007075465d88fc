import { say, text, type Text } from "../ground/text.ts";
import {
  formulaFunctions,
  type Formula,
  type FormulaFunction,
  type FormulaRefusal,
  type ParsedNode,
  type ParseFormula,
} from "../ground/formula-node.ts";

/** Nobody weighs clients by a longer or deeper expression than this; a hostile one must not cost time or stack. */
const longest = 300;
const deepest = 20;

const reasons = {
  tooLong: text("it is longer than {limit} characters", "она длиннее {limit} знаков"),
  tooDeep: text("brackets are nested deeper than {limit}", "вложенность глубже {limit}"),
  unreadable: text("it cannot be read: {error}", "её не удаётся прочитать: {error}"),
  commas: text("decimals are written with a point: 0.6", "дробная часть пишется через точку: 0.6"),
  column: text(
    "there is no numeric column {name}; there are {columns}",
    "числового столбца {name} нет; есть {columns}",
  ),
  function: text("{name} is not allowed; allowed are {functions}", "{name} нельзя; можно {functions}"),
  arguments: text("{name} takes another number of arguments", "у {name} другое число аргументов"),
  other: text(
    "only numbers, columns, arithmetic, comparison and ?: are allowed",
    "можно только числа, столбцы, арифметику, сравнение и ?:",
  ),
};

const callable = "min, max, abs, round, sqrt, log";

/**
 * Reads an expression over columns and lets through only what is allowed: numbers, columns, arithmetic, comparison, ?: and
 * six functions. No texts, matrices, assignments or functions of one's own.
 *
 * @param columns names that may stand in the expression, in any language, and the key of each
 * @returns the checked expression, or why it is refused, in words
 * @see AM-13
 * @example readFormula("0.6 * revenue", new Map([["revenue", "revenue"]]), parse)
 */
export function readFormula(
  expression: string,
  columns: ReadonlyMap<string, string>,
  parse: ParseFormula,
): Formula | FormulaRefusal {
  if (expression.length > longest) return refusal(reasons.tooLong, { limit: longest });
  let tree: ParsedNode;
  try {
    tree = parse(withKeys(expression, columns));
  } catch (error) {
    if (/\d,\d/.test(expression)) return refusal(reasons.commas);
    return refusal(reasons.unreadable, { error: error instanceof Error ? error.message : String(error) });
  }
  try {
    return checked(tree, [...new Set(columns.values())], 1);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Names as users write them, also in Russian, by the keys that the parser understands. */
function withKeys(expression: string, columns: ReadonlyMap<string, string>): string {
  return expression.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => columns.get(word.toLowerCase()) ?? word);
}

function refusal(words: Text, values: Readonly<Record<string, string | number>> = {}): FormulaRefusal {
  return { reason: text(say(words, "en", values), say(words, "ru", values)) };
}

class Refused extends Error {
  readonly refusal: FormulaRefusal;
  constructor(words: Text, values?: Readonly<Record<string, string | number>>) {
    super(words.en);
    this.refusal = refusal(words, values);
  }
}

function checked(node: ParsedNode | undefined, columns: readonly string[], depth: number): Formula {
  if (depth > deepest) throw new Refused(reasons.tooDeep, { limit: deepest });
  const below = (one: ParsedNode | undefined): Formula => checked(one, columns, depth + 1);
  switch (node?.type) {
    case "ConstantNode":
      if (typeof node.value !== "number" || !Number.isFinite(node.value)) throw new Refused(reasons.other);
      return { kind: "number", value: node.value };
    case "SymbolNode":
      return { kind: "column", name: columnOf(node.name ?? "", columns) };
    case "ParenthesisNode":
      return below(node.content);
    case "OperatorNode":
      return call(String(node.fn), node.args?.map(below) ?? []);
    case "FunctionNode":
      return call(nameOf(node.fn), node.args?.map(below) ?? []);
    case "ConditionalNode":
      return {
        kind: "choice",
        condition: below(node.condition),
        then: below(node.trueExpr),
        otherwise: below(node.falseExpr),
      };
    case "RelationalNode":
      return chained(node, below);
    default:
      throw new Refused(reasons.other);
  }
}

function columnOf(name: string, columns: readonly string[]): string {
  if (!columns.includes(name)) throw new Refused(reasons.column, { name, columns: columns.join(", ") });
  return name;
}

function nameOf(fn: unknown): string {
  const name = typeof fn === "object" && fn !== null && "name" in fn ? fn.name : fn;
  return String(name);
}

function call(name: string, args: readonly Formula[]): Formula {
  if (!Object.hasOwn(formulaFunctions, name)) throw new Refused(reasons.function, { name, functions: callable });
  const known = name as FormulaFunction;
  const [least, most] = formulaFunctions[known];
  if (args.length < least || args.length > most) throw new Refused(reasons.arguments, { name });
  return { kind: "call", name: known, arguments: args };
}

/** 0 < a < b is 0 < a and a < b: the product of both. */
function chained({ conditionals = [], params = [] }: ParsedNode, below: (one: ParsedNode) => Formula): Formula {
  const sides = params.map(below);
  const pairs = conditionals.map((name, place) => call(name, [sides[place], sides[place + 1]]));
  return pairs.reduce((all, pair) => call("multiply", [all, pair]));
}
