import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogue } from "./catalogue/index.ts";

class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}
const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
} as const;
type Call = (...args: unknown[]) => unknown;
let functions: Map<string, Call>;

beforeEach(async () => {
  functions = new Map();
  const associate = (id: string, call: Call): void => void functions.set(id, call);
  vi.stubGlobal("CustomFunctions", { associate, Error: ExcelError, ErrorCode });
  vi.resetModules();
  await import("./register.ts");
});
afterEach(() => vi.unstubAllGlobals());

function failure(id: string, ...args: unknown[]): ExcelError {
  try {
    functions.get(id)?.(...args);
  } catch (error) {
    return error as ExcelError;
  }
  throw new Error(`${id} did not fail`);
}

test("every function of the catalogue is associated by its id", () => {
  expect([...functions.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test("results are rows of cells, without null and always a rectangle", () => {
  expect(functions.get("ABC")?.([[500], [null], [100]])).toEqual([["A"], [""], ["B"]]);
  expect(functions.get("DEALSTATS")?.([["A"]], [[5]], [[0]], [[0]], 0)).toContainEqual(["C", 0, "", ""]);
});

test("#VALUE! and #N/A carry a message, #NUM! and #DIV/0! none", () => {
  expect(failure("ABC", [["x"]])).toMatchObject({
    code: "#VALUE!",
    message: 'values, cell 1: expected a number, got "x"',
  });
  expect(failure("ABC", [[""]])).toMatchObject({ code: "#N/A", message: "values: all cells are blank" });
  expect(failure("ABC", [[1]], 0.9, 0.5)).toMatchObject({ code: "#NUM!", message: "" });
  expect(failure("MARKETSHARE", 1, 0)).toMatchObject({ code: "#DIV/0!", message: "" });
});

test("messages come in the language of the host, or of the header where the call names one", () => {
  vi.stubGlobal("Office", { context: { displayLanguage: "ru-RU" } });
  expect(failure("ABC", [["x"]]).message).toBe("суммы, ячейка 1: нужно число, получено «x»");
  expect(failure("ABCLIMITS", [["x"]], "en").message).toBe('values, cell 1: expected a number, got "x"');
});

test("an error of one cell is an error object in the result", () => {
  const rows = functions.get("CONVERSION")?.([[1], [1]], [["lost"], ["open"]], 2) as unknown[][];
  expect(rows[1][0]).toMatchObject({ code: "#DIV/0!" });
});

test("the functions do not wait for React, mathjs, Fluent or anything of Office", () => {
  expect([...packagesOf(new URL("./register.ts", import.meta.url))]).toEqual([]);
});

/** Packages a file loads at once, with all it imports; types and imports on demand do not count. */
function packagesOf(file: URL, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  const source = readFileSync(file, "utf8");
  for (const [, from] of source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^"';]*?from\s+)?"([^"]+)"/gm)) {
    if (from.startsWith(".")) packagesOf(new URL(from, file), seen, packages);
    else packages.add(from);
  }
  return packages;
}
