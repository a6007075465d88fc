import { describe, expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { rankClients, type RankOptions } from "./rank-clients.ts";

function ranked(amounts: readonly number[], options?: RankOptions) {
  const ranking = rankClients(Float64Array.from(amounts), options);
  return {
    rows: [...ranking.rows],
    share: [...ranking.share],
    before: [...ranking.before],
    cumulative: [...ranking.cumulative],
    letters: [...ranking.classes].map((group) => abcKeys[group][0]).join(""),
    total: ranking.total,
  };
}

describe("rankClients", () => {
  test("[CALC-01] ranks the worked example", () => {
    expect(ranked([300, 40, 500, 60, 100])).toEqual({
      rows: [2, 0, 4, 3, 1],
      share: [0.5, 0.3, 0.1, 0.06, 0.04],
      before: [0, 0.5, 0.8, 0.9, 0.96],
      cumulative: [0.5, 0.8, 0.9, 0.96, 1],
      letters: "AABBC",
      total: 1000,
    });
  });

  test("[AM-11] who pays nothing stands after who pays, losses last, the deepest at the end", () => {
    const { rows, letters, share, before, total } = ranked([-5, NaN, 100, -50, 0, 300]);
    expect(rows).toEqual([5, 2, 1, 4, 0, 3]);
    expect(letters).toBe("AAnnll");
    expect(share).toEqual([0.75, 0.25, 0, 0, 0, 0]);
    expect(before).toEqual([0, 0.75, 1, 1, 1, 1]);
    expect(total).toBe(400);
  });

  test("[AM-10] equal amounts stand in input order, or in the order given", () => {
    expect(ranked([5, 7, 5, 5]).rows).toEqual([1, 0, 2, 3]);
    expect(ranked([5, 7, 5, 5], { tieOrder: Int32Array.of(3, 2, 1, 0) }).rows).toEqual([1, 3, 2, 0]);
  });

  test.for([
    [
      "[AM-01] ten clients of 0.1 with limit 0.7 give seven A, and one beyond 0.9 goes with its equals",
      1,
      "AAAAAAABBB",
    ],
    ["[AM-01] each by its own place when none may spill over", 0, "AAAAAAABBC"],
    ["[AM-10] three beyond the limit go with the seven when three may", 3, "AAAAAAAAAA"],
  ] as const)("%s", ([, tieSpill, expected]) => {
    const limits = { a: 0.7, b: 0.9 };
    expect(ranked(Array<number>(10).fill(10), { limits, tieSpill }).letters).toBe(expected);
    expect(ranked(Array<number>(10).fill(10), { limits, tieSpill, rule: "including" }).letters).toBe(expected);
  });

  test.for([
    ["nobody", [], "", 0],
    ["one client", [3], "A", 3],
    ["nothing positive", [0, NaN, -2], "nnl", 0],
  ] as const)("[CALC-01] %s", ([, amounts, letters, total]) => {
    const ranking = ranked(amounts);
    expect(ranking.letters).toBe(letters);
    expect(ranking.total).toBe(total);
    expect(ranking.share.every((share) => share >= 0)).toBe(true);
  });

  test("[CALC-01] amounts of several digits of eleven bits keep their order", () => {
    expect(ranked([2 ** 40 + 1, 1, 2 ** 40, 2 ** 22, 2 ** 11, -(2 ** 30), -1, -(2 ** 12)]).rows).toEqual([
      0, 2, 3, 4, 1, 6, 7, 5,
    ]);
  });

  test("[CALC-01] a tie order of another length is refused", () => {
    expect(() => ranked([1, 2], { tieOrder: Int32Array.of(0) })).toThrow("tieOrder, expected 2 rows, got 1");
  });
});
