import { parseTree } from "custom-functions-metadata";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue/index.ts";
import { functionsJson, type FunctionMetadata } from "./functions-json.ts";

const en = functionsJson("en");
const ru = functionsJson("ru");
/** Functions of the old macro language that Excel still knows by name: no id may be one of them. */
const macroFunctions = ["RUN", "ECHO", "CALL", "GOTO", "HALT", "RETURN", "ARGUMENT", "RESULT", "STEP", "WAIT", "SET"];

test("ids are unique, three capital letters at least, no cell and no macro function", () => {
  const ids = en.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[A-Z]{3,30}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(macroFunctions).not.toContain(id);
  }
});

test("both languages have the same functions: ids and names are not translated, the rest is", () => {
  const skeleton = (one: FunctionMetadata) => ({
    ...one,
    description: "",
    helpUrl: "",
    parameters: one.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
  });
  expect(ru.functions.map(skeleton)).toEqual(en.functions.map(skeleton));
  for (const one of ru.functions) {
    expect(one.description, one.id).toMatch(/[а-яё]/i);
    for (const { name, description } of one.parameters) {
      expect(description, `${one.id} ${name}`).toMatch(/[а-яё]/i);
      expect(name, one.id).toMatch(/^[а-яёA-Z0-9_]+$/i);
    }
    expect(new Set(one.parameters.map(({ name }) => name)).size, one.id).toBe(one.parameters.length);
  }
  for (const one of en.functions) {
    expect(
      `${one.description} ${one.parameters.map(({ name, description }) => name + description).join()}`,
    ).not.toMatch(/[а-яё]/i);
    for (const { name } of one.parameters) expect(name, one.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(new Set(one.parameters.map(({ name }) => name)).size, one.id).toBe(one.parameters.length);
  }
});

test("what may be left out stands last, the header at the very end", () => {
  for (const { id, parameters } of catalogue) {
    const flags = parameters.map(({ optional }) => optional);
    expect(
      flags.toSorted((one, other) => Number(one) - Number(other)),
      id,
    ).toEqual(flags);
    const headers = parameters.filter(({ kind }) => kind === "header" || kind === "language");
    if (headers.length > 0) expect(parameters.at(-1), id).toBe(headers[0]);
  }
});

test("error cells stay errors, as with Excel's own functions; texts fit the wizard", () => {
  expect([en, ru].map((one) => one.allowErrorForDataTypeAny)).toEqual([false, false]);
  for (const { id, description, helpUrl } of [...en.functions, ...ru.functions]) {
    expect(description.length, id).toBeLessThanOrEqual(255);
    expect(helpUrl).toMatch(new RegExp(`^https://localhost:3000/functions(\\.ru)?\\.html#${id.toLowerCase()}$`));
  }
});

test("custom-functions-metadata reads the signatures and agrees", () => {
  const { functions, extras } = parseTree(signatures(), "functions.ts");
  expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
  const shape = ({ id, parameters, result }: (typeof functions)[number] | FunctionMetadata) => ({
    id,
    parameters: parameters.map(({ name, description, type, dimensionality, optional }) => ({
      name,
      description,
      type,
      dimensionality: dimensionality ?? "scalar",
      optional: optional ?? false,
    })),
    result: result?.dimensionality ?? "scalar",
  });
  expect(functions.map(shape)).toEqual(en.functions.map(shape));
});

/** The functions as a programmer would write them for that tool; union types it does not read. */
function signatures(): string {
  const typeOf = (dimensionality: string): string => (dimensionality === "matrix" ? "any[][]" : "any");
  return en.functions
    .map(({ id, description, parameters, result }) => {
      const tags = parameters.map(({ name, description: words }) => ` * @param ${name} ${words}`);
      const list = parameters.map((one) => `${one.name}${one.optional ? "?" : ""}: ${typeOf(one.dimensionality)}`);
      const type = typeOf(result.dimensionality);
      return `/**\n * ${description}\n * @customfunction ${id}\n${tags.join("\n")}\n */\nfunction f${id}(${list.join(", ")}): ${type} { throw 0; }\n`;
    })
    .join("\n");
}
