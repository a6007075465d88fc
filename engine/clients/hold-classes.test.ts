import { describe, expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { holdClasses } from "./hold-classes.ts";
import { rankByMethod } from "./rank-by-method.ts";

const settings = {
  abcMethod: "share",
  abcRule: "before",
  abcTies: 1,
  abcA: 0.8,
  abcB: 0.95,
  limitA: null,
  limitB: null,
} as const;

/** Classes in the order of the amounts, largest first, given those of the period before. */
function held(amounts: readonly number[], before: string, band: number, more: object = {}): string {
  const abc = rankByMethod(Float64Array.from(amounts), { ...settings, ...more }, 1);
  const classes = Uint8Array.from(before.split(" "), (letter) => abcKeys.indexOf(letter as "A"));
  return Array.from(holdClasses(abc, classes, band), (group) => abcKeys[group]).join(" ");
}

describe("holdClasses", () => {
  // Shares above each: 0, 0.5, 0.8, 0.9, 0.96; plain classes A A B B C.
  const amounts = [500, 300, 100, 60, 40];

  test("[AM-16] without a band, or without a class before, the plain classes stand", () => {
    expect(held(amounts, "A A A B B", 0)).toBe("A A B B C");
    expect(held(amounts, "none none loss none none", 0.5)).toBe("A A B B C");
  });

  test("[AM-16] who was A and stands at 0.80 is still A with a band of 0.02, who was B at 0.96 still B", () => {
    expect(held(amounts, "A A A B B", 0.02)).toBe("A A A B B");
  });

  test("[AM-16] the limit and the band exactly reached: it leaves its class", () => {
    expect(held(amounts, "A A B A B", 0.1)).toBe("A A B B B"); // 0.90 = 0.8 + 0.1
    expect(held(amounts, "A A B B B", 0.01)).toBe("A A B B C"); // 0.96 = 0.95 + 0.01
  });

  test("[AM-16] up it goes only below the limit less the band", () => {
    expect(held(amounts, "A B B B C", 0.3)).toBe("A B B B C"); // 0.5 is not below 0.8 - 0.3
    expect(held(amounts, "A B B B C", 0.29)).toBe("A A B B C");
    expect(held(amounts, "A A C C C", 0.05)).toBe("A A B C C"); // 0.8 is below 0.90, 0.9 is not
  });

  test("[AM-16] by fixed amounts the band is a part of the amount", () => {
    const byAmount = { abcMethod: "limit", limitA: 300, limitB: 100 };
    expect(held([310, 290, 95, 80], "B A B B", 0.1, byAmount)).toBe("B A B C");
  });

  test("[AM-16] equal amounts of one class before stay or go together", () => {
    // Above the first of the two twins stand 0.70, above the second 0.85: both are judged by the first.
    expect(held([700, 150, 150], "A A A", 0.02)).toBe("A A A");
  });
});
