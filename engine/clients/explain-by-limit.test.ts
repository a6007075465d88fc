import { expect, test } from "vitest";
import type { Settings } from "../input/settings-catalogue.ts";
import { defaultSettings } from "../input/default-settings.ts";
import { explainByLimit } from "./explain-by-limit.ts";
import { rankByMethod } from "./rank-by-method.ts";

function ranked(amounts: readonly number[], settings: Partial<Settings>) {
  return rankByMethod(Float64Array.from(amounts), { ...defaultSettings(), ...settings }, 100);
}

test("[AM-12] [CALC-01] by fixed amounts: the amount, and the limits of the currency it met", () => {
  const { ranking, amounts: limits } = ranked([90000, 20000, 1000, 0, -5], {
    abcMethod: "limit",
    limitA: 500,
    limitB: 100,
  });
  expect(limits).toEqual({ a: 50000, b: 10000 });
  const why = (place: number) => explainByLimit(ranking, place, { limits: limits!, found: false, perUnit: 100 }, "en");
  expect([0, 1, 2].map(why)).toEqual([
    "Rank 1 of 5, share 81.1\u00a0%; 900 is not below 500: A.",
    "Rank 2 of 5, share 18.0\u00a0%; 200 is below 500, but not below 100: B.",
    "Rank 3 of 5, share 0.9\u00a0%; 10 is below 100: C.",
  ]);
  expect(why(3)).toContain("No money in the period");
  expect(why(4)).toContain("Negative");
  expect(() => why(5)).toThrow("place, expected 0 to 4, got 5");
});

test("[AM-12] [AM-14] limits found in the data are said to be found", () => {
  const { ranking, amounts: limits, method } = ranked([6000, 2000, 1000, 500, 300, 200], { abcMethod: "auto" });
  expect(method).toBe("auto");
  const why = explainByLimit(ranking, 0, { limits: limits!, found: true, perUnit: 100 }, "ru");
  expect(why).toContain("границы по данным: A.");
});

test.for([
  ["[CALC-01] without amounts the shares decide", { abcMethod: "limit", limitA: 500 }, "noLimits"],
  ["[AM-14] too few clients for a curve: the shares decide", { abcMethod: "auto" }, "fewClients"],
] as const)("%s", ([, settings, fallback]) => {
  const result = ranked([80, 20], settings);
  expect(result).toMatchObject({ method: "share", fallback, wrongShares: false });
  expect([...result.ranking.classes]).toEqual([0, 1]);
});

test("[CALC-01] limits of shares that contradict each other give way to 80 and 95 %, and it is told", () => {
  for (const shares of [{ abcA: 0 }, { abcA: 0.99, abcB: 0.9 }]) {
    const result = ranked([80, 20], shares);
    expect(result.shares).toEqual({ a: 0.8, b: 0.95 });
    expect(result.wrongShares).toBe(true);
  }
});
