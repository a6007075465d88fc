import { describe, expect, test } from "vitest";
import { issue, payments, sheet, words } from "./intake-testing.ts";
import { codeNumber } from "./lists.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";
import { text } from "../ground/text.ts";

describe("sheets and headings", () => {
  test("a table is found by Russian headings, below a title and beside blank columns", () => {
    const input = readInput([
      sheet("Лист1", [
        ["Отчёт за март"],
        [],
        [null, "№ сделки", "КОНТРАГЕНТ:", null, "стадия_сделки", "Сумма,  руб.", "Ответственный"],
        [null, "1", "Ромашка", null, "Переговоры", "1 200,50 ₽", "Иванов"],
        [],
        [null, "2", "Лютик", null, "Отказ", 300, "Петров"],
      ]),
    ]);
    expect(input.recognised).toMatchObject([{ table: "Deals", headingRow: 3, rows: 2, unknownHeadings: [] }]);
    expect(Array.from(input.tables.Deals.amount)).toEqual([120050, 30000]);
    expect(input.currency).toBe("RUB");
    expect(Array.from(input.tables.Deals.sheetRow)).toEqual([4, 6]);
    expect(words(input.tables.Managers.name)).toEqual(["Иванов", "Петров"]);
  });

  test("a heading in two rows is one: the upper word alone where the lower row is blank", () => {
    const input = readInput([
      sheet("Deals", [
        ["Deal ID", "Client", "Dates", null, "Amount", "Stage"],
        [null, null, "Opened", "Closed", null, null],
        ["D1", "Alfa", 46023, 46030, 100, "Won"],
      ]),
    ]);
    expect(input.recognised[0]).toMatchObject({ table: "Deals", headingRow: 2, rows: 1 });
    expect([input.tables.Deals.openDate[0], input.tables.Deals.closeDate[0]]).toEqual([46023, 46030]);
  });

  test.for([1, 30])("two tables below one another are both read, %i rows between", (count) => {
    const sellers = Array.from({ length: count }, (_, seller) => [`Seller ${seller}`, 46000 + seller]);
    const input = readInput([
      sheet("List", [
        ["Manager", "Hired"],
        ...sellers,
        [null, null],
        ["Deal ID", "Client", "Opened", "Amount", "Stage"],
        ["D1", "Alfa", 46023, 100, "Won"],
      ]),
    ]);
    expect(input.recognised).toMatchObject([
      { table: "Managers", headingRow: 1, rows: count },
      { table: "Deals", headingRow: count + 3, rows: 1 },
    ]);
  });

  test("[AM-18] manager beside sales_agent is the superior, alone it is the seller", () => {
    const team = readInput([
      sheet("sales_teams", [
        ["sales_agent", "manager"],
        ["Anna", "Dustin"],
        ["Boris", "Dustin"],
      ]),
    ]);
    const { Managers } = team.tables;
    expect(words(Managers.name)).toEqual(["Anna", "Boris", "Dustin"]);
    expect(Array.from(Managers.supervisorId)).toEqual([2, 2, -1]);
    expect(Managers.role[2]).toBe(codeNumber("managerRole", "head"));
  });

  test("[AM-17] a bare revenue of clients is their own turnover", () => {
    const input = readInput([
      sheet("accounts", [
        ["account", "sector", "revenue", "office_location"],
        ["Alfa", "retail", 5, "X"],
      ]),
    ]);
    expect(input.tables.Clients.found.has("ownTurnover")).toBe(true);
    expect(input.tables.Clients.found.has("revenue")).toBe(false);
  });

  test("sheets of the planner and sheets that are no table are passed over in silence", () => {
    const input = readInput([
      payments([["Alfa", 46023, 1]]),
      payments([["Alfa", 46023, 5]], { owned: "R-01" }),
      sheet("Notes", [["Call the accountant"], ["on Monday"]]),
    ]);
    expect(input.tables.Payments.rowCount).toBe(1);
    expect(issue(input, "NO_TABLE")).toBeUndefined();
  });

  test("a sheet the user named but that is no such table is refused with what was looked for and found", () => {
    const input = readInput([
      sheet(
        "Plan",
        [
          ["Отделы/Группы", "Период", "Витамины"],
          ["Аптека 1", "янв", 5],
        ],
        { table: "Goals" },
      ),
    ]);
    expect(issue(input, "NO_TABLE")).toMatchObject({ level: "error", sheet: "Plan", row: 1, table: "Goals" });
    expect(issue(input, "NO_TABLE")!.message.en).toContain("row 1 has: Отделы/Группы, Период, Витамины");
    expect(input.tables.Goals.rowCount).toBe(0);
  });

  test("a list of names alone is the table the user says it is; without a word it is none", () => {
    const names = [["Name"], ["Ann Lee"], ["Bob Ray"]];
    const team = readInput([sheet("team", names, { table: "Managers" })]).tables.Managers;
    expect(words(team.name)).toEqual(["Ann Lee", "Bob Ray"]);
    expect(readInput([sheet("team", names)]).tables.Managers.rowCount).toBe(0);
  });

  test("nothing at all, and a table nobody knows, are issues and no crash", () => {
    expect(readInput([]).tables.Deals.rowCount).toBe(0);
    expect(issue(readInput([sheet("x", [["a"]], { table: "__proto__" })]), "NO_TABLE")).toBeDefined();
    expect(issue(readInput([sheet("x", [["a", "b"]])]), "NO_TABLE")).toMatchObject({ row: 1, found: "a, b" });
  });

  test("the user's mapping wins, is remembered in Settings, and a heading that is not there is an error", () => {
    const rows = [
      ["Дата", "Отдел", "Сумма"],
      [46023, "Аптека 1", 5],
    ];
    const given = readInput([sheet("Продажи", rows, { table: "Payments" })], {
      mapping: { "Payments.clientId": "отдел" },
    });
    expect(words(given.tables.Clients.name)).toEqual(["Аптека 1"]);
    const remembered = readInput([
      sheet("Продажи", rows),
      sheet("Settings", [
        ["Key", "Value"],
        ["map.Payments.clientId", "Отдел"],
      ]),
    ]);
    expect(words(remembered.tables.Clients.name)).toEqual(["Аптека 1"]);
    const wrong = readInput([sheet("Продажи", rows, { table: "Payments" })], {
      mapping: { "Payments.clientId": "Филиал", "Payments.x": "y" },
    });
    expect(issue(wrong, "UNKNOWN_HEADING")).toMatchObject({ level: "error", heading: "Филиал", row: 1 });
    expect(issue(wrong, "UNKNOWN_COLUMN")).toMatchObject({ level: "error", found: "Payments.x" });
  });
});

describe("rows", () => {
  test("blank rows, printed totals and repeated headings are no data", () => {
    const input = readInput([
      payments([
        ["Alfa", 46023, 10],
        ["", "  ", null],
        ["Client", "Date", "Amount"],
        ["Beta", 46024, 20],
        ["Итого", null, 30],
        ["Alfa Total", null, 10],
      ]),
    ]);
    expect(Array.from(input.tables.Payments.amount)).toEqual([1000, 2000]);
    expect(issue(input, "SUBTOTAL_SKIPPED")).toMatchObject({ level: "notice", count: 2, row: 6 });
  });

  test("equal rows of one sheet are named and kept", () => {
    const input = readInput([
      payments([
        ["Alfa", 46023, 10],
        ["Alfa", 46023, 10],
      ]),
    ]);
    expect(input.tables.Payments.rowCount).toBe(2);
    expect(issue(input, "DUPLICATE_ROW")).toMatchObject({ level: "notice", count: 1, row: 3 });
  });

  test("a row that stands k times in one file and m in another counts max(k, m) times", () => {
    const alfa = ["Alfa", 46023, 10];
    const files = [
      payments([alfa, alfa], { file: "a.csv" }),
      payments([alfa, alfa, alfa, ["Beta", 46023, 1]], { file: "b.csv" }),
    ];
    const input = readInput(files);
    expect(input.tables.Payments.rowCount).toBe(4);
    expect(issue(input, "ROWS_REPEATED")).toMatchObject({ count: 2, found: "b.csv, a.csv", row: 2, file: "b.csv" });
    expect(readInput(files, { settings: { duplicates: "keep" } }).tables.Payments.rowCount).toBe(6);
  });

  test("rows that differ in a column the planner does not read are different rows", () => {
    const rows = (hour: number, file: string): RawSheet =>
      sheet(
        "Payments",
        [
          ["Client", "Date", "Amount", "Час"],
          ["Alfa", 46023, 10, hour],
        ],
        { file },
      );
    expect(readInput([rows(1, "a"), rows(2, "b")]).tables.Payments.rowCount).toBe(2);
    expect(readInput([rows(1, "a"), rows(1, "b")]).tables.Payments.rowCount).toBe(1);
  });

  test("a repeated id is an error and its first row counts", () => {
    const input = readInput([
      sheet("Deals", [
        ["Deal ID", "Client", "Stage", "Amount"],
        ["D-1", "A", "New", 1],
        [" d-1", "B", "New", 2],
        ["D-2", "A", "New", 3],
      ]),
    ]);
    expect(Array.from(input.tables.Deals.amount)).toEqual([100, 300]);
    expect(issue(input, "DUPLICATE_ID")).toMatchObject({ level: "error", count: 1, row: 3, found: "D-1" });
  });
});

describe("references", () => {
  const clients = sheet("Clients", [
    ["Client ID", "Client", "Status", "Manager"],
    [7, "Alfa", "client", ""],
    ["K8", "Beta", "prospect", ""],
  ]);

  test("a ref names the id or the name, in any case; what is unknown is one issue", () => {
    const input = readInput([
      clients,
      payments([
        ["7", 46023, 1],
        [" BETA ", 46023, 1],
        ["Gamma", 46023, 1],
        ["gamma", 46024, 1],
        ["Delta", 46023, 1],
      ]),
    ]);
    expect(Array.from(input.tables.Payments.clientId)).toEqual([0, 1, -1, -1, -1]);
    expect(issue(input, "UNKNOWN_REF")).toMatchObject({
      level: "error",
      count: 3,
      row: 4,
      found: "Gamma",
      message: text('"Gamma" is not in Clients', "«Gamma» нет на листе «Клиенты»"),
    });
  });

  test("missing clients and managers are built from what is there, each said once", () => {
    const input = readInput([
      sheet("Deals", [
        ["Deal ID", "Client", "Owner", "Stage", "Amount"],
        ["1", "Alfa", "Anna", "Won", 5],
        ["2", "alfa", "Boris", "Lost", 5],
        ["3", "Beta", "", "Proposal", 5],
      ]),
    ]);
    expect(words(input.tables.Clients.name)).toEqual(["Alfa", "Beta"]);
    expect(Array.from(input.tables.Clients.status)).toEqual([
      codeNumber("clientStatus", "client"),
      codeNumber("clientStatus", "prospect"),
    ]);
    expect(words(input.tables.Managers.name)).toEqual(["Anna", "Boris"]);
    expect(Array.from(input.tables.Managers.active)).toEqual([1, 1]);
    expect(words(input.tables.Stages.nameEn)).toEqual(["Proposal", "Won", "Lost"]);
    expect(Array.from(input.tables.Deals.status)).toEqual(
      ["won", "lost", "open"].map((code) => codeNumber("dealStatus", code as "won")),
    );
    expect(input.issues.filter(({ code }) => code === "TABLE_BUILT").map(({ table }) => table)).toEqual([
      "Clients",
      "Managers",
      "Stages",
    ]);
  });

  test("a list of stages without its endings gets Won and Lost of the deals", () => {
    const input = readInput([
      sheet("Stages", [
        ["No", "Stage", "Kind"],
        [1, "Талк", "open"],
      ]),
      sheet("Deals", [
        ["Deal ID", "Client", "Stage", "Amount"],
        ["1", "Alfa", "Талк", 5],
        ["2", "Alfa", "Lost", 5],
        ["3", "Alfa", "Чушь", 5],
      ]),
    ]);
    expect(Array.from(input.tables.Deals.stage)).toEqual([0, 1, -1]);
    expect(input.tables.Deals.status[1]).toBe(codeNumber("dealStatus", "lost"));
    expect(issue(input, "UNKNOWN_REF")).toMatchObject({ found: "Чушь", count: 1 });
  });
});

describe("hostile words", () => {
  test("[AM-63] a client called like a formula, and __proto__, are plain text", () => {
    const input = readInput([
      payments([
        ['=HYPERLINK("http://x")', 46023, 1],
        ["__proto__", 46023, 2],
        ["constructor", 46023, 3],
      ]),
      sheet("Deals", [
        ["Deal ID", "Client", "Stage", "__proto__"],
        ["__proto__", "toString", "New", 5],
      ]),
    ]);
    expect(words(input.tables.Clients.name)).toEqual([
      "toString",
      '=HYPERLINK("http://x")',
      "__proto__",
      "constructor",
    ]);
    expect(Array.from(input.tables.Payments.clientId)).toEqual([1, 2, 3]);
    expect(input.recognised.find(({ table }) => table === "Deals")!.unknownHeadings).toEqual(["__proto__"]);
  });
});

test("settings: the run's own win over the sheet, a bad one keeps the default and is an issue", () => {
  const input = readInput(
    [
      sheet("Параметры", [
        ["Ключ", "Значение"],
        ["abcA", "0,7"],
        ["abcB", "much"],
        ["noSuch", 1],
      ]),
    ],
    { settings: { abcA: "0.75", other: "1" } },
  );
  expect([input.settings.abcA, input.settings.abcB]).toEqual([0.75, 0.95]);
  expect(
    input.issues.filter(({ table }) => table === "Settings").map(({ code, level, row }) => [code, level, row]),
  ).toEqual([
    ["BAD_TYPE", "error", 3],
    ["UNKNOWN_SETTING", "warning", 4],
    ["UNKNOWN_SETTING", "error", undefined],
  ]);
});

test("what only a row can show: dates that run backwards, shares that make no whole", () => {
  const input = readInput([
    sheet("Deals", [
      ["Deal ID", "Client", "Stage", "Opened", "Closed"],
      ["1", "Alfa", "Won", "2026-02-01", "2026-01-31"],
      ["2", "Alfa", "Won", "2026-02-01", "2026-02-01"],
    ]),
    sheet("Goals", [
      ["Period", "Sales plan", "A %", "B %", "C %"],
      ["2026", 100, "80%", "15%", "4%"],
      ["2027", 100, 0.8, 0.15, 0.05],
    ]),
  ]);
  expect(issue(input, "DATE_ORDER")).toMatchObject({
    level: "warning",
    row: 2,
    column: 4,
    count: 1,
    found: "2026-01-31",
  });
  expect(issue(input, "SHARE_SUM")).toMatchObject({ row: 2, count: 1, found: "99 %" });
});

test("[CALC-06] shares as far from the whole as the setting allows are no problem", () => {
  const goals = sheet("Goals", [
    ["Period", "Sales plan", "A %", "B %", "C %"],
    ["2026", 100, "80%", "15%", "4%"],
  ]);
  const problems = (shareTolerance: string) =>
    readInput([goals], { settings: { shareTolerance } }).issues.filter(({ code }) => code === "SHARE_SUM").length;
  expect([problems("0.02"), problems("0.009")]).toEqual([0, 1]);
});
