import fc from "fast-check";
import loadSolver from "highs";
import { expect, test } from "vitest";
import { hiringPlan, type HiringNeed } from "./hiring-plan.ts";

const solver = await loadSolver();
const aNeed = fc.record({
  season: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 }),
  ramp: fc.array(fc.constantFrom(0.1, 0.25, 0.5, 0.75, 1), { maxLength: 6 }),
  attrition: fc.constantFrom(0, 0.1, 0.3, 0.9),
  earliest: fc.nat(3),
  gap: fc.integer({ min: 1, max: 900 }),
});

/** What one hire of each month brings by the end: its ramp × the season × the chance to be still there. */
function worthOf({ season, ramp, attrition, each }: HiringNeed): number[] {
  return Array.from({ length: season.length }, (_, from) => {
    let money = 0;
    for (let month = from; month < season.length; month++)
      money += each * season[month] * (ramp[month - from] ?? 1) * (1 - attrition) ** ((month - from) / 12);
    return money;
  });
}

/** The fewest hires that bring the gap, then the largest sum of their months, by an exact solver. */
function exactPlan(worth: readonly number[], earliest: number, gap: number): { count: number; months: number } {
  const hires = worth.slice(earliest).map((_, at) => `x${earliest + at}`);
  const money = hires.map((name, at) => `${worth[earliest + at].toFixed(9)} ${name}`).join(" + ");
  const all = hires.join(" + ");
  const months = hires.map((name, at) => `${earliest + at} ${name}`).join(" + ");
  const solve = (goal: string, more: string): number =>
    solver.solve(`${goal}\nSubject To\n${money} >= ${gap}\n${more}\nGeneral\n${hires.join(" ")}\nEnd`).ObjectiveValue;
  const count = Math.round(solve(`Minimize\n${all}`, ""));
  return { count, months: Math.round(solve(`Maximize\n${months}`, `${all} = ${count}`)) };
}

test("[CALC-51] beside an exact solver: as few hires, as late, also where seasons, a falling ramp and leavers make late hires the better ones", () => {
  fc.assert(
    fc.property(aNeed, ({ season, ramp, attrition, earliest, gap }) => {
      fc.pre(earliest < season.length);
      const all = season.reduce((sum, one) => sum + one, 0);
      const need: HiringNeed = {
        season: season.map((one) => one / all),
        tenure: [],
        each: 100,
        target: gap,
        ramp,
        attrition,
        earliest,
      };
      const worth = worthOf(need);
      fc.pre(gap / Math.max(...worth.slice(earliest)) < 100); // more are told apart by rounding only
      const { hires, missing } = hiringPlan(need);
      const exact = exactPlan(worth, earliest, gap);
      expect([hires.length, hires.reduce((sum, one) => sum + one, 0)]).toEqual([exact.count, exact.months]);
      expect(missing).toBeLessThan(1e-6 * gap);
    }),
    { numRuns: 40, seed: 51 },
  );
});
