import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { carryMadeSheet } from "../sheets/workbook/carry-made-sheet.ts";
import { addSnapshot } from "./add-snapshot.ts";

const june = dayOf(2026, 6, 30);
const july = dayOf(2026, 7, 31);
const forecast = dayOf(2026, 9, 1);
const stages: RawSheet = {
  name: "Stages",
  rows: [
    ["No", "Code", "Stage", "Kind"],
    [1, "S1", "Lead", "open"],
    [2, "S2", "Offer", "open"],
  ],
};
const managers: RawSheet = {
  name: "Managers",
  rows: [
    ["Manager ID", "Name"],
    ["M1", "Ann"],
  ],
};
const headings = ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Closed", "Status", "Forecast close"];
const dealsOf = (...rows: (readonly RawCell[])[]): RawSheet => ({ name: "Deals", rows: [headings, ...rows] });
const d1 = ["D1", "Alfa", "Ann", "Lead", 100.5, "2026-01-10", null, "open", forecast];
const d2 = ["D2", "Beta", null, "S2", 300, "2026-02-10", null, "open", null];
const won = ["D3", "Beta", "Ann", "S2", 900, "2026-02-10", "2026-03-10", "won", null];
const nameless = [null, "Gamma", "Ann", "Lead", 50, "2026-02-10", null, "open", null];

const planOf = (asOf: number, deals: RawSheet, ...more: RawSheet[]): SalesPlan =>
  planSales(readInput([stages, managers, deals, ...more]), { asOf });
const sheetOf = (plan: SalesPlan, isOurs?: (raw: RawSheet) => boolean): RawSheet => {
  const { sheet } = addSnapshot(plan, "en", isOurs);
  if (!sheet) throw new Error("expected a snapshot, got none");
  return sheet;
};

describe("a snapshot of the funnel", () => {
  test("[CALC-13] names each open deal that has a code, as it stands on the day of the plan", () => {
    const { name, table, rows } = sheetOf(planOf(june, dealsOf(d1, d2, won, nameless)));
    expect([name, table]).toEqual(["Snapshots", "Snapshots"]);
    expect(rows[0]).toEqual(["Snapshot", "Deal", "Stage", "Amount", "Manager", "Forecast close", "Category"]);
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      [june, "D1", "S1", 100.5, "M1", forecast],
      [june, "D2", "S2", 300, null, null],
    ]);
  });

  test("[CALC-13] a month later the funnel is compared with it: stage and money are those that were saved", () => {
    const saved = sheetOf(planOf(june, dealsOf(d1, d2)));
    const moved = ["D1", "Alfa", "Ann", "Offer", 120, "2026-01-10", null, "open", forecast];
    const { movement } = planOf(july, dealsOf(moved, d2), saved);
    expect([movement.from, movement.source]).toEqual([june, "saved"]);
    expect(Array.from(movement.before.stage)).toEqual([0, 1]);
    expect(Array.from(movement.now.stage)).toEqual([1, 1]);
    expect(Array.from(movement.before.amount ?? [])).toEqual([10_050, 30_000]);
    expect(Array.from(movement.before.forecastClose)).toEqual([forecast, Number.NaN]);
  });

  test("[CALC-13] the next one stands below, one of the same day takes the place of the first", () => {
    const first = sheetOf(planOf(june, dealsOf(d1, d2)));
    const both = sheetOf(planOf(july, dealsOf(d1), first));
    expect(both.rows.slice(1).map(([day, deal]) => [day, deal])).toEqual([
      [june, "D1"],
      [june, "D2"],
      [july, "D1"],
    ]);
    const again = sheetOf(planOf(june, dealsOf(d2), both));
    expect(again.rows.slice(1).map(([day, deal]) => [day, deal])).toEqual([
      [july, "D1"],
      [june, "D2"],
    ]);
  });

  test("[CALC-13] people's own columns keep their places, days are counted as the workbook counts them", () => {
    const own: RawSheet = {
      name: "Срезы",
      table: "Snapshots",
      date1904: true,
      rows: [[], ["Note", "Deal", "Snapshot"], ["board", "D9", june - 1462]],
    };
    const sheet = sheetOf(planOf(july, { ...dealsOf(d2) }, own));
    expect(sheet.rows[1]).toEqual([
      "Note",
      "Deal",
      "Snapshot",
      "Stage",
      "Amount",
      "Manager",
      "Forecast close",
      "Category",
    ]);
    expect(sheet.rows[2]).toBe(own.rows[2]);
    expect(sheet.rows[3].slice(0, 5)).toEqual([null, "D2", july - 1462, "S2", 300]);
    expect(Array.from(readInput([sheet]).tables.Snapshots.snapshotDate)).toEqual([june, july]);
  });

  test("[CALC-13] a sheet that is not ours to write is left alone", () => {
    const first = sheetOf(planOf(june, dealsOf(d1)));
    const plan = planOf(july, dealsOf(d1), first);
    expect(addSnapshot(plan, "en", () => false).problem).toBeUndefined();
    expect(sheetOf(plan, () => false).rows).toHaveLength(2);
  });

  test("[CALC-13] without open deals, or without their codes, it says what is missing and saves nothing", () => {
    expect(addSnapshot(planOf(june, dealsOf(won)), "en").problem?.en).toContain("no open deals");
    expect(addSnapshot(planOf(june, dealsOf(nameless)), "en").problem?.ru).toContain("«Код сделки»");
  });

  test("[CALC-13] the sheet is written in the language of the plan, its days and money typed, its headings explained", () => {
    const { sheet } = addSnapshot(planOf(june, dealsOf(d1)), "ru");
    const carried = carryMadeSheet(sheet!, "ru");
    expect([carried.name, carried.table, carried.source]).toEqual(["Срезы воронки", "Snapshots", undefined]);
    expect([carried.kinds[0], carried.kinds[3]]).toEqual(["date", "money"]);
    expect(carried.cellAt(1, 0)).toBe(june);
    expect(carried.notes[0]).toBe("День, когда срез сохранён.");
  });
});
