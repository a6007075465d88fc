import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

/** Ten deals opened on 12 January: five won after 10 days for 100 each, five lost after 20. So F(d) = 0.5 from the 10th day. */
function planWith(period: string, goal: number, asOf: number, settings: [string, string | number][] = []) {
  const sheets = [
    { name: "Settings", rows: [["Key", "Value"], ["calendarCountry", "none"], ...settings] },
    {
      name: "Managers",
      rows: [
        ["Name", "Role"],
        ["Ann", "account"],
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Manager", "Status", "Stage", "Amount", "Opened", "Closed"],
        ...Array.from({ length: 10 }, (_, place) => [
          `D${place}`,
          "Alfa",
          "Ann",
          place < 5 ? "won" : "lost",
          "Proposal",
          100,
          "2026-01-12",
          place < 5 ? "2026-01-22" : "2026-02-01",
        ]),
      ],
    },
    {
      name: "Goals",
      rows: [
        ["Period", "Sales plan"],
        [period, goal],
      ],
    },
  ];
  return planSales(readInput(sheets), { asOf, period: parsePeriod(period) }).dealPlan;
}

test("[AM-84] [CALC-44] leads are asked for while one still closes in time: 1,000 ÷ (100 × 0.5) by 20 April, none after it", () => {
  const { need } = planWith("2026-04", 1000, dayOf(2026, 4, 6));
  expect(need.days).toBe(10); // 7 to 10, 13 to 17 and 20 April
  expect(need.lastDay).toBe(dayOf(2026, 4, 20));
  expect(need.leadChance).toBe(0.5);
  expect(need.leads).toBe(20);
  expect(need.sellers.map(({ leads, partLeads }) => [leads, partLeads])).toEqual([[20, 20]]);
});

test("[AM-84] by month only the days count on which a lead closes in time, and months add up", () => {
  const { need } = planWith("2026-Q2", 1900, dayOf(2026, 5, 25));
  // 26 to 29 May, 1 to 19 June: 19 days, 38 leads, two a day; the 7 days of June after the 20th ask for none
  expect(need.months.map(({ days, useful, leads }) => [days, useful, leads])).toEqual([
    [4, 4, 8],
    [22, 15, 30],
  ]);
});

test("[AM-84] [AM-86] leads beside the usual: 2 a day against 10 in 61 working days are 12.2 times, and not to be had", () => {
  const { need, verdicts } = planWith("2026-04", 1000, dayOf(2026, 4, 6));
  expect([need.usual, need.usualDays, need.usualWorkdays]).toEqual([10, 85, 61]);
  expect(need.times).toBeCloseTo(12.2, 12);
  expect(need.state).toBe("tooMany");
  // no open deal covers the plan and leads do not either
  expect(verdicts.department.code).toBe("outOfReach");
  expect(verdicts.owners[0].code).toBe("outOfReach");
});

test("[AM-23] [AM-84] hours are asked for the leads to be had: twice the usual 10 ÷ 61 a day on 10 days, not all 20", () => {
  expect(planWith("2026-04", 1000, dayOf(2026, 4, 6)).need.sellers[0].leadsToHave).toBeCloseTo(200 / 61, 12);
  expect(planWith("2026-04", 100, dayOf(2026, 4, 6)).need.sellers[0].leadsToHave).toBe(2);
});

test("[AM-84] [AM-86] 0.2 leads a day are 1.22 times the usual: to be had, so the plan is not out of reach", () => {
  const { need, verdicts } = planWith("2026-04", 100, dayOf(2026, 4, 6));
  expect(need.times).toBeCloseTo(1.22, 12);
  expect(need.state).toBe("inTime");
  expect(verdicts.department.code).toBe("misses");
  const strict = planWith("2026-04", 100, dayOf(2026, 4, 6), [["leadTimes", 1.2]]);
  expect(strict.need.state).toBe("tooMany");
  expect(strict.verdicts.department.code).toBe("outOfReach");
});

test("[AM-84] after the last day for leads it is too late", () => {
  const { need, verdicts } = planWith("2026-04", 100, dayOf(2026, 4, 21));
  expect([need.state, need.leads, need.lastDay]).toEqual(["tooLate", Infinity, NaN]);
  expect(verdicts.department.code).toBe("outOfReach");
});
