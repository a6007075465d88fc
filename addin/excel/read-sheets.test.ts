import { afterEach, describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../../engine/index.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import type { SheetState } from "../../preview/workbook/workbook-state.ts";
import type { WorkOptions, WorkProgress } from "../workbook-host.ts";
import { readSheets } from "./read-sheets.ts";

let book: TestWorkbook;
afterEach(() => book.close());

function open(options: Parameters<typeof openTestWorkbook>[0] = {}): SheetState {
  book = openTestWorkbook(options, "Data");
  return book.state.sheets[0];
}

function fill(sheet: SheetState, rows: readonly (readonly RawCell[])[], top = 0, left = 0): void {
  sheet.grid.write(
    top,
    left,
    rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
}

function addName(name: string, formula: string, written: Record<string, unknown> = {}): void {
  book.state.names.set(name.toLowerCase(), { name, formula, written });
}

const read = (options?: WorkOptions): Promise<RawSheet[]> => Excel.run((context) => readSheets(context, options));

describe.skipIf(!clientIsThere)("reading the workbook", () => {
  test("a cell's place is its place in the row, wherever the used part starts", async () => {
    fill(
      open(),
      [
        ["Client", "Amount"],
        ["Alfa", 5],
      ],
      2,
      1,
    );
    const [{ rows }] = await read();
    expect(rows).toEqual([[], [], [null, "Client", "Amount"], [null, "Alfa", 5]]);
  });

  test("an answer too large is asked for again in halves, and every row comes once and in order", async () => {
    const sheet = open({ mostAnswerBytes: 1500 });
    const given = Array.from({ length: 40 }, (_, row) => [row, `row ${row} ${"and more ".repeat(row === 7 ? 90 : 3)}`]);
    fill(sheet, given);
    const steps: WorkProgress[] = [];
    const [{ rows }] = await read({ onProgress: (progress) => steps.push(progress) });
    expect(rows).toEqual(given);
    expect(steps.at(-1)).toMatchObject({ done: 40, total: 40 });
    expect(steps.length).toBeGreaterThan(1);
  });

  test("a row that is too large by itself is a problem, not an endless search", async () => {
    const sheet = open({ mostAnswerBytes: 1500 });
    fill(sheet, [["a"], ["b".repeat(2000)], ["c"]]);
    await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("[AM-74] [AM-75] merged cells, indents and currencies of number formats come along", async () => {
    const sheet = open();
    fill(
      sheet,
      [
        ["Client", "Amount"],
        ["Alfa", 5],
        [null, 7],
      ],
      1,
      0,
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data");
      range.getRange("A3:A4").merge();
      range.getRange("A3").format.indentLevel = 2;
      range.getRange("B4").numberFormat = [["[$€-407] #,##0.00"]];
      await context.sync();
    });
    const [{ merged, indent, currency }] = await read();
    expect(merged).toEqual([{ top: 2, left: 0, bottom: 3, right: 0 }]);
    expect(indent?.[2]).toBe(2);
    expect(Array.from(currency ?? [])).toEqual([undefined, undefined, undefined, "EUR"]);
  });

  describe("named ranges", () => {
    const two = (): SheetState => {
      const sheet = open();
      fill(sheet, [
        ["Client", "Amount"],
        ["Alfa", 5],
      ]);
      fill(
        sheet,
        [
          ["Stage", "Share"],
          ["Offer", 0.5],
        ],
        0,
        4,
      );
      return sheet;
    };

    test("two of them are two tables, each at its own place", async () => {
      two();
      addName("MyDeals", "=Data!$A$1:$B$2");
      addName("MyStages", "=Data!$E$1:$F$2");
      const sheets = await read();
      expect(sheets.map(({ rows }) => rows[1].filter((cell) => cell !== null && cell !== ""))).toEqual([
        ["Alfa", 5],
        ["Offer", 0.5],
      ]);
      expect(sheets[1].rows[0]).toEqual([null, null, null, null, "Stage", "Share"]);
    });

    test("what stands outside of them is still read", async () => {
      const sheet = two();
      fill(
        sheet,
        [
          ["Manager", "Plan"],
          ["Ivanov", 9],
        ],
        6,
        0,
      );
      addName("MyDeals", "=Data!$A$1:$B$2");
      addName("MyStages", "=Data!$E$1:$F$2");
      const sheets = await read();
      expect(sheets).toHaveLength(3);
      expect(sheets[2].rows[7].slice(0, 2)).toEqual(["Ivanov", 9]);
      expect(sheets[2].rows.flat()).not.toContain("Alfa");
    });

    test.for([
      ["hidden", "=Data!$E$1:$F$2", { Visible: false }],
      ["of one row", "=Data!$E$1:$F$1", {}],
      ["no range", "=0.2", {}],
      ["of a sheet that is gone", "=Gone!$A$1:$B$2", {}],
      ["over part of another", "=Data!$B$1:$F$2", {}],
    ] as const)("one that is %s is no table", async ([, formula, written]) => {
      two();
      addName("MyDeals", "=Data!$A$1:$B$2");
      addName("Other", formula, written);
      expect(await read()).toHaveLength(1);
    });
  });
});
