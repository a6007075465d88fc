import { describe, expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { usualLimits, type AbcLimits, type AbcRule } from "./abc-limits.ts";
import { classifyAbc } from "./classify-abc.ts";

/** A, B, C, l (loss), n (none), in the order of the amounts. */
function letters(amounts: readonly number[], limits: AbcLimits = usualLimits, rule: AbcRule = "before"): string {
  return [...classifyAbc(Float64Array.from(amounts), limits, rule)].map((group) => abcKeys[group][0]).join("");
}

describe("classifyAbc", () => {
  test.for([
    ["[CALC-01] 80/15/5 on the worked example", [500, 300, 100, 60, 40], "AABBC"],
    ["[CALC-01] the client that crosses 80 % is still A", [50, 700, 250], "CAA"],
    ["[CALC-01] exactly 80 % before it makes a client B", [400, 400, 200], "AAB"],
    ["[AM-10] equal amounts take the class of the first of them", [500, 150, 150, 150, 50], "AAAAC"],
    ["[CALC-01] the first client is always A", [1], "A"],
    ["[CALC-01] no clients, no classes", [], ""],
    ["[AM-11] negative is loss, zero and blank are none", [-5, 0, -0, NaN, 10], "lnnnA"],
    ["[AM-11] nothing positive: nobody is A", [0, -1, NaN], "nln"],
    ["[CALC-01] all equal: all A", [7, 7, 7, 7], "AAAA"],
    ["[CALC-01] the largest exact amounts", [2 ** 52, 2 ** 51, 2 ** 50, 1], "AABC"],
  ] as const)("%s", ([, amounts, expected]) => {
    expect(letters(amounts)).toBe(expected);
  });

  test("[AM-01] sums are exact: 0.5 + 0.2 + 0.1 before the fourth client is 80 %, not 79.99 %", () => {
    expect(0.5 + 0.2 + 0.1).toBeLessThan(0.8); // what floating money would compare
    expect(letters([50, 20, 10, 9, 6, 5])).toBe("AAABBC");
  });

  test("[AM-10] the rule `including` takes the share with the client itself, limit included", () => {
    expect(letters([500, 300, 100, 60, 40], usualLimits, "including")).toBe("AABCC");
    expect(letters([500, 150, 150, 150, 50], usualLimits, "including")).toBe("AAAAC");
    expect(letters([90, 10], usualLimits, "including")).toBe("BC");
  });

  test("[AM-10] a tie goes together while one client at most stands beyond the limit, and is divided when more do", () => {
    expect(letters([10, 10, 10, 10, 10, 10, 10, 10, 10, 10], { a: 0.7, b: 0.9 })).toBe("AAAAAAABBB");
    expect(letters([500, 100, 100, 100, 100, 100], { a: 0.8, b: 0.95 })).toBe("AAAABB");
    expect(letters([500, 125, 125, 125, 125], { a: 0.8, b: 0.95 })).toBe("AAAAA");
  });

  test("[AM-10] who of a divided tie comes first is for the order given to say, and how many may spill over for the caller", () => {
    const amounts = Float64Array.of(100, 100, 100, 500, 100, 100);
    const tieOrder = Int32Array.of(5, 4, 3, 2, 1, 0);
    const classes = classifyAbc(amounts, usualLimits, "before", { tieOrder });
    expect([...classes].map((group) => abcKeys[group]).join("")).toBe("BBAAAA");
    expect([...classifyAbc(amounts, usualLimits, "before", { tieSpill: 2 })]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...classifyAbc(Float64Array.of(500, 150, 150, 150, 50), usualLimits, "before", { tieSpill: 0 })]).toEqual([
      0, 0, 0, 1, 2,
    ]);
  });

  test("[CALC-01] with limits of 1 every paying client is A", () => {
    expect(letters([50, 700, 250, 0], { a: 1, b: 1 })).toBe("AAAn");
  });

  test("[CALC-01] a column that is a part of a longer one is read where it starts", () => {
    const whole = Float64Array.of(900, 50, 700, 250);
    expect([...classifyAbc(whole.subarray(1))]).toEqual([2, 0, 0]);
  });

  test.for([
    ["limits out of order", [1], { a: 0.95, b: 0.8 }],
    ["limit 0", [1], { a: 0, b: 0.8 }],
    ["limit above 1", [1], { a: 0.8, b: 1.01 }],
    ["limit not a number", [1], { a: NaN, b: 0.95 }],
    ["a fraction of a money unit", [10.5], usualLimits],
    ["a fraction below 1", [0.1, 0.1], usualLimits],
    ["a sum of 2^53 and more", [2 ** 52, 2 ** 52], usualLimits],
    ["infinity", [Infinity], usualLimits],
  ] as const)("[CALC-01] refuses %s", ([, amounts, limits]) => {
    expect(() => letters(amounts, limits)).toThrow(RangeError);
  });
});
