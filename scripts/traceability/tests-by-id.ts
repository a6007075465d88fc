import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
/** The engine first: there a rule is proven, elsewhere that it is shown. Tests of this folder prove nothing of the method. */
const folders = ["engine", "files", "drawing", "cli", "templates", "addin", "preview"];

/** The beginning of a string in brackets, "[CALC-01] …", and whatever is called test, it or describe. */
const tagged = /["'`]\[([^\]\n]*)\]/g;
const titled = /\b(?:test|it|describe)(?:\.\w+)*\(\s*(["'`])((?:(?!\1).)*)\1/g;
const id = "[A-Z]+(?:-[A-Z]+)?-\\d+";
const range = new RegExp(`(${id})\\s*(?:…|–|to)\\s*(${id})`, "g");

/**
 * Files of the tests whose names carry an id: CALC-17, AM-61, R-13, T-13, INT-03, D-147. A range in a name, D-145…D-186,
 * carries all its ids.
 */
export function testsById(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of testFiles()) {
    for (const one of idsOf(namesOf(readFileSync(new URL(file, root), "utf8")))) {
      const files = found.get(one);
      if (files) files.push(file);
      else found.set(one, [file]);
    }
  }
  return found;
}

/** Tests of calculations before those of sheets, which show what was calculated. */
function testFiles(): string[] {
  const files = allTestFiles();
  return [...files.filter((file) => !isOfSheets(file)), ...files.filter(isOfSheets)];
}

function isOfSheets(file: string): boolean {
  return file.startsWith("engine/sheets/");
}

function allTestFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
}

function namesOf(source: string): string[] {
  return [
    ...[...source.matchAll(tagged)].map(([, tag]) => tag),
    ...[...source.matchAll(titled)].map(([, , title]) => title),
  ];
}

/** @example idsOf(["D-020…D-022"]) // D-020, D-021, D-022 */
export function idsOf(names: readonly string[]): ReadonlySet<string> {
  const ids = names.flatMap((name) => [
    ...(name.match(new RegExp(`\\b${id}\\b`, "g")) ?? []),
    ...[...name.matchAll(range)].flatMap(([, from, to]) => between(from, to)),
  ]);
  return new Set(ids);
}

function between(from: string, to: string): string[] {
  const [prefix, first, last] = [from.replace(/\d+$/, ""), numberOf(from), numberOf(to)];
  if (to.replace(/\d+$/, "") !== prefix || last < first) return [];
  const digits = from.length - prefix.length;
  return Array.from({ length: last - first + 1 }, (_, at) => prefix + String(first + at).padStart(digits, "0"));
}

function numberOf(code: string): number {
  return Number(/\d+$/.exec(code)?.[0]);
}
