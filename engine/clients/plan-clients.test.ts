import { describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planFrame } from "../frame/plan-frame.ts";
import { abcKeys } from "../ground/abc-class.ts";
import { loadFormulaParser } from "./load-formula-parser.ts";
import { planClients } from "./plan-clients.ts";
import { ClientAction, ServiceStatus } from "./weigh-service.ts";

function sheet(name: string, ...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name, rows };
}

function planned(sheets: readonly RawSheet[], settings: Readonly<Record<string, string>> = {}) {
  const input = readInput(sheets, { settings: { asOf: "2026-12-31", period: "2026", ...settings } });
  const frame = planFrame(input);
  const plan = planClients(frame);
  return { input, plan, letters: [...plan.classes].map((group) => abcKeys[group]).join(" ") };
}

const clients = sheet(
  "Clients",
  ["Client", "Status", "Client potential", "Potential per year", "Profit"],
  ["Alfa", "client", "A", 900, 10],
  ["Beta", "client", null, 150, 90],
  ["Gamma", "client", null, null, -5],
  ["Delta", "prospect", "C", 50, null],
);
const payments = sheet(
  "Payments",
  ["Date", "Client", "Amount"],
  ["2026-03-01", "Alfa", 700],
  ["2026-04-01", "Beta", 200],
  ["2026-05-01", "Gamma", 100],
);

describe("planClients", () => {
  test("[CALC-01] clients are ranked by what they paid in the period, prospects have no class", () => {
    const { letters, plan } = planned([clients, payments]);
    expect(letters).toBe("A A B none");
    expect(plan.money.source).toBe("payments");
    expect(plan.groups).toMatchObject({ positives: 100_000, negatives: 0, total: 100_000 });
  });

  test("[CALC-01] by profit: the column Profit of Clients where payments have none", () => {
    const { letters, plan } = planned([clients, payments], { abcBasis: "profit" });
    expect(plan.ranked).toMatchObject({ basis: "profit", rows: 3 });
    expect(letters).toBe("B A loss none");
    expect(plan.money.amounts[0]).toBe(70_000); // revenue stays revenue
  });

  test("[CALC-01] by profit of the payments, where they have it", () => {
    const withProfit = sheet(
      "Payments",
      ["Date", "Client", "Amount", "Profit"],
      ["2026-03-01", "Alfa", 700, 10],
      ["2026-04-01", "Beta", 200, 100],
      ["2025-04-01", "Gamma", 100, 1000],
    );
    const { plan } = planned([clients, withProfit], { abcBasis: "прибыль" });
    expect([...plan.ranked.amounts]).toEqual([1000, 10_000, 0, 0]);
  });

  test("[AM-13] without a parser a formula is said not to be read, and payments are taken", () => {
    const { letters, plan } = planned([clients, payments], { abcBasis: "0.6 * revenue + 0.4 * profit" });
    expect(letters).toBe("A A B none");
    const [issue] = plan.issues;
    expect(issue).toMatchObject({ level: "warning", code: "ABC_BASIS_UNKNOWN", table: "Settings" });
    expect(issue.message.en).toContain(
      'setting abcBasis: "0.6 * revenue + 0.4 * profit" is neither payments nor profit',
    );
    expect(issue.message.ru).toContain("параметр abcBasis");
  });

  test("[CALC-01] amounts of the method limit are in the currency, the sums in its small unit", () => {
    const { letters } = planned([clients, payments], { abcMethod: "limit", limitA: "700", limitB: "150" });
    expect(letters).toBe("A B C none");
  });

  test("[AM-10] the setting abcTies says how many equal clients may stand beyond a limit", () => {
    const equal = sheet(
      "Payments",
      ["Date", "Client", "Amount"],
      ...["Zeta", "Beta", "Alfa", "Eta", "Gamma"].map((name) => ["2026-03-01", name, 100] as const),
    );
    expect(planned([equal], { abcA: "0.5", abcB: "0.9" }).letters).toBe("B A A A B");
    expect(planned([equal], { abcA: "0.5", abcB: "0.9", abcTies: "5" }).letters).toBe("A A A A A");
  });

  test("[CALC-02] cards without potential and with less than is paid are named with their rows", () => {
    const small = sheet(
      "Clients",
      ["Client", "Potential per year", "Client potential"],
      ["Alfa", 500, null],
      ["Beta", 300, null],
      ["Gamma", null, null],
    );
    const { plan } = planned([small, payments]);
    const issueOf = (code: string) => plan.issues.find((issue) => issue.code === code);
    expect(issueOf("POTENTIAL_MISSING")).toMatchObject({ sheet: "Clients", row: 4, column: 2, count: 1 });
    expect(issueOf("POTENTIAL_BELOW_ACTUAL")).toMatchObject({ sheet: "Clients", row: 2, column: 1, count: 1 });
    expect(issueOf("POTENTIAL_BELOW_ACTUAL")?.message.en).toBe(
      "Alfa: potential 500 is less than the client already pays a year (700); what it pays is used",
    );
  });

  test("[CALC-02] where no card has a potential, it is said once", () => {
    const { plan } = planned([payments]);
    expect(plan.issues.map(({ code, count }) => [code, count])).toEqual([["POTENTIAL_NOT_KEPT", 3]]);
  });

  test("[AM-17] the clients' own turnover taken for sales is told, and so is a period without money", () => {
    const turnover = sheet("Clients", ["Client", "Annual revenue"], ["Alfa", 500], ["Beta", 300]);
    const own = planned([turnover]);
    expect(own.plan.money.source).toBe("turnover");
    expect(own.plan.issues.map(({ code }) => code)).toContain("REVENUE_FROM_TURNOVER");
    const none = planned([clients]);
    expect(none.letters).toBe("none none none none");
    expect(none.plan.issues.find(({ code }) => code === "ABC_ZERO_TOTAL")?.count).toBe(4);
  });
});

describe("hours in the plan", () => {
  const norms = [
    sheet("Norms", ["Operation", "Minutes"], ["call", 60], ["letter", 20]),
    sheet(
      "CategoryNorms",
      ["Group", "Operation", "Count per year"],
      ["A", "call", 24],
      ["B", "call", 12],
      ["C", "letter", 3],
    ),
  ];
  const activities = sheet(
    "Activities",
    ["Client", "Type", "Status", "Done", "Minutes"],
    ["Alfa", "call", "done", "2026-01-15", 90],
    ["Alfa", "call", "done", "2026-02-15", null],
    ["Alfa", "call", "planned", null, 500],
    ["Alfa", "call", "done", "2025-12-31", 500],
    ["Beta", "meeting away", "done", "2026-02-16", null],
    ["Delta", "call", "done", "2026-02-17", 120],
  );

  test("[CALC-03] minutes as noted, else the norm; contacts of the period only; what has neither is told", () => {
    const { plan } = planned([clients, payments, activities, ...norms]);
    expect([...plan.service.spent.hours]).toEqual([2.5, 0, 0, 2]);
    expect(plan.service.spent.contacts).toBe(4);
    const issue = plan.issues.find(({ code }) => code === "CONTACT_NORM_MISSING");
    expect(issue).toMatchObject({ sheet: "Activities", row: 6, count: 1 });
  });

  test("[CALC-03] a whole year takes the norms of a year; a prospect has none", () => {
    const { plan } = planned([clients, payments, activities, ...norms]);
    // Alfa is A by its mark, Beta A by the only other amount, Gamma B by money (its potential is unknown).
    expect([...plan.serviceGroups].map((group) => abcKeys[group]).join("")).toBe("AABC");
    expect(plan.service.yearPart).toBe(1);
    expect(plan.service.normHours[0]).toBe(24);
    expect(plan.service.normHours[3]).toBe(0);
    expect(plan.service.weights.status[0]).toBe(ServiceStatus.UnderServed);
  });

  test("[CALC-03] the period so far counts in working days of the year", () => {
    // 2026 in Russia: 15 working days of 247 in January.
    const { plan } = planned([clients, payments, activities, ...norms], {
      asOf: "2026-01-31",
      calendarCountry: "ru",
    });
    expect(plan.service.yearPart).toBeCloseTo(15 / 247, 12);
    expect([...plan.service.spent.hours]).toEqual([1.5, 0, 0, 0]);
    expect(plan.service.normHours[0]).toBeCloseTo((24 * 15) / 247, 12);
  });

  test("[CALC-03] potential and money give the action; hours of prospects are not in the matrix", () => {
    const { plan } = planned([clients, payments, activities, ...norms]);
    const { action } = plan.service.weights;
    expect(action[0]).toBe(ClientAction.Hold);
    expect(action[2]).toBe(ClientAction.SetPotential);
    expect(action[3]).toBe(ClientAction.Grow);
    const cells = plan.service.matrix.flat();
    expect(cells.reduce((sum, { clients: count }) => sum + count, 0)).toBe(4);
    expect(cells.reduce((sum, { spentHours }) => sum + spentHours, 0)).toBe(2.5);
  });

  test("[CALC-05] coverage counts contacts of the window and deals, for clients and prospects", () => {
    const deals = sheet(
      "Deals",
      ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed", "Status"],
      ["D1", "Alfa", "Won", 700, "2026-02-01", "2026-02-11", "won"],
    );
    const { plan } = planned([clients, payments, activities, deals, ...norms], { asOf: "2026-03-31" });
    const total = plan.coverage.rows[4];
    expect(total).toMatchObject({ clients: 4, worked: 1, coverage: 0.25, contacted: 0.75, withDeal: 0.25 });
    expect(plan.dealWeights.total.weight.mean).toBe(70_000);
    expect(plan.dealWeights.total.duration.mean).toBe(10);
  });
});

describe("classes of two periods", () => {
  const two = sheet(
    "Payments",
    ["Date", "Client", "Amount"],
    ["2025-03-01", "Alfa", 100],
    ["2025-03-01", "Beta", 890],
    ["2025-03-01", "Delta", 10],
    ["2026-03-01", "Alfa", 700],
    ["2026-04-01", "Beta", 200],
    ["2026-05-01", "Gamma", 100],
  );

  test("[AM-16] the class before comes from the payments of the period before; new and lost clients are apart", () => {
    const { plan, letters } = planned([clients, two]);
    // 2025: Beta 890 of 1,000 is A, Alfa stands at 0.89 (B), Delta at 0.99 (C).
    expect([...(plan.classesBefore ?? [])].map((group) => abcKeys[group]).join(" ")).toBe("B A none C");
    expect(letters).toBe("A A B none");
    expect(plan.migration).toMatchObject({ up: 1, down: 0, stayed: 1 });
    expect(plan.migration?.gained.clients).toBe(1);
    expect(plan.migration?.lost.clients).toBe(1);
  });

  test("[AM-16] with a band Beta at 0.70 is not past the limit of 0.80 and stays in its class before", () => {
    const turned = sheet(
      "Payments",
      ["Date", "Client", "Amount"],
      ["2025-03-01", "Alfa", 890],
      ["2025-03-01", "Beta", 110],
      ["2026-03-01", "Alfa", 700],
      ["2026-04-01", "Beta", 200],
      ["2026-05-01", "Gamma", 100],
    );
    expect(planned([clients, turned]).letters).toBe("A A B none");
    const held = planned([clients, turned], { abcBand: "0.15" });
    expect(held.letters).toBe("A B B none");
    expect([...(held.plan.withoutBand ?? [])].map((group) => abcKeys[group]).join(" ")).toBe("A A B none");
  });

  test("[AM-16] without money before there is nothing to compare with", () => {
    const { plan } = planned([clients, payments], { abcBand: "0.15" });
    expect([plan.migration, plan.classesBefore, plan.withoutBand]).toEqual([undefined, undefined, undefined]);
  });

  test("[AM-15] limits and months of XYZ are settings", () => {
    // Over 22 months 100 and 700 vary by 4.02, 890 and 200 by 3.80.
    const settings = { xyzMonths: "2", xyzX: "3.9", xyzY: "4.1" };
    expect([...(planned([clients, two]).plan.regularity?.classes ?? [])].slice(0, 2)).toEqual([2, 2]);
    expect([...(planned([clients, two], settings).plan.regularity?.classes ?? [])].slice(0, 2)).toEqual([1, 0]);
  });
});

describe("basis by formula", async () => {
  const parseFormula = await loadFormulaParser({ abcBasis: "revenue * 2" });
  const byFormula = (abcBasis: string) => {
    const input = readInput([clients, payments], { settings: { asOf: "2026-12-31", period: "2026", abcBasis } });
    return planClients(planFrame(input, { parseFormula }));
  };

  test("[AM-13] clients are ranked by an expression over their columns, money stays what they paid", () => {
    const plan = byFormula("0.1 * Revenue + прибыль");
    expect(plan.ranked).toMatchObject({ basis: "formula", rows: 3 });
    expect([...plan.ranked.amounts]).toEqual([8000, 11_000, 500, NaN]); // 70 + 10, 20 + 90, 10 - 5, no profit known
    expect(plan.money.amounts[0]).toBe(70_000);
  });

  test("[AM-13] a refused formula is an issue that says why, and payments stand in", () => {
    const plan = byFormula("0.6 * margin");
    expect(plan.ranked).toMatchObject({ basis: "payments", fallback: "refused" });
    const issue = plan.issues.find(({ code }) => code === "ABC_FORMULA_REFUSED");
    expect(issue?.message.en).toContain(
      '"0.6 * margin" is refused: there is no numeric column margin; there are revenue',
    );
    expect(issue?.message.ru).toContain("числового столбца margin нет");
  });

  test("[AM-13] values too large to be summed exactly are refused", () => {
    expect(byFormula("revenue * 10 ^ 15").ranked.refusal?.en).toContain("too large");
  });
});
