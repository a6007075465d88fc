import { describe, expect, test } from "vitest";
import { drawer, randomFrom } from "./random.ts";

const draws = (seed: number, count: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe("random values of the sample", () => {
  test("the same seed gives the same values, another seed others", () => {
    expect(draws(5, 100)).toEqual(draws(5, 100));
    expect(draws(5, 100)).not.toEqual(draws(6, 100));
  });

  test("values lie between 0 and 1 and fill the range evenly", () => {
    const values = draws(7, 10_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((x) => Math.floor(x * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test("whole numbers reach both ends and no further", () => {
    const random = randomFrom(8);
    const seen = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  test("draws follow the weights; a weight of zero is never drawn", () => {
    const random = randomFrom(9);
    const draw = drawer(random, [0, 1, 0, 3, 0]);
    const counts = [0, 0, 0, 0, 0];
    for (let time = 0; time < 4_000; time++) {
      counts[draw()]++;
      counts[random.weighted([0, 1, 0, 3, 0])]++;
    }
    expect([counts[0], counts[2], counts[4]]).toEqual([0, 0, 0]);
    expect(counts[3] / counts[1]).toBeGreaterThan(2.6);
    expect(counts[3] / counts[1]).toBeLessThan(3.4);
  });

  test("normal values have mean 0 and deviation 1", () => {
    const random = randomFrom(10);
    const values = Array.from({ length: 20_000 }, () => random.normal());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(square - 1)).toBeLessThan(0.04);
  });
});
