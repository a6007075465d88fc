import { expect, test } from "vitest";
import { parseDay } from "../../ground/parse-day.ts";
import { parsePeriod } from "../../ground/parse-period.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeFirstPage } from "./first-page.ts";

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, " ");

const deals = [
  ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Forecast close", "Amount", "Chance, %"],
  ["D1", "Alfa", "Ann", "won", "2026-01-05", "2026-01-20", null, 400_000, null],
  ["D2", "Beta", "Ann", "open", "2026-01-05", null, "2026-03-20", 300_000, 50],
  ["D3", "Gamma", "Ann", "open", "2026-01-05", null, "2026-03-25", 300_000, 50],
];
const goals = [
  ["Period", "Plan"],
  ["2026-Q1", 900_000],
];

function page(rows = { Deals: deals, Goals: goals }, language: "en" | "ru" = "en") {
  const sheets = Object.entries(rows).map(([name, cells]) => ({ name, rows: cells }));
  const plan = planSales(readInput(sheets, { language }), {
    asOf: parseDay("2026-03-01"),
    period: parsePeriod("2026-Q1")!,
  });
  return describeFirstPage(plan, language);
}

test("[AM-86] the first page says the verdict with gap and chance, and nothing is green that is not good", () => {
  const { verdict, tiles } = page();
  // Won 400, expected 400 + 0.5 × 600 = 700 of 900; both deals are needed: chance 0.25, hence open.
  expect([verdict.code, verdict.mark, plain(verdict.headline)]).toEqual([
    "open",
    "warning",
    "The plan is open: 700 k of 900 k expected, chance 25 %",
  ]);
  expect(verdict.lines[0]).toContain("200,000");
  expect(tiles.map(({ key, shown, mark }) => [key, plain(shown), mark])).toEqual([
    ["plan", "900 k", undefined],
    ["won", "400 k", "bad"],
    ["expected", "700 k", "warning"],
    ["chance", "25 %", "warning"],
    // One seller, three clients: the hours of the norms suffice.
    ["people", "need 1, have 1", "good"],
  ]);
  expect(plain(tiles[0].finding)).toBe("500 k still to win, 30 days left");
  expect(plain(tiles[2].finding)).toBe("200 k short, 78 % of the plan");
});

test("[AM-86] expected money above the plan by one unlikely deal: the plan is not missed by 0, it hangs on that deal", () => {
  const unlikely = [
    ...deals.slice(0, 2),
    ["D2", "Beta", "Ann", "open", "2026-01-05", null, "2026-03-20", 10_000_000, 10],
  ];
  const { verdict, tiles, managers } = page({ Deals: unlikely, Goals: goals });
  // Won 400, expected 400 + 0.1 × 10,000 = 1,400 of 900; the one deal must be won: chance 0.1.
  expect(plain(verdict.headline)).toBe("Misses the plan: 1.4 M of 900 k expected, but the chance is 10 %");
  expect(verdict.lines[0]).toContain("expected money reaches it, but the chance is only 10 %");
  expect(plain(tiles[2].finding)).toBe("500 k above the plan");
  expect(plain(managers[0].verdict)).toBe("misses, 10 %");
});

test("[AM-81] [AM-82] by today the plan asks the months that are over and the working days of this one: on Sunday 1 March none", () => {
  const months = [["Period", "Plan"], ...["2026-01", "2026-02", "2026-03"].map((month) => [month, 300_000])];
  const { tiles } = page({ Deals: deals, Goals: months });
  expect(plain(tiles[1].finding)).toBe("44 % of the plan; by today it asks 67 %");
});

test("[AM-40] a month to come has its range: won and the open deals planned for it; one that is over has none", () => {
  const { months } = page().months;
  expect(months.map(({ won, expected, p10, p90 }) => [won, expected, p10, p90].map((amount) => amount / 100))).toEqual([
    [400_000, 400_000, Number.NaN, Number.NaN],
    [0, 0, Number.NaN, Number.NaN],
    // Two deals of 300 at one half: nothing in a quarter of cases, both in a quarter.
    [0, 300_000, 0, 600_000],
  ]);
});

test("without a plan the page says where it is typed and judges nobody", () => {
  const { verdict, tiles, managers } = page({ Deals: deals, Goals: [] });
  expect([verdict.code, verdict.mark, verdict.lines]).toEqual(["noTarget", undefined, []]);
  expect(tiles[0].shown).toBe("–");
  expect(managers.map(({ name, code, mark }) => [name, code, mark])).toEqual([["Ann", "noTarget", undefined]]);
  expect(tiles.slice(0, 4).map(({ mark }) => mark)).toEqual([undefined, undefined, undefined, undefined]);
});

test("[AM-70] money set aside is told with its reasons from asideTell on", () => {
  const undated = [...deals, ["D4", "Alfa", "Ann", "won", "2026-01-05", "31.02.2026", null, 500_000, null]];
  const keys = (rows: typeof deals) => page({ Deals: rows, Goals: goals }).lines.map(({ key }) => key);
  expect(keys(deals)).not.toContain("setAside");
  expect(keys(undated)).toEqual(expect.arrayContaining(["setAside", "wonUndated"]));
});
