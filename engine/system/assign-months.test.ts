import { expect, test } from "vitest";
import { assignMonths, type MatrixCompany } from "./assign-months.ts";

const march = 2026 * 12 + 2;
const none = Number.NaN;
const company = (rank: number, potential: number, more: Partial<MatrixCompany> = {}): MatrixCompany => ({
  ...{ rank, potential, lead: 0, fixed: none, waits: true },
  ...more,
});
/** Months after March, "-" for none. */
const months = (companies: readonly MatrixCompany[], quota = 2): string =>
  Array.from(assignMonths(companies, march, quota), (month) => (Number.isNaN(month) ? "-" : month - march)).join(" ");

test("[CALC-28] quota 2 from March: P1 and P2 in March, P3 and Q1 in April", () => {
  const [p1, p2, p3, q1] = [company(1, 9e6), company(1, 5e6), company(1, 1e6), company(2, 20e6)];
  expect(months([p1, p2, p3, q1])).toBe("0 0 1 1");
  expect(months([q1, p3, p1, p2])).toBe("1 1 0 0");
});

test("[CALC-28] an unranked industry comes last, unknown potential last in its industry, ties in input order", () => {
  expect(months([company(none, 9), company(3, none), company(3, 1), company(3, 1)], 1)).toBe("3 2 0 1");
});

test("[CALC-28] each lead has a quota of one's own", () => {
  expect(months([company(1, 3), company(1, 2, { lead: 1 }), company(1, 1)], 1)).toBe("0 0 1");
});

test("[CALC-28] a fixed month stays and takes a place of the quota", () => {
  expect(months([company(1, 1, { fixed: march + 1 }), company(1, 9), company(1, 8)], 1)).toBe("1 0 2");
  expect(months([company(1, 1, { fixed: march - 3 }), company(1, 9)], 1)).toBe("-3 0");
});

test("[CALC-28] nobody leads, or nothing waits: no month", () => {
  expect(months([company(1, 9, { lead: -1 }), company(1, 8, { waits: false }), company(1, 7)], 1)).toBe("- - 0");
  expect(months([])).toBe("");
});

test("[CALC-28] a quota below one is refused", () => {
  expect(() => assignMonths([], march, 0)).toThrow(RangeError);
});
