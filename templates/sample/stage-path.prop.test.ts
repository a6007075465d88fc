import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "./engine-parts.ts";
import { randomFrom } from "./random.ts";
import { asOf, isOfficeDay } from "./sample-days.ts";
import { openPath, Stage, wonPath } from "./stage-path.ts";

const day = fc.integer({ min: dayOf(2024, 1, 9), max: asOf }).filter(isOfficeDay);

test("a path begins on the opening, never goes back in time or past its end, and ends at the stage it was given", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(Stage.LastOpen), day, fc.nat(200), (seed, to, opened, length) => {
      const end = opened + length;
      const path = openPath(randomFrom(seed), Stage.Lead, to, opened, end);
      expect(path[0]).toEqual({ day: opened, stage: Stage.Lead });
      expect(path[path.length - 1].stage).toBe(to);
      const days = path.map((entry) => entry.day);
      expect(days).toEqual([...days].sort((one, other) => one - other));
      expect(days[days.length - 1]).toBeLessThanOrEqual(end);
    }),
  );
});

test("no path has two equal lines", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(Stage.LastOpen), day, fc.nat(12), (seed, to, opened, length) => {
      const lines = openPath(randomFrom(seed), Stage.Lead, to, opened, opened + length).map(
        (entry) => `${entry.day} ${entry.stage}`,
      );
      expect(new Set(lines).size).toBe(lines.length);
    }),
  );
});

test("a won deal is won on its closing day, and nothing follows after today", () => {
  fc.assert(
    fc.property(fc.nat(), day, (seed, closed) => {
      const path = wonPath(randomFrom(seed), closed);
      expect(path[0]).toEqual({ day: closed, stage: Stage.Won });
      expect(path.every((entry) => entry.day >= closed && entry.day <= asOf)).toBe(true);
    }),
  );
});
