import { afterEach, describe, expect, test } from "vitest";
import type { RawCell, SheetEdits } from "../../engine/index.ts";
import { refusal } from "../../preview/workbook/host-object.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import type { SheetState } from "../../preview/workbook/workbook-state.ts";
import type { HostProblem } from "../workbook-host.ts";
import { createExcelHost } from "./excel-host.ts";

let book: TestWorkbook;
afterEach(() => book.close());

const rows: readonly (readonly RawCell[])[] = [
  ["Deal", "Step", "Planned", "Before"],
  ["D1", 1, 46203, "007"],
];

/** A sheet Steps with one row; as an Excel table from `table` on. */
async function open(table?: string, options: Parameters<typeof openTestWorkbook>[0] = {}): Promise<SheetState> {
  book = openTestWorkbook(options, "Steps");
  const [sheet] = book.state.sheets;
  sheet.grid.write(
    0,
    0,
    rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
  if (table) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Steps").tables.add(table, true);
      await context.sync();
    });
  }
  return sheet;
}

/** The area of the only table. */
async function tableArea(): Promise<string> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const range = tables.items[0].getRange().load("address");
    await context.sync();
    return range.address;
  });
}

const at = (cell: string, value: RawCell, more: object = {}) => ({
  sheet: "Steps",
  cell,
  value: value ?? null,
  ...more,
});
/** A new row under the last. */
const newRow: SheetEdits = {
  edits: [at("A3", "D1"), at("B3", 2), at("C3", 46210, { isDate: true }), at("D3", "1000")],
  expected: ["A3", "B3", "C3", "D3"].map((cell) => at(cell, null)),
  heading: { sheet: "Steps", cell: "A1" },
};

const standing = (sheet: SheetState, row: number): unknown[] =>
  Array.from({ length: 4 }, (_, column) => sheet.grid.cellAt(row - 1, column).value ?? null);

async function formatOf(cell: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Steps").getRange(cell).load("numberFormat");
    await context.sync();
    return String(range.numberFormat[0][0]);
  });
}

async function problemOf(edits: SheetEdits): Promise<HostProblem> {
  const answer = await createExcelHost()
    .writeCells(edits)
    .catch((error: HostProblem) => error);
  if (!("whatToDo" in answer)) throw new Error("expected a refusal, got none");
  return answer;
}

describe.skipIf(!clientIsThere)("cells written to people's own sheets", () => {
  test("[AM-63] text stays text, a day is shown as one, and what stands there is what was asked for", async () => {
    const sheet = await open();
    await createExcelHost().writeCells(newRow);
    expect(standing(sheet, 3)).toEqual(["D1", 2, 46210, "1000"]);
    expect(await formatOf("C3")).toBe("yyyy-mm-dd");
  });

  test("the table above a new row reaches down to it", async () => {
    await open("A1:D2");
    await createExcelHost().writeCells(newRow);
    expect(await tableArea()).toBe("Steps!A1:D3");
  });

  test("a table that ends higher, or begins elsewhere, is left alone, also when the row is taken back", async () => {
    await open("A1:D2");
    const host = createExcelHost();
    const lower = { edits: [at("A4", "D1")], expected: [], heading: { sheet: "Steps", cell: "A1" } };
    await host.writeCells(await host.writeCells(lower));
    await host.writeCells({ ...newRow, heading: { sheet: "Steps", cell: "F1" } });
    expect(await tableArea()).toBe("Steps!A1:D2");
  });

  test("what is returned puts back values, the format of the day, and the area of the table", async () => {
    const sheet = await open("A1:D2");
    const host = createExcelHost();
    const back = await host.writeCells(newRow);
    await host.writeCells(back);
    expect(standing(sheet, 3)).toEqual([null, null, null, null]);
    expect(await formatOf("C3")).toBe("General");
    expect(await tableArea()).toBe("Steps!A1:D2");
  });

  test("what was put back can be put back again; text that looks like a number stays text", async () => {
    const sheet = await open();
    const host = createExcelHost();
    const back = await host.writeCells({ edits: [at("D2", "new")], expected: [at("D2", "007")] });
    const again = await host.writeCells(back);
    expect(standing(sheet, 2)[3]).toBe("007");
    await host.writeCells(again);
    expect(standing(sheet, 2)[3]).toBe("new");
  });

  test("a row that has changed since it was read is left alone, and so is what was edited after a change", async () => {
    const sheet = await open();
    const host = createExcelHost();
    const late = await problemOf({ edits: [at("B2", 5)], expected: [at("A2", "D9")] });
    expect(late.text.en).toContain("has changed since it was read");
    expect(late.whatToDo.ru).toContain("Прочитайте данные снова");
    const back = await host.writeCells({ edits: [at("B2", 5)], expected: [at("A2", "D1")] });
    sheet.grid.write(1, 1, [[{ value: 6 }]]);
    expect((await problemOf(back)).text.en).toContain("nothing was written");
    expect(standing(sheet, 2)[1]).toBe(6);
  });

  test("no formula is written over", async () => {
    const sheet = await open();
    sheet.grid.write(1, 1, [[{ value: null, formula: "=1+1" }]]);
    expect((await problemOf({ edits: [at("B2", 5)], expected: [] })).text.en).toContain("holds a formula");
    expect(sheet.grid.cellAt(1, 1).formula).toBe("=1+1");
  });

  test.for([
    ["the first cell", 1],
    ["a later one", 3],
  ] as const)("when Excel refuses %s, all cells stand as they did, and the person is told", async ([, refused]) => {
    let writes = 0;
    const sheet = await open(undefined, {
      fault: (call) =>
        call === "Range.Values" && ++writes === refused ? refusal("AccessDenied", "protected") : undefined,
    });
    const problem = await problemOf(newRow);
    expect(problem.text.en).toContain("protected");
    expect(problem.text.en).toContain("The workbook is as it was before.");
    expect(problem.whatToDo.en).toContain("Remove the protection");
    expect(standing(sheet, 3)).toEqual([null, null, null, null]);
    expect(await formatOf("C3")).toBe("General");
  });

  test("when putting back is refused too, the person is told to look at the row", async () => {
    let writes = 0;
    await open(undefined, {
      fault: (call) =>
        call === "Range.Values" && ++writes > 1 ? refusal("InvalidOperationInCellEditMode", "editing") : undefined,
    });
    const problem = await problemOf(newRow);
    expect(problem.text.ru).toContain("проверьте строку");
    expect(problem.whatToDo.en).toContain("Press Enter");
  });
});
