import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { carryMadeSheet } from "../sheets/workbook/carry-made-sheet.ts";
import { addFrozenPlan } from "./add-frozen-plan.ts";

const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Status", "Opened", "Amount", "Forecast close", "Probability"],
    ["D1", "Alfa", "Ann", "open", "2026-01-02", 1000, "2026-02-20", 0.5],
  ],
};
const march = dayOf(2026, 3, 1);
const april = dayOf(2026, 4, 1);
const planWith = (...sheets: RawSheet[]): SalesPlan => planSales(readInput([deals, ...sheets]), { asOf: march });

test("[AM-43] the first plan frozen makes the sheet; the next stands below it, on the same sheet", () => {
  const first = addFrozenPlan(planWith(), { date: march, author: "Ann" }, "en");
  expect(first.before).toBeUndefined();
  const second = addFrozenPlan(planWith(first.sheet), { date: april, author: "Bob" }, "en");
  expect(second.before).toBe(first.sheet);
  const { FrozenPlan } = readInput([deals, second.sheet]).tables;
  const count = first.sheet.rows.length - 1;
  expect(Array.from(FrozenPlan.frozenOn)).toEqual([...Array(count).fill(march), ...Array(count).fill(april)]);
  expect(FrozenPlan.planned.filter(Number.isFinite).every((money) => money === 100_000)).toBe(true);
});

test("[AM-43] the columns of people's own sheet keep their order and their words; what it lacks comes to the right", () => {
  const own: RawSheet = {
    name: "Baseline",
    rows: [["Our plans"], ["Why", "Period", "Deal", "Planned", "Frozen"], ["board", "2026", "D1", 900, "2026-01-05"]],
    table: "FrozenPlan",
  };
  const { sheet } = addFrozenPlan(planWith(own), { date: march, author: "Ann" }, "en");
  expect(sheet.rows[1].slice(0, 6)).toEqual(["Why", "Period", "Deal", "Planned", "Frozen", "Author"]);
  expect(sheet.rows[2]).toBe(own.rows[2]);
  const added = sheet.rows.slice(3).find((line) => line[2] === "D1");
  expect(added?.slice(0, 6)).toEqual([null, "2026", "D1", 1000, march, "Ann"]);
});

test("[AM-43] a sheet that is not ours to write is left alone", () => {
  const { sheet } = addFrozenPlan(planWith(), { date: march, author: "Ann" }, "en");
  const again = addFrozenPlan(planWith(sheet), { date: april, author: "Bob" }, "en", () => false);
  expect(again.before).toBeUndefined();
  expect(again.sheet.rows.slice(1).every(([frozenOn]) => frozenOn === april)).toBe(true);
});

test("[AM-43] the sheet is written with its days and money typed, and its headings explained", () => {
  const { sheet } = addFrozenPlan(planWith(), { date: march, author: "Ann" }, "ru");
  const carried = carryMadeSheet(sheet, "ru");
  expect([carried.name, carried.table, carried.source]).toEqual(["Замороженный план", "FrozenPlan", undefined]);
  expect(carried.kinds.slice(0, 1)).toEqual(["date"]);
  expect(carried.cellAt(1, 0)).toBe(march);
  expect(carried.notes[0]).toBe("День, когда план заморожен.");
});
