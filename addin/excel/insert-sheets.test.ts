import { afterEach, describe, expect, test } from "vitest";
import {
  buildDocumentWorkbook,
  describeDocument,
  describeProgramme,
  planSales,
  readInput,
  type PlanWorkbook,
  type RawSheet,
  type ResultSheet,
  type SalesPlan,
} from "../../engine/index.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import type { SheetState } from "../../preview/workbook/workbook-state.ts";
import { sampleWorkbook } from "../worker/sample-workbook.ts";
import { planOf, smallDeals } from "./excel-testing.ts";
import { readSheets } from "./read-sheets.ts";
import { takeBack, writeWorkbook } from "./write-workbook.ts";

let book: TestWorkbook;
afterEach(() => book.close());

const read = (): Promise<RawSheet[]> => Excel.run((context) => readSheets(context));

async function openSmall(): Promise<SalesPlan> {
  book = openTestWorkbook({}, "Deals");
  book.state.sheets[0].grid.write(
    0,
    0,
    smallDeals.rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
  return planSales(readInput(await read()));
}

function documentOf(plan: SalesPlan, id: string, deal?: string): PlanWorkbook {
  const { sheet, problem } = describeDocument(plan, "en", { id, deal });
  if (problem) throw new RangeError(`test: expected a document, got ${problem.en}`);
  return buildDocumentWorkbook(plan, [sheet], "en");
}

const marked = (mark: string): SheetState[] =>
  book.state.sheets.filter(({ properties }) => properties.get("SalesPlanner") === mark);

/** Place of the cell with these words. */
function placeOf({ grid }: SheetState, words: string): { row: number; column: number } {
  const { rows, columns } = grid.used(true)!;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (grid.cellAt(row, column).value === words) return { row, column };
  throw new RangeError(`test: expected a cell "${words}", got none`);
}

/** A sheet of one table, for what a host must do with it. */
const sheetOf = (parts: Partial<ResultSheet>): ResultSheet => ({
  id: "R-15",
  name: "Parts",
  title: "Parts",
  header: [],
  print: {},
  blocks: [
    {
      type: "table",
      key: "t",
      rowCount: 2,
      columns: [
        { key: "a", heading: "A", kind: "text", values: ["x", "y"] },
        { key: "b", heading: "B", kind: "number", values: [90, 110] },
      ],
    },
    {
      type: "chart",
      key: "c",
      title: "C",
      kind: "line",
      categories: "t.a",
      valueMinimum: 80,
      series: [{ values: "t.b", name: "B" }],
    },
  ],
  ...parts,
});

if (!clientIsThere) console.log("skipped: @microsoft/office-js is not installed");

describe.skipIf(!clientIsThere)("sheets inserted into Excel", () => {
  test("a document comes alone: every other sheet stays as it was", async () => {
    const plan = await openSmall();
    const before = book.state.sheets.map(({ id, name }) => [id, name]);
    const { written, record } = await writeWorkbook(documentOf(plan, "T-13", "D4"));
    expect(written).toEqual({ sheets: [{ id: "T-13 D4", name: "T-13 D4", added: true }], inputSheets: [] });
    expect(book.state.sheets.map(({ id, name }) => [id, name]).slice(0, before.length)).toEqual(before);
    await takeBack(record);
    expect(book.state.sheets.map(({ id, name }) => [id, name])).toEqual(before);
  });

  test("[AM-61] a document inserted again takes its own place and keeps what was typed in it", async () => {
    await writeWorkbook(documentOf(await openSmall(), "T-13", "D4"));
    const [sheet] = marked("T-13 D4");
    const { row, column } = placeOf(sheet, "Control");
    sheet.grid.write(row, column + 1, [[{ value: "Petrova, on Friday" }]]);
    await writeWorkbook(documentOf(planSales(readInput(await read())), "T-13", "D4"));
    expect(marked("T-13 D4")).toHaveLength(1);
    expect(sheet.grid.cellAt(row, column + 1).value).toBe("Petrova, on Friday");
  });

  test("documents about two deals stand side by side", async () => {
    const plan = await openSmall();
    await writeWorkbook(documentOf(plan, "T-13", "D4"));
    await writeWorkbook(documentOf(plan, "T-13", "D5"));
    expect([marked("T-13 D4").length, marked("T-13 D5").length]).toEqual([1, 1]);
  });

  test("lists of the sheets that stand keep their places when a sheet with lists of its own is inserted", async () => {
    const plan = await openSmall();
    const long = (letter: string): string[] => Array.from({ length: 40 }, (_, at) => `${letter}, ${at}`);
    const withList = (id: string, letter: string): PlanWorkbook => {
      const [table] = sheetOf({}).blocks;
      if (table.type !== "table") throw new TypeError("test: expected a table");
      const columns = table.columns.map((column) =>
        column.key === "a" ? { ...column, allowed: long(letter) } : column,
      );
      return buildDocumentWorkbook(plan, [sheetOf({ id, name: id, blocks: [{ ...table, columns }] })], "en");
    };
    await writeWorkbook(withList("T-01", "a"));
    await writeWorkbook(withList("T-02", "b"));
    await writeWorkbook(withList("T-02", "b"));
    const [lists] = marked("lists");
    expect([lists.grid.cellAt(3, 0).value, lists.grid.cellAt(3, 1).value]).toEqual(["a, 3", "b, 3"]);
    expect(lists.grid.used(true)).toEqual({ row: 0, column: 0, rows: 40, columns: 2 });
    const sourceOf = (id: string): string => JSON.stringify(marked(id)[0].validations);
    expect(sourceOf("T-01")).toContain("$A$1:$A$40");
    expect(sourceOf("T-02")).toContain("$B$1:$B$40");
  });

  test("a programme inserted and ticked off is read back as input of its table", async () => {
    const plan = await openSmall();
    await writeWorkbook(buildDocumentWorkbook(plan, [describeProgramme("INT", "en", plan)], "en"));
    expect(marked("P-INT")).toHaveLength(1);
    expect((await read()).find(({ owned }) => owned === "P-INT")).toBeDefined();
  });

  test("a hidden result sheet is hidden in Excel, and the build opens on one that is seen", async () => {
    const plan = await openSmall();
    const sheets = [sheetOf({ hidden: true }), sheetOf({ id: "R-16", name: "Seen" })];
    await writeWorkbook(buildDocumentWorkbook(plan, sheets, "en"));
    expect(marked("R-15")[0].visibility).toBe("Hidden");
    expect(marked("R-16")[0].visibility).toBe("Visible");
    expect(book.state.selection.sheet.name).toBe("Seen");
    // Whoever has shown it since wants to see it.
    marked("R-15")[0].visibility = "Visible";
    await writeWorkbook(buildDocumentWorkbook(plan, sheets, "en"));
    expect(marked("R-15")[0].visibility).toBe("Visible");
  });

  test("the sample opens on its first sheet", async () => {
    book = openTestWorkbook({}, "Sheet1");
    const sample = await sampleWorkbook("en");
    await writeWorkbook({ ...sample, sheets: sample.sheets.slice(0, 3) });
    expect(book.state.selection.sheet.name).toBe(book.state.sheets[1].name);
    expect(book.state.sheets.length).toBeGreaterThan(3);
  });

  test("every hidden sheet of the plan is hidden in Excel", async () => {
    await openSmall();
    const workbook = planOf(await read());
    await writeWorkbook(workbook);
    for (const sheet of workbook.sheets)
      if (sheet.type === "result")
        expect([sheet.sheet.id, marked(sheet.sheet.id)[0].visibility]).toEqual([
          sheet.sheet.id,
          sheet.sheet.hidden ? "Hidden" : "Visible",
        ]);
  });

  test("a chart begins where its description says, and paper ends where it says", async () => {
    const plan = await openSmall();
    const sheet = sheetOf({ print: { until: "c" } });
    await writeWorkbook(buildDocumentWorkbook(plan, [sheet], "en"));
    const [{ charts, printArea }] = marked("R-15");
    expect(Object.values(charts[0].axes).map(({ Minimum }) => Minimum)).toContain(80);
    expect(printArea).toBe("$A$1:$B$6");
  });
});
