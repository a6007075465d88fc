import { expect, test } from "vitest";
import { roundTeam } from "./round-team.ts";

test("[AM-03] 2.3 + 1.4 + 0.6 gives 5, not 6", () => {
  const team = roundTeam([2.3, 1.4, 0.6]);
  expect(team.headcount).toBe(5);
  expect(team.fte).toBeCloseTo(4.3, 12);
  expect(team.slack).toBeCloseTo(0.7, 12);
});

test("[AM-03] exactly whole stays whole, whatever the floating noise", () => {
  expect(roundTeam([0.1, 0.2, 0.7]).headcount).toBe(1);
  expect(roundTeam(Array<number>(10).fill(0.1))).toMatchObject({ headcount: 1 });
  expect(roundTeam([2])).toEqual({ fte: 2, headcount: 2, slack: 0 });
});

test("[AM-03] nobody, and nobody knows", () => {
  expect(roundTeam([])).toEqual({ fte: 0, headcount: 0, slack: 0 });
  expect(roundTeam([1, NaN]).headcount).toBeNaN();
});
