import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";
import { editContact } from "./edit-contact.ts";

const asOf = dayOf(2026, 6, 30);
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client"],
    ["C1", "Alfa"],
  ],
};
const planOf = (contacts: RawSheet) => planSales(readInput([clients, contacts]), { asOf });
const contacts = (
  headings: readonly string[],
  ...rows: readonly (readonly (string | number | null)[])[]
): RawSheet => ({
  name: "Activities",
  rows: [[], headings, ...rows],
});

describe("what a click on the schedule writes", () => {
  const headings = ["Client", "Type", "Status", "Due", "Done"];

  test("[CALC-21] a contact that was made gets the status and the day of the plan in its own row", () => {
    const plan = planOf(contacts(headings, ["Alfa", "call", "planned", asOf, null]));
    expect(editContact(plan, 0, { done: true })).toEqual({
      done: true,
      edits: [
        { sheet: "Activities", cell: "C3", value: "done" },
        { sheet: "Activities", cell: "E3", value: asOf, isDate: true },
      ],
      expected: [
        { sheet: "Activities", cell: "A3", value: "Alfa" },
        { sheet: "Activities", cell: "B3", value: "call" },
        { sheet: "Activities", cell: "C3", value: "planned" },
        { sheet: "Activities", cell: "D3", value: asOf },
        { sheet: "Activities", cell: "E3", value: null },
      ],
    });
  });

  test("[AM-50] a contact that is moved gets its new day and nothing else", () => {
    const plan = planOf(contacts(headings, ["Alfa", "call", "planned", asOf, null]));
    const moved = editContact(plan, 0, { movedTo: asOf + 2 });
    expect(moved.done && moved.edits).toEqual([{ sheet: "Activities", cell: "D3", value: asOf + 2, isDate: true }]);
    expect(editContact(plan, 0, { movedTo: asOf }).done).toBe(true);
    expect(editContact(plan, 0, { movedTo: asOf - 1 })).toMatchObject({ done: false });
    expect(editContact(plan, 0, { movedTo: Number.NaN })).toMatchObject({ done: false });
  });

  test("the status is written in the words people use on the sheet, else in the language of its headings", () => {
    const russian = ["Клиент", "Вид", "Статус", "Срок", "Сделано"];
    const first = editContact(planOf(contacts(russian, ["Alfa", "звонок", "план", asOf, null])), 0, { done: true });
    expect(first.done && first.edits[0].value).toBe("сделано");
    const crm = contacts(
      headings,
      ["Alfa", "call", "planned", asOf, null],
      ["Alfa", "call", "Completed", 46000, 46000],
    );
    const second = editContact(planOf(crm), 0, { done: true });
    expect(second.done && second.edits[0].value).toBe("Completed");
  });

  test("without a column for the day nothing is written and the column is named; a status is not needed", () => {
    const noDone = planOf(contacts(["Client", "Type", "Status", "Due"], ["Alfa", "call", "planned", asOf]));
    const refused = editContact(noDone, 0, { done: true });
    expect(refused.done ? "" : refused.problems[0].en).toMatch(/“Activities” has no column “Done”/);
    const noStatus = planOf(contacts(["Client", "Type", "Due", "Done"], ["Alfa", "call", asOf, null]));
    const made = editContact(noStatus, 0, { done: true });
    expect(made.done && made.edits.map(({ cell }) => cell)).toEqual(["D3"]);
    const noDue = planOf(contacts(["Client", "Type", "Status", "Done"], ["Alfa", "call", "planned", null]));
    expect(editContact(noDue, 0, { movedTo: asOf + 1 }).done).toBe(false);
  });

  test("where days are counted from 1904 the day is written so", () => {
    const sheet = { ...contacts(headings, ["Alfa", "call", "planned", asOf - 1462, null]), date1904: true };
    const moved = editContact(planOf(sheet), 0, { movedTo: asOf + 1 });
    expect(moved.done && moved.edits[0].value).toBe(asOf + 1 - 1462);
  });
});
