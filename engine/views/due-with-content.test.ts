import { expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { dueWithContent } from "./due-with-content.ts";

const team: RawSheet = {
  name: "Managers",
  rows: [
    ["Manager ID", "Name", "Role"],
    ["M1", "Ann", "territorial"],
    ["M2", "Bob", "territorial"],
  ],
};
const activities: RawSheet = {
  name: "Activities",
  rows: [
    ["ID", "Client", "Manager", "Type", "Status", "Due", "Done"],
    ["A1", "Alfa", "Ann", "call", "done", "2026-02-27", "2026-02-27"],
    ["A2", "Alfa", "Ann", "call", "planned", "2026-03-02", ""],
  ],
};

test("[CALC-29] of who has contacts the day's statistics are made, of who has none they are named and left out", () => {
  const plan = planSales(readInput([team, activities]), { asOf: parseDay("2026-03-02") });
  const { documents, sheets } = dueWithContent(plan, "en");
  expect(documents.find(({ id }) => id === "T-01")).toMatchObject({ count: 1, empty: 1 });
  expect(sheets[0].id).toBe("DUE");
  expect(sheets.filter(({ id }) => id.startsWith("T-01")).map(({ id }) => id)).toHaveLength(1);
});
