import { describe, expect, test } from "vitest";
import { issue, payments, sheet, words } from "./intake-testing.ts";
import { looseName } from "./loose-name.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { readInput, type Input } from "./read-input.ts";

const client = (list: readonly string[]): RawSheet =>
  payments(list.map((name, row) => [name, 46023 + row, 100 * (row + 1)]));

/** Money of each client, whole units. */
function money({ tables: { Clients, Payments }, moneyUnit }: Input): Record<string, number> {
  const names = words(Clients.name);
  const sums: Record<string, number> = {};
  Payments.clientId.forEach((of, row) => {
    sums[names[of] ?? "none"] = (sums[names[of] ?? "none"] ?? 0) + Payments.amount[row] / moneyUnit.perUnit;
  });
  return sums;
}

/** The sheet of issues of an earlier run with an answer. */
const answer = (one: string, other: string, note: string): RawSheet => ({
  name: "Issues",
  owned: "R-28",
  rows: [
    ["Client", "Its money", "Other client", "Money of the other", "Same as"],
    [one, 1, other, 1, note],
  ],
});

describe("[AM-76] names that look alike", () => {
  test.each([
    ["ООО Ромашка", "Ромашка ООО"],
    ["ООО Ромашка", "ООО Ромaшка"],
    ["Alfa Ltd.", "ALFA"],
    ["Alfa, Inc", "Alfa Incorporated"],
    ["ИП Лис А.А.", "Лис А А"],
    ["Müller GmbH & Co. KG", "Müller"],
    ["Альфа-Центр", "Альфа Центр"],
  ])("%s and %s", (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
    const input = readInput([client([one, other])]);
    expect(issue(input, "MAYBE_SAME")).toMatchObject({ level: "notice", count: 1 });
    expect(issue(input, "MAYBE_SAME")?.message.en).toMatch(/\(100\).*\(200\)/);
    expect(input.tables.Clients.rowCount).toBe(2);
  });

  test.each([
    ["Альфа", "Бета"],
    ["ООО", "ЗАО"],
    ["Alfa 1", "Alfa 2"],
  ])("%s and %s are two", (one, other) => {
    expect(issue(readInput([client([one, other])]), "MAYBE_SAME")).toBeUndefined();
  });
});

describe("[AM-76] an answer is obeyed by the next run, and stays", () => {
  const sheets = [client(["ООО Ромашка", "Ромашка ООО"])];

  test.each(["yes", "да", "ООО Ромашка"])("%s: the other is the first", (note) => {
    const input = readInput([...sheets, answer("ООО Ромашка", "Ромашка ООО", note)]);
    expect(money(input)).toEqual({ "ООО Ромашка": 300 });
    expect(issue(input, "MAYBE_SAME")).toBeUndefined();
    expect(input.maybeSame).toMatchObject([{ client: "ООО Ромашка", other: "Ромашка ООО", money: 300_00 }]);
  });

  test("the name of the other: the first is the other", () => {
    const input = readInput([...sheets, answer("ООО Ромашка", "Ромашка ООО", "Ромашка ООО")]);
    expect(money(input)).toEqual({ "Ромашка ООО": 300 });
  });

  test("no: they are two, and nobody asks again", () => {
    const input = readInput([...sheets, answer("ООО Ромашка", "Ромашка ООО", "нет")]);
    expect(money(input)).toEqual({ "ООО Ромашка": 100, "Ромашка ООО": 200 });
    expect(issue(input, "MAYBE_SAME")).toBeUndefined();
    expect(input.maybeSame).toHaveLength(1);
  });

  test("two rows of a client list become one, their money added up", () => {
    const rows: RawCell[][] = [
      ["Client ID", "Client", "Sales in period"],
      [1, "Alfa Ltd", 300],
      [2, "Alfa", 400],
      [3, "Beta", 5],
    ];
    const input = readInput([sheet("Clients", rows), answer("Alfa Ltd", "Alfa", "yes")]);
    expect(words(input.tables.Clients.name)).toEqual(["Alfa Ltd", "Beta"]);
    expect(Array.from(input.tables.Clients.revenue)).toEqual([700_00, 5_00]);
  });
});

describe("[AM-76] equal names", () => {
  const list = sheet("Clients", [
    ["Client ID", "Client", "Sales in period"],
    ["1", "Alfa", 300],
    ["2", "Alfa", 400],
    ["3", "Beta", 5],
  ]);

  test("are shown with their code, and may be one", () => {
    const input = readInput([list]);
    expect(words(input.tables.Clients.name)).toEqual(["Alfa (1)", "Alfa (2)", "Beta"]);
    expect(issue(input, "MAYBE_SAME")?.message.en).toContain("Alfa (1) (300) = Alfa (2) (400)?");
  });

  test("the answer about them is obeyed too", () => {
    const input = readInput([list, answer("Alfa (1)", "Alfa (2)", "yes")]);
    expect(words(input.tables.Clients.name)).toEqual(["Alfa", "Beta"]);
    expect(Array.from(input.tables.Clients.revenue)).toEqual([700_00, 5_00]);
    expect(input.maybeSame).toMatchObject([{ client: "Alfa (1)", other: "Alfa (2)" }]);
  });

  test("a reference by such a name is an issue, never the first of them; by code it is sure", () => {
    const input = readInput([
      list,
      payments([
        ["Alfa", 46023, 7],
        ["2", 46023, 8],
        ["beta", 46023, 9],
      ]),
    ]);
    expect(issue(input, "AMBIGUOUS_REF")).toMatchObject({ level: "error", count: 1, found: "Alfa" });
    expect(Array.from(input.tables.Payments.clientId)).toEqual([-1, 1, 2]);
  });

  test("of two sellers: the deal of an unclear one has none", () => {
    const team = sheet("Managers", [
      ["ID", "Name", "Role"],
      ["m1", "Ann Fox", "seller"],
      ["m2", "Ann Fox", "seller"],
    ]);
    const deals = sheet("Deals", [
      ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened"],
      ["1", "A", "Ann Fox", "Won", 1, 46023],
    ]);
    const input = readInput([team, deals]);
    expect(words(input.tables.Managers.name)).toEqual(["Ann Fox (m1)", "Ann Fox (m2)"]);
    expect(issue(input, "AMBIGUOUS_REF")?.table).toBe("Deals");
  });

  test("a person is known with first and last name changed round", () => {
    const team = sheet("Managers", [
      ["First name", "Last name", "Role"],
      ["Ann", "Fox", "seller"],
    ]);
    const deals = sheet("Deals", [
      ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened"],
      ["1", "A", "Fox Ann", "Won", 1, 46023],
    ]);
    expect(Array.from(readInput([team, deals]).tables.Deals.managerId)).toEqual([0]);
  });
});

test("ids that Excel shortened keep their rows, which is said", () => {
  const rows: RawCell[][] = [
    ["Deal ID", "Client", "Stage", "Amount", "Opened"],
    ["1.23457E+14", "A", "Won", 1, 46023],
    ["1.23457E+14", "B", "Won", 2, 46023],
  ];
  const input = readInput([sheet("Deals", rows)]);
  expect(input.tables.Deals.rowCount).toBe(2);
  expect(issue(input, "ID_SPOILT")).toMatchObject({ level: "warning", count: 1 });
  expect(issue(input, "DUPLICATE_ID")).toBeUndefined();
});

test("money of nobody in a list of clients is no client without a name", () => {
  const input = readInput([
    sheet("Clients", [
      ["Row Labels", "Sum of Amount"],
      ["Alfa", 700],
      ["(blank)", 10],
      ["Grand Total", 710],
    ]),
  ]);
  expect(words(input.tables.Clients.name)).toEqual(["Alfa"]);
  expect(issue(input, "MISSING")).toBeDefined();
});
