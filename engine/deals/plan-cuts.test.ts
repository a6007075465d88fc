import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const plan = planSales(
  readInput([
    {
      name: "Channels",
      rows: [
        ["Channel", "Share"],
        ["Retail", 0.5],
        ["Wholesale", 0.5],
      ],
    },
    {
      name: "Clients",
      rows: [
        ["Client", "Channel", "Manager"],
        ["Alfa", "Retail", "Ann"],
        ["Beta", "Wholesale", "Bob"],
      ],
    },
    {
      name: "Deals",
      rows: [
        [
          "Deal ID",
          "Client",
          "Owner",
          "Channel",
          "Status",
          "Opened",
          "Closed",
          "Amount",
          "Probability",
          "Forecast close",
        ],
        ["D1", "Alfa", "Ann", null, "won", "2026-01-01", "2026-02-01", 100, null, null],
        ["D2", "Alfa", "Bob", "Wholesale", "won", "2026-01-01", "2026-02-02", 50, null, null],
        ["D3", "Beta", "Bob", null, "lost", "2026-01-01", "2026-02-03", 70, null, null],
        ["D4", "Alfa", "Ann", null, "won", "2025-01-01", "2025-02-01", 80, null, null],
        ["D5", "Alfa", "Ann", null, "open", "2026-02-01", null, 200, 0.25, "2026-09-01"],
        ["D6", "Beta", null, null, "open", "2026-02-01", null, 400, 0.5, "2027-09-01"],
      ],
    },
  ]),
  { asOf: dayOf(2026, 6, 30) },
);

const lines = (cut: "channel" | "manager") =>
  plan.cuts.get(cut)!.map(({ code, clients, money, before, openMoney, expected, closed, won }) => ({
    ...{ code, clients, money: money / 100, before: before / 100, openMoney: openMoney / 100 },
    ...{ expected: expected / 100, closed, won },
  }));

test("[CALC-54] a client counts in every channel it buys in; a deal's own channel wins over its client's", () => {
  expect(lines("channel")).toEqual([
    { code: 0, clients: 1, money: 100, before: 80, openMoney: 200, expected: 50, closed: 1, won: 1 },
    { code: 1, clients: 1, money: 50, before: 0, openMoney: 400, expected: 0, closed: 2, won: 1 },
  ]);
});

test("[CALC-54] by manager: the deal's owner, else the client's; what is planned after the period is not expected in it", () => {
  const names = plan.input.tables.Managers.name;
  const named = lines("manager").map(({ code, money, openMoney }) => [
    names.words[names.codes[code]],
    money,
    openMoney,
  ]);
  expect(named).toEqual([
    ["Ann", 100, 200],
    ["Bob", 50, 400],
  ]);
});

test("[CALC-54] shares, like for like change and the share won", () => {
  const [retail, wholesale] = plan.cuts.get("channel")!;
  expect(retail).toMatchObject({ share: 100 / 150, change: 0.25, winRate: 1 });
  expect(wholesale).toMatchObject({ change: Number.NaN, winRate: 0.5 });
});

test("[CALC-54] a cut in which nothing has a group is not there", () => {
  expect(plan.cuts.has("industry")).toBe(false);
});
