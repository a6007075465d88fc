import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importCircles } from "./import-circles.ts";

const root = new URL("..", import.meta.url).pathname;
const folders = ["addin", "cli", "companies", "drawing", "engine", "files", "preview", "scripts", "templates"];

test("two files that import one another are a circle, with whoever stands between them; who imports them is outside", () => {
  const imports = new Map([
    ["door", ["a"]],
    ["a", ["b", "leaf"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["leaf", []],
    ["x", ["y"]],
    ["y", ["x", "leaf"]],
  ]);
  expect(importCircles(imports)).toEqual([
    ["a", "b", "c"],
    ["x", "y"],
  ]);
});

test("two ways to one file are no circle", () => {
  expect(
    importCircles(
      new Map([
        ["top", ["left", "right"]],
        ["left", ["low"]],
        ["right", ["low", "left"]],
      ]),
    ),
  ).toEqual([]);
});

test("no circle of files but that of the preview's Excel objects, which know one another as Excel's do", () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|node_modules/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  expect(files.length).toBeGreaterThan(1000);
  expect(
    importCircles(imports).filter((circle) => !circle.every((file) => file.startsWith("preview/workbook/"))),
  ).toEqual([]);
});

/** Imports by value and by type; what is imported on demand may know who asked. */
function importsOf(file: string): string[] {
  const found = readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s+"(\.[^"]+)"/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), path)));
}
