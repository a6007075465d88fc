import { expect, test } from "vitest";
import { parseDay } from "../../ground/parse-day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeDueDocuments } from "./describe-due-documents.ts";
import { dueDocuments, nextDueDay } from "./due-documents.ts";

/** Two sellers, a supervisor, a head; a meeting with the A client on Thursday 12 March 2026. */
const input: RawSheet[] = [
  {
    name: "Managers",
    rows: [
      ["Manager ID", "Name", "Role"],
      ["M1", "Ann", "territorial"],
      ["M2", "Bob", null],
      ["M3", "Sue", "supervisor"],
      ["M4", "Tom", "head"],
    ],
  },
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client", "Manager", "Client potential"],
      ["C1", "Alfa", "Ann", "A"],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["ID", "Client", "Manager", "Type", "Status", "Due", "Promised"],
      ["A1", "C1", "Bob", "meeting away", "planned", "2026-03-12", "yes"],
    ],
  },
];
const planOn = (day: string) => planSales(readInput(input), { asOf: parseDay(day) });
const told = (day: string): string[] =>
  dueDocuments(planOn(day)).map(({ id, manager, client }) => [id, manager, client].filter(Boolean).join(" "));
const daily = ["T-01", "T-02", "T-03", "T-05"].flatMap((id) => [`${id} M1`, `${id} M2`]);

test("[CALC-29] a Monday: the daily ones of each seller and the supervisor's for the week before", () => {
  expect(told("2026-03-02")).toEqual([...daily, "T-07 M3", "T-08 M3"]);
});

test("[CALC-29] a Friday: plans and reports, the matrix", () => {
  expect(told("2026-03-13")).toEqual(expect.arrayContaining(["T-04 M1", "T-04 M2", "T-06 M3"]));
  expect(told("2026-03-27")).toContain("T-10 M4");
  expect(told("2026-03-13")).not.toContain("T-10 M4");
});

test("[CALC-29] the meeting of Thursday: its agenda that day, its minutes the next, for whoever holds it", () => {
  expect(told("2026-03-12")).toEqual([...daily, "T-11 M2 C1"]);
  const plan = planOn("2026-03-12");
  expect(dueDocuments(plan, plan.asOf + 1).map(({ id, client }) => `${id} ${client}`)).toContain("T-12 C1");
});

test("[CALC-29] a Sunday has nothing due; the first page says so and what comes next", () => {
  const plan = planOn("2026-03-08");
  expect(dueDocuments(plan)).toEqual([]);
  const sheets = describeDueDocuments(plan, "en");
  expect(sheets).toHaveLength(1);
  const [note] = sheets[0].blocks;
  const words = note.type === "note" ? note.lines.join(" ") : "";
  expect(words).toMatch(/Nothing is due on 2026-03-08\. Next: 2026-03-\d\d, \d+ documents: T-01 × 2/);
  expect(nextDueDay(plan, plan.system.reports.to)).toBeNaN();
});

test("[CALC-29] the first page lists every document with a link to its sheet; tabs and ids are told apart", () => {
  const plan = planOn("2026-03-12");
  const [first, ...sheets] = describeDueDocuments(plan, "ru");
  const table = first.blocks.find(({ key }) => key === "due");
  const links = table?.type === "table" ? table.columns[0].links : [];
  expect(links?.map((link) => link?.sheet)).toEqual(sheets.map(({ id }) => id));
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(9);
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(9);
});

test("[CALC-29] a day the calendar does not reach is refused", () => {
  const plan = planOn("2026-03-12");
  expect(() => dueDocuments(plan, plan.asOf + 400)).toThrow(/^day: expected \d+ to \d+, got \d+$/);
});
