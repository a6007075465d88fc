import { describe, expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

/** 40 A, 100 B and 300 C clients of the worked example of CALC-09. */
const clients = [
  ["Client", "Status", "Potential", "Manager", "Client class"],
  ...Array.from({ length: 440 }, (_, at) => [
    `C${at}`,
    "client",
    at < 40 ? "A" : at < 140 ? "B" : "C",
    at < 30 ? "Ann" : null,
    null,
  ]),
  ...Array.from({ length: 30 }, (_, at) => [`T${at}`, "prospect", null, null, "target"]),
];
const people = [
  ["Name", "Role", "FTE"],
  ["Ann", "account", 0.5],
  ["Vic", "VIP", 1],
];

function planOf(settings: Readonly<Record<string, string>> = {}) {
  const sheets = [
    { name: "Clients", rows: clients as never },
    { name: "Managers", rows: people as never },
  ];
  const { people: result } = planSales(readInput(sheets, { settings }), { period: parsePeriod("2026")!, asOf: 46_100 });
  return result;
}

describe("people in the plan", () => {
  const usual = planOf({ coverUniverse: "6000" });

  test("[CALC-09] 40, 100 and 300 clients take 2910 hours, 2.6707 FTE, 3 people", () => {
    expect(usual.base.groups.map(({ group, clients: count, hours }) => [group, count, hours])).toEqual([
      ["A", 40, 1360],
      ["B", 100, 1100],
      ["C", 300, 450],
    ]);
    expect(usual.available).toBeCloseTo(1089.6, 9);
    expect(usual.base.fte).toBeCloseTo(2.6707, 4);
    expect(usual.base.headcount).toBe(3);
  });
  test("[AM-03] the slack of the rounding is shown", () => {
    expect(usual.base.slack).toBeCloseTo(3 - 2910 / 1089.6, 9);
  });
  test("[CALC-10] 6000 companies in 2 years take 2.157 FTE, 3 people; these do it in 1.438 years", () => {
    expect(usual.prospect.hours).toBeCloseTo(47 / 60, 12);
    expect(usual.coverage.fte).toBeCloseTo(2.157, 3);
    expect(usual.coverage.headcount).toBe(3);
    expect(usual.coverage.yearsOfPeople).toBeCloseTo(1.438, 3);
  });
  test("[CALC-10] new clients of a year are served a part of it that the setting says", () => {
    const all = planOf({ coverUniverse: "6000", firstYearShare: "1" });
    expect(all.coverage.byYear[0].serviceHours).toBeCloseTo(2 * usual.coverage.byYear[0].serviceHours, 9);
  });
  test("[CALC-40] 30 targets of 40 hours are 1.10 VIP; 2 + 3 + 3 sellers, 2 supervisors; combined 5.93 → 6", () => {
    expect(usual.targets).toBe(30);
    expect(usual.structure.roles.map(({ needed }) => needed)).toEqual([2, 3, 3]);
    expect([usual.structure.separate.sellers, usual.structure.separate.supervisors]).toEqual([8, 2]);
    expect(usual.structure.combined.fte).toBeCloseTo(5.93, 2);
    expect(usual.structure.combined.headcount).toBe(6);
  });
  test("[CALC-09] 30 A clients of a half-time manager load 1.87", () => {
    expect(usual.loads.load[0]).toBeCloseTo(1.87, 2);
    expect(usual.issues.map(({ code }) => code)).toContain("OVERLOADED");
  });
  test("[AM-21] 20 % support is times 1.25, for coverage too", () => {
    const supported = planOf({ coverUniverse: "6000", supportShare: "0.2" });
    expect(supported.base.fte).toBeCloseTo(usual.base.fte * 1.25, 9);
    expect(supported.coverage.fte).toBeCloseTo(usual.coverage.fte * 1.25, 9);
  });
  test("[AM-20] the fund by calendar takes leave by 5/7", () => {
    const { fund, fundHours } = planOf({ timeFund: "calendar", leaveDays: "28", otherAbsenceDays: "7" });
    expect(fund.kind).toBe("calendar");
    const shortened = fund.kind === "calendar" ? fund.shortenedHours : 0;
    expect(fundHours).toBeCloseTo(247 * 8 - shortened - (20 + 7) * 8, 9);
  });
  test("[AM-22] the next seller: break-even 250, return 476 %", () => {
    const { economics } = planOf({ nextSellerCost: "100", nextSellerSales: "600", marginRate: "0.4" });
    expect(economics?.breakEven).toBe(250 * 100);
    expect(economics?.threeYearReturn).toBeCloseTo(4.76, 9);
  });
  test("[AM-20] a year nobody knows gives a warning", () => {
    expect(planOf({ calendarCountry: "xx" }).issues.map(({ code }) => code)).toContain("CALENDAR_YEAR");
  });
});
