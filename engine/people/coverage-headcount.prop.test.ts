import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageHeadcount, coverageYears, type CoverageInput } from "./coverage-headcount.ts";

const input: fc.Arbitrary<CoverageInput> = fc.record({
  universe: fc.integer({ min: 1, max: 200_000 }),
  coverTarget: fc.double({ min: 0.01, max: 1, noNaN: true }),
  years: fc.double({ min: 0.1, max: 10, noNaN: true }),
  hoursPerProspect: fc.double({ min: 0.05, max: 20, noNaN: true }),
  available: fc.double({ min: 100, max: 2000, noNaN: true }),
  acquisitionConversion: fc.double({ min: 0, max: 1, noNaN: true }),
  serviceHours: fc.double({ min: 0, max: 40, noNaN: true }),
  baseFte: fc.double({ min: 0, max: 50, noNaN: true }),
  splitRoles: fc.boolean(),
  people: fc.integer({ min: 1, max: 500 }),
});

test("[CALC-10] years → people → years comes back", () => {
  fc.assert(
    fc.property(input, (one) => {
      const { fte } = coverageHeadcount(one);
      expect(Math.abs(coverageYears(one, fte) / one.years - 1)).toBeLessThan(1e-9);
    }),
  );
});

test("[CALC-10] the rounded people are never slower than asked", () => {
  fc.assert(
    fc.property(input, (one) => {
      const { headcount } = coverageHeadcount(one);
      expect(coverageYears(one, headcount)).toBeLessThanOrEqual(one.years * (1 + 1e-6));
    }),
  );
});

test("[CALC-10] slower never needs more people", () => {
  fc.assert(
    fc.property(input, (one) => {
      const counts = coverageHeadcount(one).speeds.map((speed) => speed.headcount);
      expect(counts).toEqual([...counts].sort((first, second) => second - first));
    }),
  );
});

test("[CALC-10] all new clients come within the plan, and one role takes no more people than two", () => {
  fc.assert(
    fc.property(input, (one) => {
      const { byYear } = coverageHeadcount(one);
      const clients = byYear.reduce((sum, year) => sum + year.newClients, 0);
      expect(clients).toBeCloseTo(one.universe * one.coverTarget * one.acquisitionConversion, 5);
      const together = coverageHeadcount({ ...one, splitRoles: false }).totalHeadcount;
      expect(together).toBeLessThanOrEqual(coverageHeadcount({ ...one, splitRoles: true }).totalHeadcount);
    }),
  );
});
