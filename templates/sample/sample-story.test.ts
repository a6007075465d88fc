import { describe, expect, test } from "vitest";
import { dayOf } from "./engine-parts.ts";
import { asOf, isOfficeDay } from "./sample-days.ts";
import type { SampleCell } from "./sample-row.ts";
import {
  activities,
  clients,
  day,
  deals,
  english,
  groupBy,
  inYear,
  managers,
  median,
  open,
  payments,
  rowsOf,
  said,
  sum,
  won,
  type Row,
} from "./test-rows.ts";

test("[CALC-19] the plan of 2026 is amber: expected 80 to 100 % of it, all open deals together reach it", () => {
  const plan = day(rowsOf("Goals").find(({ period }) => period === "2026")?.planMoney);
  const wonNow = sum(
    won.filter(({ closeDate }) => inYear(closeDate, 2026)),
    "amount",
  );
  const ahead = open.filter(({ forecastClose }) => inYear(forecastClose, 2026) && day(forecastClose) >= asOf);
  const expected = ahead.reduce((total, deal) => total + day(deal.amount) * chanceOf(deal), wonNow);
  expect(expected / plan).toBeGreaterThan(0.83);
  expect(expected / plan).toBeLessThan(0.97);
  expect((wonNow + sum(ahead, "amount")) / plan).toBeGreaterThan(1.02);
});

/** The deal's own probability, else the share of closed deals that were won of those which got as far. */
function chanceOf({ probability, stage }: Row): number {
  if (probability !== undefined) return day(probability);
  const orders = new Map(rowsOf("Stages").map(({ code, order }) => [said(code), day(order)]));
  const from = orders.get(said(stage)) ?? 1;
  const lostLater = deals.filter(
    (deal) => deal.status === "lost" && (orders.get(said(deal.stage)) ?? 0) >= from,
  ).length;
  return won.length / (won.length + lostLater);
}

describe("the story", () => {
  const nameOf = (id: string): string => english(managers.find(({ managerId }) => managerId === id)?.name);
  const ratios = (id: string): number[] =>
    rowsOf("PlanHistory")
      .filter(({ managerId }) => said(managerId) === nameOf(id))
      .map(({ actual, estimate }) => day(actual) / day(estimate));

  test("[CALC-20] one seller sandbags, one overstates, the newcomer has no history yet", () => {
    expect(median(ratios("M-06"))).toBeGreaterThanOrEqual(1.1);
    expect(median(ratios("M-05"))).toBeLessThanOrEqual(0.9);
    expect(ratios("M-10")).toEqual([]);
  });

  test("[CALC-09] exactly one full-time seller has more clients than hours", () => {
    const hours: Readonly<Record<string, number>> = { A: 34, B: 11, C: 1.5 };
    const loads = managers.map(({ name, fte }) => {
      const own = clients.filter(({ managerId, status }) => status === "client" && said(managerId) === said(name));
      return (
        own.reduce((total, { potentialMark }) => total + (hours[said(potentialMark)] ?? 1.5), 0) / (1_089.6 * day(fte))
      );
    });
    expect(loads.map((load, place) => (load > 1 ? said(managers[place].managerId) : "")).filter(Boolean)).toEqual([
      "M-07",
    ]);
  });

  test("[CALC-16] a new lead would on the average close after the year's end: W3", () => {
    const closed = won.filter(({ closeDate }) => inYear(closeDate, 2026));
    const days = closed.reduce((total, deal) => total + day(deal.closeDate) - day(deal.openDate), 0);
    expect(dayOf(2026, 12, 31) - days / closed.length).toBeLessThan(asOf - 2);
  });

  test("[CALC-18] reviewed deals are won more often", () => {
    const reviewed = groupBy(rowsOf("DealReviews"), "dealId");
    const closed = deals.filter(({ closeDate }) => day(closeDate) >= dayOf(2025, 7, 1));
    const rate = (rows: readonly Row[]): number => rows.filter(({ status }) => status === "won").length / rows.length;
    const isReviewed = ({ dealId }: Row): boolean => reviewed.has(said(dealId));
    expect(rate(closed.filter(isReviewed))).toBeGreaterThan(rate(closed.filter((deal) => !isReviewed(deal))) + 0.05);
  });

  const planned = activities.filter(({ status }) => status === "planned");
  const promised = planned.filter(({ promised }) => promised === true);
  const paidBefore = (client: SampleCell, before: number): boolean =>
    payments.some(
      ({ clientId, date, amount }) => said(clientId) === said(client) && day(date) < before && day(amount) > 0,
    );
  const estimates = new Map(deals.map(({ dealId, ropEstimate, amount }) => [said(dealId), day(ropEstimate ?? amount)]));
  const role = new Map(managers.map(({ name, role }) => [said(name), said(role)]));
  const openOverdue = rowsOf("DealSteps").filter(
    ({ plannedDate, doneDate }) => doneDate === undefined && day(plannedDate) < asOf,
  );

  test.each<readonly [string, () => readonly unknown[]]>([
    [
      "POTENTIAL_MISSING",
      () => clients.filter((row) => row.potentialAmount === undefined && row.potentialMark === undefined),
    ],
    [
      "potential to be reviewed",
      () => clients.filter(({ potentialReviewedOn }) => day(potentialReviewedOn) < asOf - 365),
    ],
    ["unprofitable client", () => loss(payments)],
    [
      "ALREADY_CLIENT",
      () => clients.filter(({ name, assignedOn }) => inYear(assignedOn, 2026) && paidBefore(name, day(assignedOn))),
    ],
    ["target that is a client", () => clients.filter((row) => row.class === "target" && row.status === "client")],
    [
      "unassigned incoming",
      () => clients.filter(({ incomingOn, managerId }) => incomingOn !== undefined && managerId === undefined),
    ],
    [
      "NORM_MISSING",
      () => activities.filter(({ type, minutes, status }) => type === "event" && !minutes && status === "done"),
    ],
    [
      "W4 open deals without a plan",
      () => open.filter(({ dealId }) => !rowsOf("DealSteps").some((step) => step.dealId === dealId)),
    ],
    [
      "W5 complex deals not reviewed",
      () => open.filter(({ complex, ropEstimate }) => complex === true && ropEstimate === undefined),
    ],
    ["W6 overdue steps", () => openOverdue],
    ["overdue forecasts", () => open.filter(({ forecastClose }) => day(forecastClose) < asOf)],
    [
      "MONEY_MISMATCH",
      () =>
        [...groupBy(rowsOf("DealSteps"), "dealId")].filter(
          ([dealId, steps]) =>
            sum(
              steps.filter(({ moneyDue }) => moneyDue !== undefined),
              "moneyDue",
            ) !== estimates.get(dealId),
        ),
    ],
    ["step on a day off", () => rowsOf("DealSteps").filter(({ plannedDate }) => !isOfficeDay(day(plannedDate)))],
    ["REVIEWER_INVALID", () => rowsOf("DealReviews").filter(({ reviewerId }) => role.get(said(reviewerId)) !== "head")],
    ["promises not kept", () => promised.filter(({ dueDate }) => day(dueDate) < asOf)],
    ["OUT_OF_HOURS", () => promised.filter(({ dueTime }) => day(dueTime) > 18 / 24)],
    [
      "CLASH",
      () =>
        [
          ...groupBy(
            promised.filter(({ dueDate, dueTime }) => dueDate === asOf && dueTime !== undefined),
            "managerId",
          ).values(),
        ].filter((rows) => new Set(rows.map(({ dueTime }) => dueTime)).size < rows.length),
    ],
    ["contact longer than a day", () => planned.filter(({ minutes }) => day(minutes) > 480)],
    [
      "SHARE_OVER_1",
      () =>
        rowsOf("Market").filter(({ segment, capacity }) => {
          const own = new Set(
            clients.filter(({ industry }) => said(industry) === said(segment)).map(({ name }) => said(name)),
          );
          return (
            sum(
              payments.filter(({ clientId, date }) => own.has(said(clientId)) && inYear(date, 2026)),
              "amount",
            ) > day(capacity)
          );
        }),
    ],
    ["capacity to be built bottom-up", () => rowsOf("Market").filter(({ capacity }) => capacity === undefined)],
    [
      "LEAD_CONFLICT",
      () =>
        [...groupBy(rowsOf("DevMatrix"), "clientId").values()].filter(
          (rows) => new Set(rows.map(({ leadId }) => said(leadId))).size > 1,
        ),
    ],
    [
      "reports late or never",
      () =>
        rowsOf("ReportLog").filter(
          ({ dueDate, submittedDate }) => submittedDate === undefined || day(submittedDate) > day(dueDate),
        ),
    ],
    [
      "training overdue",
      () => rowsOf("TrainingLog").filter(({ dueDate, doneDate }) => doneDate === undefined && day(dueDate) < asOf),
    ],
    ["competitor never studied", () => rowsOf("Competitors").filter(({ lastStudied }) => lastStudied === undefined)],
  ])("has something for: %s", (_what, found) => {
    expect(found().length).toBeGreaterThan(0);
  });

  test("[CALC-02] some potentials are below what the client pays", () => {
    const paid = groupBy(
      payments.filter(({ date }) => inYear(date, 2026)),
      "clientId",
    );
    const below = clients.filter(
      ({ name, potentialAmount }) => (sum(paid.get(said(name)) ?? [], "amount") * 365) / 268 > day(potentialAmount),
    );
    expect(below.length).toBeGreaterThan(3);
    expect(below.length).toBeLessThan(150);
  });
});

function loss(payments: readonly Row[]): readonly unknown[] {
  const thisYear = groupBy(
    payments.filter(({ date }) => inYear(date, 2026)),
    "clientId",
  );
  return [...thisYear.values()].filter((rows) => sum(rows, "amount") < 0);
}
