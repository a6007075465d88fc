import { afterEach, describe, expect, test } from "vitest";
import { readInput, type PlacedSheet, type PlanWorkbook, type RawCell, type RawSheet } from "../../engine/index.ts";
import type { HostProblem } from "../workbook-host.ts";
import { refusal } from "../../preview/workbook/host-object.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import type { SheetState } from "../../preview/workbook/workbook-state.ts";
import { pictureOf, planOf, smallDeals } from "./excel-testing.ts";
import { readSheets } from "./read-sheets.ts";
import { takeBack, writeWorkbook } from "./write-workbook.ts";

let book: TestWorkbook;
afterEach(() => book.close());

/** Puts cells on a sheet as if the user had typed them, text as text. */
function fill(sheet: SheetState, rows: readonly (readonly RawCell[])[]): void {
  const cells = rows.map((line) => line.map((value) => ({ value: value ?? null })));
  sheet.grid.write(0, 0, cells);
}

function sheetNamed(name: string): SheetState {
  const sheet = book.state.sheets.find((one) => one.name === name);
  if (!sheet)
    throw new RangeError(`test: expected a sheet ${name}, got ${book.state.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

const read = (): Promise<RawSheet[]> => Excel.run((context) => readSheets(context));

const picture = (): unknown => pictureOf(book.state);

async function openSmall(options: Parameters<typeof openTestWorkbook>[0] = {}): Promise<PlanWorkbook> {
  book = openTestWorkbook(options, "Deals");
  fill(book.state.sheets[0], smallDeals.rows);
  return planOf(await read());
}

const resultsOf = (workbook: PlanWorkbook): PlacedSheet[] =>
  workbook.sheets.filter((sheet): sheet is PlacedSheet => sheet.type === "result");

if (!clientIsThere) console.log("skipped: @microsoft/office-js is not installed");

describe.skipIf(!clientIsThere)("a plan in Excel", () => {
  test("every cell of every table stands where the description says, values and formulas", async () => {
    const workbook = await openSmall();
    await writeWorkbook(workbook);
    let compared = 0;
    for (const placed of resultsOf(workbook)) {
      const { grid } = sheetNamed(placed.sheet.name);
      expect(grid.cellAt(0, 0).value).toBe(placed.sheet.title);
      for (const block of placed.blocks) {
        if (block.type !== "table") continue;
        block.block.columns.forEach((column, right) => {
          for (let row = 0; row < block.block.rowCount; row++) {
            const cell = grid.cellAt(block.firstRow + row, block.columnAt[right]);
            const formula = block.formulaAt(right, row);
            if (formula !== undefined)
              expect(
                cell.formula,
                `${placed.sheet.id}.${block.block.key}.${column.key} ${row}: ${JSON.stringify(cell)}`,
              ).toBe(formula);
            else if (column.kind !== "time") expect(cell.value ?? "").toEqual(blank(column.values[row]));
            compared++;
          }
        });
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  test("[AM-63] names that look like formulas, numbers or phones stay text", async () => {
    const workbook = await openSmall();
    await writeWorkbook(workbook);
    const { grid } = sheetNamed(resultsOf(workbook).find(({ sheet }) => sheet.id === "R-01")!.sheet.name);
    const used = grid.used(true)!;
    const texts = new Set<unknown>();
    for (let row = 0; row < used.rows; row++)
      for (let column = 0; column < used.columns; column++) texts.add(grid.cellAt(row, column).value);
    expect([...texts]).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")', "+7 495 111", "007"]));
  });

  test("requests stay under 2 MB and are few", async () => {
    const workbook = await openSmall();
    const before = book.client.requests.length;
    await writeWorkbook(workbook);
    const requests = book.client.requests.slice(before);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
    expect(requests.length).toBeLessThan(20 + 4 * workbook.sheets.length);
  });

  test("the user's own sheets are not touched, nor is one with the wanted name of a result sheet", async () => {
    const workbook = await openSmall();
    const wanted = resultsOf(workbook)[0].sheet.name;
    const written = await Excel.run(async (context) => {
      context.workbook.worksheets.add(wanted).getRange("A1").values = [["mine"]];
      await context.sync();
    }).then(() => writeWorkbook(workbook));
    expect(sheetNamed(wanted).grid.used(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(written.written.sheets[0]).toEqual({
      id: resultsOf(workbook)[0].sheet.id,
      name: `${wanted} (2)`,
      added: true,
    });
    expect(sheetNamed("Deals").grid.cellAt(1, 1).value).toBe('=HYPERLINK("http://x")');
  });

  test("[AM-61] a second run rewrites the sheets in place and keeps the note somebody typed", async () => {
    await openSmall();
    await writeWorkbook(planOf(await read()));
    const ids = book.state.sheets.map(({ id }) => id);
    const abc = book.state.sheets.find(({ properties }) => properties.get("SalesPlanner") === "R-01")!;
    const table = abc.tables.find(({ name }) => name === "SP_R01_clients")!;
    const noteColumn = columnNamed(abc, table.range.row, "Note");
    const clientColumn = columnNamed(abc, table.range.row, "Client");
    const row = table.range.row + 2;
    const client = abc.grid.cellAt(row, clientColumn).value;
    abc.grid.write(row, noteColumn, [[{ value: "call on Monday" }]]);

    const again = await read();
    expect(again.find(({ owned }) => owned === "R-01")).toBeDefined();
    await writeWorkbook(planOf(again));
    expect(book.state.sheets.map(({ id }) => id)).toEqual(ids);
    const found = Array.from({ length: table.range.rows }, (_, place) => table.range.row + place).find(
      (place) => abc.grid.cellAt(place, noteColumn).value === "call on Monday",
    )!;
    expect(abc.grid.cellAt(found, clientColumn).value).toBe(client);
    expect(abc.tables.length).toBe(1 + abc.tables.filter(({ name }) => name !== "SP_R01_clients").length);
  });

  test("input sheets made by the first run are read by the second, and not made twice", async () => {
    await openSmall();
    const first = await writeWorkbook(planOf(await read()));
    expect(first.written.inputSheets).toContain("Settings");
    const tabs = book.state.sheets.map(({ name }) => name);
    const second = await writeWorkbook(planOf(await read()));
    // Lists found in the deals are sheets like any other from then on: what people edit there is left alone.
    // Only what every build keeps for the next one is written anew.
    expect(second.written.inputSheets).toEqual(["BuildHistory"]);
    expect(book.state.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(readInput(await read()).settings.abcA).toBe(0.8);
  });

  test("a failure in the middle of a first build leaves the workbook as it was, and says so", async () => {
    let failFrom = Infinity;
    const workbook = await openSmall({
      fault: (call, request) =>
        request > failFrom && call === "Range.Merge" ? refusal("AccessDenied", "made to fail") : undefined,
    });
    const before = picture();
    failFrom = 0;
    await expect(writeWorkbook(workbook)).rejects.toMatchObject({ name: "HostProblem", cancelled: false });
    await expect(writeWorkbook(workbook)).rejects.toThrow(/as it was before/);
    expect(picture()).toEqual(before);
    expect(book.state.enableEvents).toBe(true);
  });

  test("a failure in the middle of a second build puts values, looks, tables and charts back", async () => {
    let fail = false;
    let merges = 0;
    await openSmall({
      fault: (call) =>
        fail && call === "Range.Merge" && ++merges === 12 ? refusal("GeneralException", "made to fail") : undefined,
    });
    await writeWorkbook(planOf(await read()));
    const before = picture();
    const changed = await read();
    fail = true;
    const failure = await writeWorkbook(planOf(changed, "ru")).catch((error: HostProblem) => error);
    expect(failure).toMatchObject({ name: "HostProblem", details: expect.stringContaining("made to fail") as string });
    expect(merges).toBeGreaterThan(11);
    expect(picture()).toEqual(before);
  });

  test("cancelling in the middle leaves the workbook as it was", async () => {
    const stop = new AbortController();
    const workbook = await openSmall();
    const before = picture();
    const build = writeWorkbook(workbook, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 3) stop.abort();
      },
    });
    await expect(build).rejects.toMatchObject({ name: "HostProblem", cancelled: true });
    expect(picture()).toEqual(before);
  });

  test("cancelling after the last row was sent takes the build back too", async () => {
    const stop = new AbortController();
    const workbook = await openSmall();
    const before = picture();
    const build = writeWorkbook(workbook, {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step.en === "Ready") stop.abort();
      },
    });
    await expect(build).rejects.toMatchObject({ name: "HostProblem", cancelled: true });
    expect(picture()).toEqual(before);
  });

  test("a build can be taken back", async () => {
    const workbook = await openSmall();
    const before = picture();
    const { record } = await writeWorkbook(workbook);
    expect(picture()).not.toEqual(before);
    await takeBack(record);
    expect(picture()).toEqual(before);
  });
});

function blank(value: unknown): unknown {
  return value === null || value === undefined || (typeof value === "number" && Number.isNaN(value)) ? "" : value;
}

function columnNamed(sheet: SheetState, row: number, heading: string): number {
  for (let column = 0; column < 40; column++) if (sheet.grid.cellAt(row, column).value === heading) return column;
  throw new RangeError(`test: expected a heading ${heading} in row ${row + 1}, got none`);
}
