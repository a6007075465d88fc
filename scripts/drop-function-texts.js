import ts from "typescript";

const folders = /\/addin\/functions\/(catalogue|parameters)\//;
/** Properties of an entry that only the wizard and the help read. */
const helpOfEntry = new Set(["description", "examples", "rules"]);

/**
 * Leaves out of the bundles what cells never need: descriptions, examples and rules of the functions. The wizard of
 * Excel and the pane read them from functions.json; their tests and documents from the source itself.
 *
 * @type {import("typescript").TransformerFactory<import("typescript").SourceFile>}
 */
export function dropFunctionTexts(context) {
  return (file) => {
    if (!folders.test(file.fileName)) return file;
    const makers = parameterMakers(file);
    const visit = (node) => ts.visitEachChild(withoutTexts(node, makers), visit, context);
    return ts.visitNode(file, visit);
  };
}

function withoutTexts(node, makers) {
  // A parameter that is written out, `export const header = { … }`.
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
    const { name, exclamationToken, type, initializer } = node;
    return ts.factory.updateVariableDeclaration(node, name, exclamationToken, type, withoutHelp(initializer));
  }
  if (!ts.isCallExpression(node)) return node;
  const { expression, typeArguments } = node;
  const [first, description, ...others] = node.arguments;
  if (expression.text === "defineFunction")
    return ts.factory.updateCallExpression(node, expression, typeArguments, [withoutHelp(first)]);
  if (!makers.has(expression.text) || !description || !isText(description)) return node;
  const kept = [first, ts.factory.createIdentifier("undefined"), ...others];
  return ts.factory.updateCallExpression(node, expression, typeArguments, kept);
}

function withoutHelp(node) {
  const kept = node.properties.filter((part) => !ts.isPropertyAssignment(part) || !helpOfEntry.has(part.name.text));
  return ts.factory.updateObjectLiteralExpression(node, kept);
}

/** What a file imports from ../parameters: makers whose second argument is a description. */
function parameterMakers(file) {
  const imports = file.statements.filter(
    (line) => ts.isImportDeclaration(line) && /\/parameters\//.test(line.moduleSpecifier.text),
  );
  return new Set(
    imports.flatMap(({ importClause }) => importClause.namedBindings.elements.map(({ name }) => name.text)),
  );
}

function isText(node) {
  return ts.isCallExpression(node) && node.expression.text === "text";
}
