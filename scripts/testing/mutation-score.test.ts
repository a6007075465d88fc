import { expect, test } from "vitest";
import { scoreOf, withScore } from "./mutation-score.ts";

const report = (...statuses: string[]) => ({
  files: { "a.ts": { mutants: statuses.map((status) => ({ status })) } },
});

test("a timeout is noticed, a line without a test is not, one that cannot be compiled does not count", () => {
  expect(scoreOf(report("Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "Ignored"))).toEqual({
    noticed: 2,
    all: 4,
    share: 0.5,
  });
});

test("the row of an area is replaced, the others stay", () => {
  const page =
    "# Proof\n\n| area | score | noticed | date |\n| --- | --- | --- | --- |\n| `b` | 1.0 % | 1 of 100 | 2026-01-01 |\n\nEnd\n";
  const again = withScore(
    withScore(page, "a", { noticed: 1, all: 2, share: 0.5 }, "2026-01-02"),
    "b",
    { noticed: 9, all: 10, share: 0.9 },
    "2026-01-03",
  ); // both rows
  expect(again).toContain("| `a` | 50.0 % | 1 of 2 | 2026-01-02 |\n| `b` | 90.0 % | 9 of 10 | 2026-01-03 |\n\nEnd\n");
  expect(again).not.toContain("1.0 % | 1 of 100");
});
