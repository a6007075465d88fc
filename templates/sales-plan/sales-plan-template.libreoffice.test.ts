import { beforeAll, describe, expect, test } from "vitest";
import {
  dayOf,
  planSales,
  projectsInFunnel,
  readInput,
  type CellValue,
  type RawSheet,
  type SalesPlan,
} from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { ownDeals, ownManagers, ownStages } from "../funnel/deal-model/testing/own-rows.ts";
import { tableRows } from "../funnel/deal-model/testing/table-rows.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { writeSheet } from "../sample/write-sheet.ts";
import { salesPlanTemplate } from "./sales-plan-template.ts";

const rows = {
  Goals: [
    { period: "2025", planMoney: 90_000_000, shareA: 1 },
    { period: "2026-Q1", planMoney: 31_000_000, shareA: 0.7, shareB: 0.2, shareC: 0.1 },
    { period: "2026-01", planMoney: 5_000_000, shareA: 0.7, shareB: 0.2, shareC: 0.1 },
    { period: "2026-04-01..2026-12-31", planMoney: 90_000_777.77, shareA: 0.65, shareB: 0.25, shareC: 0.1 },
  ],
  Managers: ownManagers.map((row) => (row.name === "Ada" ? { ...row, planShare: 0.31 } : row)),
  Channels: [
    { channel: "Direct", share: 1 / 3 },
    { channel: "Dealers", share: 1 / 3 },
    { channel: "Web", share: 1 / 3 },
  ],
  Stages: ownStages,
  Deals: ownDeals(2000),
};

function engine(): SalesPlan {
  const sheets = (Object.keys(rows) as (keyof typeof rows)[]).map((table) => ({
    ...writeSheet(table, rows[table], "en"),
    table,
  }));
  return planSales(readInput(sheets, { language: "en" }));
}

/** Equal but for the noise of sums of money × chance. */
function expectClose(ours: CellValue | undefined, theirs: number, what: string): void {
  if (Number.isNaN(theirs)) return expect(ours === "" ? null : (ours ?? null), what).toBeNull();
  expect(Math.abs(Number(ours) - theirs), `${what}: ${ours} against ${theirs}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(theirs)),
  );
}

describe.skipIf(!hasLibreOffice)("the workbook Sales plan with 2,000 pasted deals", () => {
  let pasted: readonly RawSheet[];
  let plan: SalesPlan;
  const formOf = (sheet: string, label: string) =>
    pasted.find(({ name }) => name === sheet)?.rows.find(([first]) => first === label)?.[1] as CellValue;
  beforeAll(async () => {
    pasted = await pasteRows(salesPlanTemplate, "en", rows);
    plan = engine();
  }, 600_000);

  test("[CALC-06] the goal is put together from its parts and split by category as the engine does", () => {
    const { goals, weights, winChance, goal } = plan.goals;
    const unit = plan.input.moneyUnit.perUnit;
    expectClose(formOf("Start here", "Plan"), goal.plan / unit, "plan");
    const table = tableRows(pasted, "Goal split", "By category");
    goals.categories.forEach((one, place) => {
      expectClose(table[place].Share, one.share, "share");
      expectClose(table[place].Target, one.money / unit, "money");
      expectClose(table[place].Won, one.wonMoney / unit, "won");
      expectClose(table[place]["Projects to win"], one.projects, "projects");
      expectClose(table[place]["Mean deal"], weights.categories[place].weight / unit, "weight");
      expectClose(table[place]["Chance from stage 1"], winChance[place], "chance");
    });
  });

  test("[CALC-07] individual plans, their categories and channels are the engine's exactly, projects go by the company's mean deal", () => {
    const unit = plan.input.moneyUnit.perUnit;
    const { managers } = plan.goals.managers;
    const sheet = pasted.find(({ name }) => name === "Manager plans")?.rows ?? [];
    const heading = sheet.findIndex((cells) => cells.includes("Weight"));
    const table = tableRows(pasted, "Manager plans", undefined, heading - 1);
    const names = plan.input.tables.Managers.name;
    expect(table.map((row) => row.Manager).filter(Boolean)).toEqual(
      plan.goals.sellers.map((row) => names.words[names.codes[row]]),
    );
    managers.forEach((one, place) => {
      expectClose(table[place].Plan, one.money / unit, "plan");
      expectClose(table[place].Won, plan.goals.facts.managers[plan.goals.sellers[place]].money / unit, "won");
      ["A", "B", "C"].forEach((category, at) => {
        expectClose(table[place][`${category}: money`], one.moneyByCategory[at] / unit, category);
        const { weights, winChance } = plan.goals;
        const projects = projectsInFunnel(one.moneyByCategory[at], weights.categories[at].weight, winChance[at]);
        expectClose(table[place][`${category}: projects`], projects, category);
      });
    });
    const total = managers.reduce((sum, { money }) => sum + money, 0);
    expect(total).toBe(plan.goals.goal.plan);
    const channels = tableRows(
      pasted,
      "Manager plans",
      undefined,
      sheet.findIndex(([first]) => first === "The same plans by channel"),
      1,
    );
    managers.forEach((one, place) =>
      one.moneyByChannel.forEach((money, at) =>
        expectClose(channels[place][`Channel ${at + 1}`], money / unit, "channel"),
      ),
    );
  });

  test("[CALC-16] projects needed by stage, new leads and the deadline are the engine's", () => {
    const { pipeline } = plan.goals;
    const unit = plan.input.moneyUnit.perUnit;
    const table = tableRows(pasted, "Pipeline", "By stage");
    pipeline.stages.forEach((stage, place) => {
      expectClose(table[place].Conversion, stage.conversion, "conversion");
      expectClose(table[place].Needed, stage.entries, "entries");
      expectClose(table[place]["Money needed"], stage.money / unit, "money");
      expectClose(table[place]["Open now"], stage.open, "open");
      expectClose(table[place]["Still to enter"], stage.gap, "gap");
    });
    expect(pipeline.newLeads).toBeGreaterThan(0);
    expectClose(formOf("Pipeline", "New leads still needed"), pipeline.newLeads, "leads");
    expectClose(formOf("Pipeline", "Last day for new leads"), pipeline.deadline, "deadline");
  });

  test("[CALC-19] [AM-82] target, won, nominal and expected of every month and manager, cover of the period are the engine's", () => {
    const unit = plan.input.moneyUnit.perUnit;
    const { rollUp, owners, managerCount, months } = plan.dealPlan;
    const names = plan.input.tables.Managers.name;
    const nameOf = (owner: number) => (owner === managerCount ? "Unassigned" : names.words[names.codes[owner]]);
    const lines = new Map(
      tableRows(pasted, "Roll-up", "By month and manager").map((row) => [`${row.Month}|${row.Manager}`, row] as const),
    );
    expect(lines.size).toBeGreaterThanOrEqual(12 * owners.length);
    const check = (
      ours: Record<string, CellValue> | undefined,
      line: (typeof rollUp)["department"],
      what: string,
      isMonth: boolean,
    ) => {
      for (const [heading, value] of [
        ["Won", line.won],
        ["Nominal", line.nominal],
        ["Expected", line.expected],
        ["Overdue", line.overdue],
      ] as const)
        expectClose(ours?.[heading], value / unit, `${what} ${heading}`);
      // A manager's months are rounded by the manager, the engine's by month and manager: less than a unit of the currency apart.
      if (isMonth && !what.startsWith("month "))
        expect(Math.abs(Number(ours?.Target) - line.target / unit), what).toBeLessThan(1);
      else expectClose(ours?.Target, line.target / unit, `${what} Target`);
      if (isMonth) return;
      expectClose(ours?.Cover, line.cover, what);
      const word = line.target > 0 && line.nominal < line.target ? "red" : line.status;
      if (line.target > 0) expect(ours?.Status, what).toContain(word);
    };
    months.month.forEach((month, place) =>
      owners.forEach((owner) =>
        check(
          lines.get(`${month}|${nameOf(owner)}`),
          rollUp.cells[place * (managerCount + 1) + owner],
          nameOf(owner),
          true,
        ),
      ),
    );
    const people = new Map(
      tableRows(pasted, "Roll-up", "Managers, whole period").map((row) => [row.Manager, row] as const),
    );
    owners.forEach((owner) => check(people.get(nameOf(owner)), rollUp.managers[owner], nameOf(owner), false));
    const byMonth = tableRows(pasted, "Start here", "Department by month");
    months.month.forEach((_, place) => check(byMonth[place], rollUp.months[place], `month ${place + 1}`, true));
  });
});

describe.skipIf(!hasLibreOffice)("the workbook Sales plan with faults in its rows", () => {
  test("[AM-70] [AM-80] won deals without a day and texts are told; a month that Excel made a date is its month", async () => {
    const day = dayOf(2026, 3, 20);
    const deal = (dealId: string, more: object) => ({
      ...{ dealId, clientId: "C", status: "won", stage: "S7", openDate: day - 40, closeDate: day, amount: 100_000 },
      ...more,
    });
    const sheets = await pasteRows(salesPlanTemplate, "en", {
      Goals: [{ period: dayOf(2026, 3, 1), planMoney: 2_000_000, shareA: 1 }],
      Managers: [],
      Channels: [],
      Stages: ownStages,
      Deals: [
        deal("D1", {}),
        deal("D2", { closeDate: undefined, amount: 900_000 }),
        deal("D3", { closeDate: "20 March", amount: 50_000 }),
        deal("D4", { amount: "n/a" }),
      ],
    });
    const cells = sheets.flatMap(({ rows: of }) => of.flat());
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    const start = sheets.find(({ name }) => name === "Start here")?.rows ?? [];
    const found = (label: string) => start.find(([first]) => first === label)?.[1];
    expect(found("Plan")).toBe(2_000_000);
    expect(found("Won")).toBe(100_000);
    expect(found("Won without a closing day")).toBe(950_000);
    expect(found("Cells with text instead of a number or a day")).toBe(2);
  }, 600_000);
});

describe.skipIf(!hasLibreOffice)("the workbook Sales plan with no rows at all", () => {
  test("[CALC-19] shows no error and says that there is no plan", async () => {
    const none = { Goals: [], Managers: [], Channels: [], Stages: [], Deals: [] };
    const sheets = await pasteRows(salesPlanTemplate, "en", none);
    const cells = sheets.flatMap(({ rows: of }) => of.flat());
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    const start = sheets.find(({ name }) => name === "Start here")?.rows ?? [];
    expect(start.find(([label]) => label === "Plan")?.[1]).toBe("no plan for this period on Goals");
    expect(start.find(([label]) => label === "Status")?.[1]).toBe("– no target");
  }, 600_000);
});
