import { expect, test } from "vitest";
import type { RawSheet } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

const sheet = (name: string, rows: RawSheet["rows"]): RawSheet => ({ name, rows });
const clients = sheet("Clients", [
  ["Client ID", "Client"],
  ["K1", "Alfa"],
  ["K2", "Beta"],
]);
const people = sheet("Contacts", [
  ["Person ID", "Client ID", "Name", "Role"],
  ["P1", "K1", "Ann Fox", "decides"],
  ["P2", "K2", "Ann Fox", "decides"],
  ["P3", "K2", "Bob Ray", "decides"],
  ["P4", "K2", "Bob Ray", "decides"],
]);

test("[AM-76] of people with one name the row's client says which is meant; two at one client stay an issue", () => {
  const input = readInput([
    sheet("Activities", [
      ["Client ID", "Type", "Status", "Due", "Person"],
      ["K1", "call", "planned", "2026-03-01", "Ann Fox"],
      ["Beta", "call", "planned", "2026-03-02", "Fox Ann"],
      ["K2", "call", "planned", "2026-03-03", "Bob Ray"],
      ["", "call", "planned", "2026-03-04", "Ann Fox"],
      ["K2", "call", "planned", "2026-03-05", "P1"],
    ]),
    clients,
    people,
  ]);
  expect(Array.from(input.tables.Activities.personId)).toEqual([0, 1, -1, -1, 0]);
  const issue = input.issues.find(({ code }) => code === "AMBIGUOUS_REF");
  expect(issue).toMatchObject({ sheet: "Activities", count: 2, row: 4 });
});
