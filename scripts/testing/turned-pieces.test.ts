import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { turnedFile, turnedPieces } from "./turned-pieces.ts";

const each = (source: string): string[] =>
  turnedPieces("a.ts", source).map(({ from, to, instead }) => source.slice(0, from) + instead + source.slice(to));

test.for([
  ["a < b;", ["a <= b;"]],
  ["a ?? b;", ["a && b;"]],
  ["x += Math.min(a, b);", ["x -= Math.min(a, b);", "x += Math.max(a, b);"]],
  ["if (a) b();", ["if (!(a)) b();"]],
  ["a ? 1 : b;", ["!(a) ? 1 : b;", "a ? (1 + 1) : b;"]],
  ["f(true);", ["f(false);"]],
] as const)("%s is turned round piece by piece", ([source, expected]) => {
  expect(each(source)).toEqual(expected);
});

test("types, imports, texts and errors are left alone", () => {
  expect(each('import a from "a"; type B = 1 | 2; interface C { d: 3 } "x" + a; throw new Error(a > 1);')).toEqual([]);
});

test("a loop that never ends is ended", () => {
  const turned = turnedFile("a.ts", "for (;;) { a(); }\nwhile (true) if (b) c();", { from: 0, to: 0, instead: "" });
  expect(turned.match(/--loopsLeft < 0/g)).toHaveLength(2);
  expect(turned).toContain("let loopsLeft = 50_000_000;");
  expect(() => void runInNewContext(`(() => { ${turned} })()`, { a: () => undefined })).toThrow("endless");
});
