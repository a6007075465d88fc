import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { floors } from "./floors.ts";

const root = new URL("..", import.meta.url).pathname;
const floorOf = new Map(floors.flatMap((folders, floor) => folders.map((folder) => [folder, floor] as const)));

/** `engine/clients/classify-abc.ts` stands in `clients`; `engine/index.ts` is a floor of its own. */
const folderOf = (file: string) => file.split("/")[1];

const sources = readdirSync(join(root, "engine"), { recursive: true, encoding: "utf8" })
  .map((file) => `engine/${file}`)
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|testing/.test(file));

/** Imports by value, by type and on demand: "from" and "to", files of the engine. */
function importsOf(file: string): string[] {
  const found = readFileSync(join(root, file), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), path)));
}

/** An import that runs up or sideways, as a line to read; undefined where it is right. */
function wrongImport(file: string, imported: string): string | undefined {
  const from = folderOf(file);
  const to = folderOf(imported);
  if (from === to || floorOf.get(to)! < floorOf.get(from)!) return undefined;
  return `${file} imports ${imported}`;
}

test("every folder of the engine has its floor", () => {
  const folders = readdirSync(join(root, "engine")).filter((name) => name !== "tsconfig.json");
  expect(folders.sort()).toEqual([...floorOf.keys()].sort());
});

test("no import of the engine runs up or sideways", () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.flatMap((file) => importsOf(file).flatMap((imported) => wrongImport(file, imported) ?? []))).toEqual(
    [],
  );
});

test("an import that runs up is seen, and one from a folder beside", () => {
  expect(wrongImport("engine/ground/day.ts", "engine/sheets/result-sheet.ts")).toBeDefined();
  expect(wrongImport("engine/goals/allocate.ts", "engine/history/read-history.ts")).toBeDefined();
  expect(wrongImport("engine/sheets/write-day.ts", "engine/ground/day.ts")).toBeUndefined();
});

test("README's folder table lists the floors in their order", () => {
  const rows = readFileSync(join(root, "README.md"), "utf8").matchAll(/^\| `engine\/([a-z-]+)\/`/gm);
  expect([...rows].map(([, folder]) => folder)).toEqual(floors.flat().filter((name) => name !== "index.ts"));
});
