import { expect, test } from "vitest";
import { coverageHeadcount, coverageYears, type CoverageInput } from "./coverage-headcount.ts";

const example: CoverageInput = {
  universe: 6000,
  coverTarget: 1,
  years: 2,
  hoursPerProspect: 47 / 60,
  available: 1089.6,
  acquisitionConversion: 0.05,
  serviceHours: 1.5,
  baseFte: 2.6707,
  splitRoles: false,
  people: 3,
};
const coverage = (change: Partial<CoverageInput> = {}) => coverageHeadcount({ ...example, ...change });

test("[CALC-10] the worked example: 2350 hours a year, 2.157 FTE, 3 people; 3 people take 1.438 years", () => {
  const result = coverage();
  expect(result.hoursPerYear).toBeCloseTo(2350, 9);
  expect(result.fte).toBeCloseTo(2.157, 3);
  expect(result.headcount).toBe(3);
  expect(result.yearsOfPeople).toBeCloseTo(1.438, 3);
  expect(coverage({ years: 1 }).fte).toBeCloseTo(4.3135, 4);
  expect(coverage({ years: 1 }).headcount).toBe(5);
});

test("[CALC-10] the speed table: 4700 ÷ 1089.6 = 4.3135 people-years", () => {
  const { speeds } = coverage();
  expect(speeds.map((speed) => speed.years)).toEqual([0.5, 1, 1.5, 2, 3]);
  expect(speeds.map((speed) => speed.headcount)).toEqual([9, 5, 3, 3, 2]);
  expect(speeds.map((speed) => Math.round(speed.newClientsPerYear))).toEqual([600, 300, 200, 150, 100]);
});

test("[AM-03] one person does both: 2.67 + 2.16 = 4.83 → 5; roles apart: 3 + 3", () => {
  expect(coverage().totalHeadcount).toBe(5);
  expect(coverage({ splitRoles: true }).totalHeadcount).toBe(6);
});

test("[CALC-10] year by year: new clients are served half of their first year", () => {
  // 150 new clients a year at 1.5 h: 75 × 1.5 = 112.5; 150 × 1.5 + 112.5 = 337.5; then all 300: 450
  const { byYear } = coverage();
  expect(byYear.map((year) => year.newClients)).toEqual([150, 150, 0]);
  expect(byYear.map((year) => year.serviceHours)).toEqual([112.5, 337.5, 450]);
  expect(byYear.map((year) => year.coverageFte > 0)).toEqual([true, true, false]);
  // 2.6707 + 0.1032 + 2.1567 = 4.931; 2.6707 + 0.3097 + 2.1567 = 5.137; 2.6707 + 0.4130 = 3.084
  expect(byYear.map((year) => year.totalHeadcount)).toEqual([5, 6, 4]);
});

test("[CALC-10] a year and a half: the second brings half the clients", () => {
  const { byYear } = coverage({ years: 1.5 });
  expect(byYear.map((year) => Math.round(year.newClients))).toEqual([200, 100, 0]);
});

test("[CALC-10] half a year: all clients in the first", () => {
  const { byYear } = coverage({ years: 0.5 });
  expect(byYear.map((year) => year.newClients)).toEqual([300, 0]);
  expect(byYear.map((year) => year.serviceHours)).toEqual([225, 450]);
});

test("[CALC-10] a plan of a thousand years has a table of the first thirty", () => {
  expect(coverage({ years: 1000 }).byYear).toHaveLength(30);
});

test("[CALC-10] an empty market needs nobody and no time", () => {
  expect(coverage({ universe: 0 })).toMatchObject({ fte: 0, headcount: 0, yearsOfPeople: 0 });
});

test.for([
  [{ years: 0 }, "DIV0"],
  [{ available: 0 }, "DIV0"],
  [{ coverTarget: 1.2 }, "NUM"],
  [{ coverTarget: -0.1 }, "NUM"],
  [{ acquisitionConversion: 2 }, "NUM"],
  [{ universe: -1 }, "NUM"],
  [{ hoursPerProspect: NaN }, "NA"],
] as const)("[CALC-10] %j gives %s", ([change, failure]) => {
  const result = coverage(change);
  expect(result.failure).toBe(failure);
  expect(result.fte).toBeNaN();
  expect(result.byYear).toEqual([]);
});

test("[CALC-10] nobody at hand: no years, the rest stands", () => {
  expect(coverage({ people: 0 })).toMatchObject({ yearsOfPeople: NaN, headcount: 3 });
  expect(coverageYears(example, 0)).toBeNaN();
});

test("[CALC-10] base and service are added before they are rounded; roles apart round twice", () => {
  // base 0.95; service 112.5, 337.5, 450 h ÷ 1089.6 = 0.1032, 0.3097, 0.4130; the market takes 2350 ÷ 1089.6 = 2.1567 for two years
  const apart = coverage({ baseFte: 0.95, splitRoles: true }).byYear;
  expect(apart.map((year) => year.totalHeadcount)).toEqual([2 + 3, 2 + 3, 2]);
  const together = coverage({ baseFte: 0.95 }).byYear; // 0.95 + 2462.5, 2687.5 and 450 ÷ 1089.6
  expect(together.map((year) => year.totalHeadcount)).toEqual([4, 4, 2]);
  expect(together.map((year) => Math.round(year.totalFte * 1e4))).toEqual([32_100, 34_165, 13_630]);
});

test("[CALC-10] a quarter of the first year: 150 × 0.25 × 1.5 h; then (150 + 37.5) × 1.5 h; then 450 h", () => {
  expect(coverage({ firstYearShare: 0.25 }).byYear.map((year) => year.serviceHours)).toEqual([56.25, 281.25, 450]);
});

test.for([
  [{ available: 0 }, ["NO_HOURS"]],
  [{ available: -5 }, ["NO_HOURS"]],
  [{ coverTarget: 1.01, acquisitionConversion: -0.01 }, ["COVER_RANGE", "ACQUISITION_RANGE"]],
  [{ coverTarget: 0, acquisitionConversion: 1 }, []],
  [{ coverTarget: 1, acquisitionConversion: 0 }, []],
] as const)("[CALC-10] %j is told as %j", ([change, codes]) => {
  expect(coverage(change).notes.map((note) => note.code)).toEqual(codes);
});

test.for([
  [{ available: -5, universe: -1 }, "DIV0"],
  [{ years: -1, coverTarget: 2 }, "DIV0"],
  [{ years: NaN }, "NA"],
  [{ available: NaN }, "NA"],
  [{ coverTarget: NaN }, "NA"],
  [{ universe: NaN }, "NA"],
] as const)(
  "[CALC-10] %j: no hours or years before a share out of range, a blank is neither: %s",
  ([change, failure]) => {
    expect(coverage(change)).toMatchObject({ failure, fte: NaN, byYear: [] });
  },
);
