import { describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { ResultSheet, TableBlock } from "../result-sheet.ts";
import { buildPlanWorkbook } from "../workbook/build-plan-workbook.ts";
import { describeProgramme, describeProgrammes, programmeList } from "./describe-programmes.ts";

const day = 46036; // 2026-01-14
const base: RawSheet[] = [
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Amount"],
      ["D1", "Alfa", "Ann", "won", day - 9, day, 100],
    ],
  },
  {
    name: "Managers",
    rows: [
      ["Name", "Hired"],
      ["Ann", day - 1000],
      ["Bob", day - 8],
    ],
  },
];
const planOf = (...more: readonly RawSheet[]): SalesPlan => planSales(readInput([...base, ...more]), { asOf: day });

describe("a programme is inserted", () => {
  test.for(["en", "ru"] as const)("as a sheet of its own name with every row, in %s", (language) => {
    const names = programmeList.map(({ code }) => {
      const sheet = describeProgramme(code, language, planOf());
      expect(table(sheet).rowCount, code).toBeGreaterThan(2);
      expect(sheet.id).toBe(`P-${code}`);
      return sheet.name;
    });
    expect(new Set(names).size).toBe(16);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });

  test("rows of the interception come with their task, and cells to fill", () => {
    const sheet = describeProgramme("int", "en", planOf());
    expect(cells(sheet, "code")).toEqual(
      ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((n) => `INT-${n}`),
    );
    const users = table(sheet).columns.filter(({ owner }) => owner === "user");
    expect(users.map(({ key }) => key)).toEqual(["owner", "due", "status", "doneOn", "note"]);
    expect(users.find(({ key }) => key === "status")?.allowed).toEqual(["done", "not done", "not applicable"]);
  });

  test("[B-17, B-66] the layers stand in columns layer, task, result, metric, and print on one page", () => {
    const sheet = describeProgramme("LAY", "en", planOf());
    expect(
      table(sheet)
        .columns.map(({ heading }) => heading)
        .slice(0, 5),
    ).toEqual(["Layer", "ID", "What we do", "Result", "Metric"]);
    const row = (code: string) => {
      const at = cells(sheet, "requirementId").indexOf(code);
      return ["layer", "task", "result", "metric"].map((key) => cells(sheet, key)[at]);
    };
    expect(row("B-36")[1]).toMatch(/^Scoreboard kept/);
    expect(row("B-38")).toEqual([2, null, "Movement of money is seen", null]);
    expect(row("B-39")).toEqual([2, null, null, "Leads at stage 1"]);
    expect(sheet.print).toEqual({ landscape: true, onePage: true });
  });

  test("a newcomer has a row for each item and each of three talks; who sells for years has none", () => {
    const sheet = describeProgramme("TR-NEW", "en", planOf());
    expect(table(sheet).rowCount).toBe(17);
    expect(new Set(cells(sheet, "managerId"))).toEqual(new Set(["Bob"]));
    expect(cells(sheet, "offset").slice(-3)).toEqual(["after 2 wk", "after 1 mo", "after 2 mo"]);
  });

  test("without people the rows of training wait for a name", () => {
    const plan = planSales(
      readInput([
        {
          name: "Clients",
          rows: [
            ["Client", "Sales in period"],
            ["Alfa", 5],
          ],
        },
      ]),
      { asOf: day },
    );
    expect(cells(describeProgramme("TR-NEW", "en", plan), "managerId")).toEqual(new Array(17).fill(null));
  });

  test("wanted by code or by id of its sheet; other sheets are none", () => {
    const ids = describeProgrammes(planOf(), "en", ["int", "P-LAY", "R-01"]).map(({ id }) => id);
    expect(ids).toEqual(["P-LAY", "P-INT"]);
  });

  test("a code that is none is refused", () => {
    expect(() => describeProgramme("XYZ", "en", planOf())).toThrow('got "XYZ"');
  });
});

describe("what people tick is read back", () => {
  test("[AM-61] the layers as LayerItems, in Russian too", () => {
    const sheet = describeProgramme("LAY", "ru", planOf());
    const ticked = typed(sheet, [
      { requirementId: "B-18", status: "выполнено", doneOn: day - 3, owner: "РОП" },
      { requirementId: "B-19", status: "не выполнено" },
    ]);
    const { tables, issues } = readInput([...base, ticked]);
    const { LayerItems } = tables;
    expect(words(LayerItems.requirementId)).toEqual(["B-18", "B-19"]);
    expect([...LayerItems.status]).toEqual([0, 1]);
    expect([...LayerItems.doneOn]).toEqual([day - 3, NaN]);
    expect(words(LayerItems.owner)).toEqual(["РОП", undefined]);
    expect(issues.filter(({ table }) => table === "LayerItems")).toEqual([]);
  });

  test("training as TrainingLog, of the person of the row", () => {
    const ticked = typed(describeProgramme("TR-NEW", "en", planOf()), [
      { programmeCode: "TR-NEW-02", doneDate: day - 7, mark: "5" },
    ]);
    const { TrainingLog, Managers } = readInput([...base, ticked]).tables;
    expect(words(TrainingLog.programmeCode)).toEqual(["TR-NEW-02"]);
    expect(words(Managers.name)[TrainingLog.managerId[0]]).toBe("Bob");
    expect(TrainingLog.doneDate[0]).toBe(day - 7);
  });

  test("the others as Programmes; rows nobody ticked are no rows", () => {
    const ticked = typed(describeProgramme("INT", "en", planOf()), [{ code: "INT-07", owner: "Ann", due: day - 1 }]);
    const { Programmes } = readInput([...base, ticked]).tables;
    expect(Programmes.rowCount).toBe(1);
    expect([words(Programmes.code)[0], words(Programmes.owner)[0], Programmes.due[0]]).toEqual([
      "INT-07",
      "Ann",
      day - 1,
    ]);
  });

  test("a sheet without a tick is no input, and no issue", () => {
    const plain = typed(describeProgramme("INT", "en", planOf()), []);
    const { tables, issues, recognised } = readInput([...base, plain]);
    expect(tables.Programmes.rowCount).toBe(0);
    expect(recognised.map(({ table }) => table)).toEqual(["Deals", "Managers"]);
    expect(issues).toEqual(readInput(base).issues);
  });

  test("a tick wins over the table's own sheet, which is said without an error", () => {
    const own: RawSheet = {
      name: "LayerItems",
      rows: [
        ["ID", "Status"],
        ["B-18", "not done"],
        ["B-20", "done"],
      ],
    };
    const ticked = typed(describeProgramme("LAY", "en", planOf()), [{ requirementId: "B-18", status: "done" }]);
    const { tables, issues } = readInput([...base, own, ticked]);
    expect(words(tables.LayerItems.requirementId)).toEqual(["B-18", "B-20"]);
    expect([...tables.LayerItems.status]).toEqual([0, 0]);
    expect(issues.filter(({ table }) => table === "LayerItems")).toMatchObject([
      { level: "notice", code: "TICKED_TWICE", sheet: "LayerItems", row: 2 },
    ]);
  });

  test("a sheet given by name as another table brings no rows of it", () => {
    const ticked = {
      ...typed(describeProgramme("INT", "en", planOf()), [{ code: "INT-07", status: "done" }]),
      table: "Deals",
    };
    const { Deals, Programmes } = readInput([...base, ticked]).tables;
    expect([Deals.rowCount, Programmes.rowCount]).toEqual([1, 1]);
  });
});

describe("[AM-61] a run more", () => {
  const written = [
    { code: "INT-01", status: "done", doneOn: day - 5, note: "=A1" },
    { code: "INT-02", due: "when the market is quiet", status: "почти" },
  ];

  test("keeps the sheet without being asked, and every cell, understood or not", () => {
    const before = typed(describeProgramme("INT", "en", planOf()), written);
    const [sheet, ...others] = describeProgrammes(planOf(before), "en");
    expect(others).toEqual([]);
    expect(cells(sheet, "note").slice(0, 2)).toEqual(["=A1", null]);
    expect(cells(sheet, "due").slice(0, 2)).toEqual([null, "when the market is quiet"]);
    expect(cells(sheet, "status").slice(0, 3)).toEqual(["done", "почти", null]);
  });

  test("says the status in the language of the new sheet", () => {
    const before = typed(describeProgramme("INT", "en", planOf()), written);
    expect(cells(describeProgrammes(planOf(before), "ru")[0], "status")[0]).toBe("выполнено");
  });

  test("keeps the order of the talks when only the second was held", () => {
    const first = describeProgramme("TR-NEW", "en", planOf());
    const before = typed(first, []);
    const at = 1 + first.header.length + 1 + 1 + 15; // title, header, finding, heading, 15 rows
    const rows = before.rows.map((row, place) => (place === at ? withCell(row, first, "doneDate", day - 1) : row));
    const [again] = describeProgrammes(planOf({ ...before, rows }), "en");
    expect(cells(again, "doneDate").slice(-3)).toEqual([null, day - 1, null]);
  });

  test("rows people added stand below", () => {
    const before = typed(describeProgramme("INT", "en", planOf()), []);
    const own = ["INT-13", "Call the old partners", ...new Array(5).fill(null), "Ann", null, "done"];
    const [sheet] = describeProgrammes(planOf({ ...before, rows: [...before.rows, own] }), "en");
    expect(table(sheet).rowCount).toBe(13);
    expect([cells(sheet, "code")[12], cells(sheet, "name")[12], cells(sheet, "status")[12]]).toEqual([
      "INT-13",
      "Call the old partners",
      "done",
    ]);
  });

  test("the ticked sheet stands in the workbook once, not again as input", () => {
    const before = typed(describeProgramme("INT", "en", planOf()), written);
    const plan = planOf(before);
    const { sheets } = buildPlanWorkbook(plan, describeProgrammes(plan, "en"), "en");
    const names = sheets.map((sheet) => (sheet.type === "input" ? sheet.name : sheet.sheet.name));
    expect(names.filter((name) => /interception|programmes/i.test(name))).toEqual(["Interception of large clients"]);
  });
});

describe("the finding", () => {
  test("says that nothing is ticked", () => {
    expect(finding(describeProgramme("INT", "en", planOf()))[0]).toContain("Nothing is ticked yet");
  });

  test("counts what is done, leaves out what does not apply, names what is overdue; due today is not", () => {
    const ticked = typed(describeProgramme("INT", "en", planOf()), [
      { code: "INT-01", status: "done" },
      { code: "INT-02", status: "not applicable" },
      { code: "INT-03", status: "not done", due: day - 1 },
      { code: "INT-04", due: day },
    ]);
    expect(finding(describeProgrammes(planOf(ticked), "en")[0])).toEqual([
      "Done: 1 of 11.",
      "Overdue: 1, the first is INT-03 Individual plan of the industries, stage by stage.",
      "Next: INT-03 Individual plan of the industries, stage by stage.",
    ]);
  });

  test("what stands on the table's own sheet is shown, not copied into people's cells", () => {
    const own: RawSheet = {
      name: "Programmes",
      rows: [
        ["Programme item", "Owner", "Status", "Done on"],
        ["INT-01", "Ann", "done", day],
      ],
    };
    const sheet = describeProgramme("INT", "en", planOf(own));
    expect(cells(sheet, "recorded")[0]).toBe("done 2026-01-14");
    expect(cells(sheet, "status")[0]).toBeNull();
  });
});

function table(sheet: ResultSheet): TableBlock {
  return sheet.blocks.find((block) => block.type === "table") as TableBlock;
}

function cells(sheet: ResultSheet, key: string): unknown[] {
  const column = table(sheet).columns.find((one) => one.key === key);
  return Array.from(column?.values ?? []);
}

function finding(sheet: ResultSheet): readonly string[] {
  const note = sheet.blocks.find((block) => block.type === "note");
  return note?.type === "note" ? note.lines : [];
}

/** The sheet as a host reads it again, with what somebody typed into rows found by their code. */
function typed(sheet: ResultSheet, ticks: readonly Readonly<Record<string, RawCell>>[]): RawSheet {
  const { columns, rowCount } = table(sheet);
  const code = columns.find(({ key }) => ["code", "requirementId", "programmeCode"].includes(key))!;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const tick = ticks.find((one) => one[code.key] === code.values[row]);
    return columns.map(({ key, values }) => tick?.[key] ?? values[row]);
  });
  const above = [[sheet.title], ...sheet.header.map((line) => [line]), ["finding"]];
  return { name: sheet.name, owned: sheet.id, rows: [...above, columns.map(({ heading }) => heading), ...rows] };
}

function withCell(row: readonly RawCell[], sheet: ResultSheet, key: string, value: RawCell): RawCell[] {
  const at = table(sheet).columns.findIndex((column) => column.key === key);
  return row.map((cell, place) => (place === at ? value : cell));
}

function words({
  codes,
  words,
}: {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}): (string | undefined)[] {
  return Array.from(codes, (code) => words[code]);
}
