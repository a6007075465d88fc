import { afterEach, describe, expect, test } from "vitest";
import { refusal } from "./host-object.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "./open-test-workbook.ts";

let book: TestWorkbook;
afterEach(() => book.close());

if (!clientIsThere) console.log("skipped: @microsoft/office-js is not installed");

describe.skipIf(!clientIsThere)("the genuine Office.js client on the in-memory workbook", () => {
  test("what is written is read, null leaves a cell, an empty text clears it", async () => {
    book = openTestWorkbook();
    const values = await book.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      range.values = [
        [1, "Alfa"],
        [true, "x"],
      ];
      await context.sync();
      range.values = [
        [null, null],
        [null, ""],
      ];
      range.load("values,address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(values).toEqual({
      values: [
        [1, "Alfa"],
        [true, ""],
      ],
      address: "Sheet1!B2:C3",
    });
  });

  test("formulas are calculated by the time the next request is answered", async () => {
    book = openTestWorkbook();
    const found = await book.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[2], [3], [4]];
      sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
      await context.sync();
      const range = sheet.getRange("B1").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(found).toEqual([[[9]], [["=SUM(A1:A3)"]]]);
  });

  test("text that looks like a number, a date or a formula becomes one, as in Excel, unless an apostrophe guards it", async () => {
    book = openTestWorkbook();
    const found = await book.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1");
      range.values = [["007", "2026-01-01", "-A1", "'-A1", "'007", "007a"]];
      await context.sync();
      range.load("formulas");
      await context.sync();
      return range.formulas[0];
    });
    expect(found).toEqual([7, 46023, "=-A1", "-A1", "007", "007a"]);
  });

  test("Excel's own refusals: not loaded, wrong size, no such sheet", async () => {
    book = openTestWorkbook();
    const code = (work: (context: Excel.RequestContext) => Promise<unknown>) =>
      book.excel.run(work).then(
        () => "done",
        (error: OfficeExtension.Error) => error.code,
      );
    const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    expect(await code(async (context) => range(context).values)).toBe("PropertyNotLoaded");
    expect(
      await code(async (context) => {
        range(context).values = [[1]];
        await context.sync();
      }),
    ).toBe("InvalidArgument");
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
  });

  test("calls of API sets the workbook has not are refused by the client", async () => {
    book = openTestWorkbook({ apiSet: "1.8" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    await expect(
      book.excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2").clear();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("what the in-memory workbook does not answer for is refused with the name of the call", async () => {
    book = openTestWorkbook();
    await expect(
      book.excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").group("ByRows");
        await context.sync();
      }),
    ).rejects.toThrow("Range.Group");
  });

  test("a request can be made to fail in the middle: what came before it stays", async () => {
    book = openTestWorkbook({
      fault: (call) => (call === "Worksheet.Name" ? refusal("GeneralException", "made to fail") : undefined),
    });
    await expect(
      book.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["before"]];
        sheet.name = "Other";
        sheet.getRange("A2").values = [["after"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
    const [sheet] = book.state.sheets;
    expect([sheet.grid.cellAt(0, 0).value, sheet.name, sheet.grid.cellAt(1, 0).value]).toEqual([
      "before",
      "Sheet1",
      null,
    ]);
  });

  test("events tell of changes, not while they are off", async () => {
    book = openTestWorkbook();
    const heard: (string | undefined)[] = [];
    await book.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A2").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["A1"]);
  });

  test("requests are counted and measured", async () => {
    book = openTestWorkbook();
    await book.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["я".repeat(1000)]];
      await context.sync();
    });
    // The second request releases the range.
    expect(book.client.requests.length).toBe(2);
    expect(book.client.requests[0].bytes).toBeGreaterThan(2000);
  });
});
