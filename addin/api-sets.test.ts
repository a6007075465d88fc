import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What the manifest asks of Excel, by name of the set: 1.14 as 1014. */
const floors = new Map(
  [...readFileSync("manifest.xml", "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, name, version]) => [name, numberOf(version)],
  ),
);

function numberOf(version: string): number {
  const [major, minor] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** Members that only sets above the floor have: name to set. A name that an older interface has too is no sign. */
function newerThanFloor(declarations: string): Map<string, string> {
  const older = new Set<string>();
  const newer = new Map<string, string>();
  const members =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:(?:readonly|static|export|class|interface|enum|type|function|namespace|const) +)*["']?(\w+)/g;
  for (const [, comment, name] of declarations.matchAll(members)) {
    const [, set = "", version = ""] = /\[Api set: (\w+) ([\w.]+)/.exec(comment) ?? [];
    const floor = floors.get(set);
    // "BETA (PREVIEW ONLY)" has no number: it is above every floor.
    const above = set !== "" && floor !== undefined && !(numberOf(version) <= floor);
    if (above) newer.set(name, `${set} ${version}`);
    else older.add(name);
  }
  return new Map([...newer].filter(([name]) => !older.has(name)));
}

const declarations = createRequire(import.meta.url).resolve("@types/office-js/package.json");
const newer = newerThanFloor(readFileSync(declarations.replace("package.json", "index.d.ts"), "utf8"));

/** Names of JavaScript's arrays and of our own objects, which Excel's newer interfaces have too. */
const ours = ["map", "notes", "book"];

function membersAboveFloor(source: string): string[] {
  const used = new Set([...source.matchAll(/\.\s*(\w+)/g)].map(([, name]) => name));
  return [...used]
    .filter((name) => newer.has(name) && !ours.includes(name))
    .map((name) => `${name} (${newer.get(name)})`);
}

test("no member of Excel's interfaces that the add-in uses is newer than the manifest asks for", () => {
  expect(floors.get("ExcelApi")).toBe(1014);
  const sources = readdirSync("addin", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|-testing\./.test(file))
    .map((file) => [file, readFileSync(join("addin", file), "utf8")])
    .filter(([, source]) => /\b(Excel|Office)\./.test(source));
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.flatMap(([file, source]) => membersAboveFloor(source).map((member) => `${file}: ${member}`))).toEqual(
    [],
  );
});

test("a member newer than the floor is named with its set, one of the floor is not", () => {
  expect(newer.size).toBeGreaterThan(100);
  expect(membersAboveFloor("range.valuesAsJson; range.values; table.resize(a)")).toEqual([
    "valuesAsJson (ExcelApi 1.16)",
  ]);
});
