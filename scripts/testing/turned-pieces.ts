import ts from "typescript";

/** A piece of a file and what stands there instead: one change that a test should notice. */
export interface TurnedPiece {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

const operators: Readonly<Record<string, string>> = {
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "&&": "||", "||": "&&", "??": "&&" },
  ...{ "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" },
};
const functions: Readonly<Record<string, string>> = {
  ...{ min: "max", max: "min", floor: "ceil", ceil: "floor", some: "every", every: "some" },
};

/**
 * What can be turned round in a file, one at a time: operators, conditions, whole constants, `min` against `max`.
 *
 * Types, imports, texts and messages of errors are left alone: no test is asked to hold them.
 *
 * @example turnedPieces("a.ts", "export const f = (a: number) => a > 1;") // `>=`; 2 for 1
 */
export function turnedPieces(name: string, source: string): TurnedPiece[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const pieces: TurnedPiece[] = [];
  const turn = (node: ts.Node, instead: string): void => {
    pieces.push({ from: node.getStart(file), to: node.getEnd(), instead });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isBinaryExpression(node)) {
      const instead = operators[node.operatorToken.getText(file)];
      const joins = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      if (instead !== undefined && !joins) turn(node.operatorToken, instead);
    } else if (ts.isConditionalExpression(node)) negate(node.condition);
    else if (ts.isIfStatement(node)) negate(node.expression);
    else if (ts.isNumericLiteral(node)) turn(node, `(${node.getText(file)} + 1)`);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) turn(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) turn(node, "true");
    else if (
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression === node
    ) {
      const instead = functions[node.name.text];
      if (instead !== undefined) turn(node.name, instead);
    }
    ts.forEachChild(node, visit);
  };
  const negate = (condition: ts.Expression): void => turn(condition, `!(${condition.getText(file)})`);
  visit(file);
  return pieces;
}

/**
 * The file with one piece turned, and with an end for every loop: a turned condition may never come true.
 *
 * @example turnedFile("a.ts", source, turnedPieces("a.ts", source)[0])
 */
export function turnedFile(name: string, source: string, { from, to, instead }: TurnedPiece): string {
  const turned = source.slice(0, from) + instead + source.slice(to);
  const file = ts.createSourceFile(name, turned, ts.ScriptTarget.Latest, true);
  const ends: [number, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      ends.push([node.statement.getStart(file), "{ if (--loopsLeft < 0) throw new Error('endless'); "]);
      ends.push([node.statement.getEnd(), " }"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  ends.sort(([a], [b]) => b - a);
  const bounded = ends.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), turned);
  return `let loopsLeft = 50_000_000; ${bounded}`;
}
