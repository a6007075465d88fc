import { afterEach, describe, expect, test } from "vitest";
import type { RawCell } from "../../engine/index.ts";
import { refusal } from "../../preview/workbook/host-object.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import { addSheet, tell, type SheetState } from "../../preview/workbook/workbook-state.ts";
import type { HostProblem } from "../workbook-host.ts";
import { createExcelHost } from "./excel-host.ts";

let book: TestWorkbook;
afterEach(() => book.close());

function fill(sheet: SheetState, rows: readonly (readonly RawCell[])[], top = 0, left = 0): void {
  sheet.grid.write(
    top,
    left,
    rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
}

function open(options: Parameters<typeof openTestWorkbook>[0] = {}, name = "Deals"): SheetState {
  book = openTestWorkbook(options, name);
  return book.state.sheets[0];
}

function select(sheet: SheetState, row: number, column: number, rows = 1, columns = 1): void {
  book.state.selection = { sheet, range: { row, column, rows, columns } };
}

describe.skipIf(!clientIsThere)("the workbook beside the pane", () => {
  describe("selectCell", () => {
    test("shows the sheet and selects the cell; a hidden sheet is shown first", async () => {
      open();
      const hidden = addSheet(book.state, "My 'notes'");
      hidden.visibility = "Hidden";
      expect(await createExcelHost().selectCell({ sheet: "My 'notes'", cell: "C4" })).toBe(true);
      expect(hidden.visibility).toBe("Visible");
      expect(book.state.selection).toEqual({ sheet: hidden, range: { row: 3, column: 2, rows: 1, columns: 1 } });
    });

    test("false when there is no such sheet; without a cell the top", async () => {
      const sheet = open();
      select(sheet, 5, 5);
      expect(await createExcelHost().selectCell({ sheet: "Gone", cell: "A1" })).toBe(false);
      expect(book.state.selection.range.row).toBe(5);
      expect(await createExcelHost().selectCell({ sheet: "Deals" })).toBe(true);
      expect(book.state.selection.range).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    });
  });

  describe("selection", () => {
    test("gives the address as a formula needs it, and the values", async () => {
      const sheet = open({}, "Deals 2026");
      fill(sheet, [
        ["Amount", 5],
        [7, "x"],
      ]);
      select(sheet, 0, 0, 2, 2);
      expect(await createExcelHost().selection()).toEqual({
        sheet: "Deals 2026",
        address: "A1:B2",
        reference: "'Deals 2026'!A1:B2",
        values: [
          ["Amount", 5],
          [7, "x"],
        ],
        rowCount: 2,
        columnCount: 2,
      });
    });

    test("a long selection is cut to 1,000 rows and its used part; an empty one has no values", async () => {
      const sheet = open();
      fill(
        sheet,
        Array.from({ length: 1200 }, (_, row) => [row]),
      );
      select(sheet, 0, 0, 5000, 1);
      const { values, rowCount } = await createExcelHost().selection();
      expect([values.length, rowCount, values[999]]).toEqual([1000, 5000, [999]]);
      select(sheet, 0, 3, 2, 2);
      expect((await createExcelHost().selection()).values).toEqual([]);
    });
  });

  describe("insertFormula", () => {
    test("writes into the active cell when the cells its result needs are free", async () => {
      const sheet = open();
      fill(sheet, [[1], [2]]);
      select(sheet, 0, 2, 3, 1);
      const done = await createExcelHost().insertFormula("=SUM(A1:A2)", { rows: 3, columns: 2 });
      expect(done).toEqual({ done: true, sheet: "Deals", address: "C1" });
      expect(sheet.grid.cellAt(0, 2).formula).toBe("=SUM(A1:A2)");
    });

    test("names the cells in the way, five at most, and writes nothing; the active cell itself may be filled", async () => {
      const sheet = open();
      fill(sheet, [["old"], ["x"], [1], [2], [3], [4], [5]], 0, 2);
      select(sheet, 0, 2);
      const tried = await createExcelHost().insertFormula("=A1", { rows: 7, columns: 1 });
      expect(tried).toEqual({ done: false, sheet: "Deals", occupied: ["C2", "C3", "C4", "C5", "C6"] });
      expect(sheet.grid.cellAt(0, 2)).toEqual({ value: "old" });
      expect(await createExcelHost().insertFormula("=A1", { rows: 1, columns: 1 })).toMatchObject({ done: true });
    });
  });

  describe("settings", () => {
    const rows = [
      ["Company settings"],
      [],
      ["Explanation", "Value", "Key"],
      ["", 0.8, "abcA"],
      ["", "RUB", "currency"],
    ];

    test("are read and written at the cell of their key, wherever the columns stand", async () => {
      const sheet = open({}, "Settings");
      fill(sheet, rows);
      const host = createExcelHost();
      expect(await host.readSetting("abcA")).toBe(0.8);
      expect(await host.writeSetting("abcA", 0.7)).toBe(true);
      expect(sheet.grid.cellAt(3, 1).value).toBe(0.7);
      expect(await host.writeSetting("currency", "=1+1")).toBe(true);
      expect(sheet.grid.cellAt(4, 1)).toEqual({ value: "=1+1" });
    });

    test("undefined and false where there is no such row, or no sheet of settings", async () => {
      const sheet = open({}, "Settings");
      fill(sheet, rows);
      const host = createExcelHost();
      expect(await host.readSetting("noSuchKey")).toBeUndefined();
      expect(await host.writeSetting("noSuchKey", 1)).toBe(false);
      book.close();
      open();
      expect(await createExcelHost().readSetting("abcA")).toBeUndefined();
    });
  });

  test("remember and recall keep a value in the workbook, and know what was never kept", async () => {
    open();
    const host = createExcelHost();
    await host.remember("mapping", { "Deals.amount": "Сумма" });
    expect(await createExcelHost().recall("mapping")).toEqual({ "Deals.amount": "Сумма" });
    expect(await host.recall("other")).toBeUndefined();
    await host.remember("mapping", null);
    expect(await host.recall("mapping")).toBeNull();
  });

  test("onChange tells of changed cells and of added and deleted sheets until it is ended", async () => {
    const sheet = open();
    const heard: unknown[] = [];
    const stop = await createExcelHost().onChange((change) => heard.push(change));
    tell(book.state, { type: "Changed", sheet: sheet.id, address: "B2" });
    tell(book.state, { type: "Added", sheet: "new" });
    tell(book.state, { type: "Deleted", sheet: "new" });
    await expect.poll(() => heard.length).toBe(3);
    expect(heard[0]).toEqual({ sheet: sheet.id, address: "B2" });
    await stop();
    tell(book.state, { type: "Changed", sheet: sheet.id, address: "B3" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(3);
  });

  test("a refusal of Excel is a problem in words, with what to do", async () => {
    open({ fault: (call) => (call === "Range.Select" ? refusal("AccessDenied", "protected") : undefined) });
    const failure = await createExcelHost()
      .selectCell({ sheet: "Deals", cell: "A1" })
      .catch((error: HostProblem) => error);
    expect(failure).toMatchObject({ name: "HostProblem", cancelled: false });
    expect((failure as HostProblem).text.ru).toContain("защищены");
    expect((failure as HostProblem).details).toContain("protected");
  });
});
