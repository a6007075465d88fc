import { afterEach, describe, expect, test } from "vitest";
import type { CarriedSheet, CellValue, PlanWorkbook } from "../../engine/index.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import type { WorkProgress } from "../workbook-host.ts";
import { planOf, smallDeals } from "./excel-testing.ts";
import { readSheets } from "./read-sheets.ts";
import { writeWorkbook } from "./write-workbook.ts";

let book: TestWorkbook;
afterEach(() => book.close());

/** 20,000 rows in `npm test`; LARGE_ROWS=100000 for the promise of 100,000. */
const rows = Number(process.env.LARGE_ROWS ?? 20_000);
const headings = ["Deal ID", "Client", "Manager", "Stage", "Amount", "Created", "Closed", "Comment"];

function cellAt(row: number, column: number): CellValue {
  if (row === 0) return headings[column];
  const cells = [
    `D${row}`,
    `Клиент ${row % 4000}`,
    `Manager ${row % 40}`,
    "Won",
    row * 10,
    46_000 + (row % 300),
    46_100,
  ];
  return cells[column] ?? `Комментарий к сделке ${row}`;
}

/** The sample's way into a workbook: one input sheet that is not there yet. */
function largeWorkbook(): PlanWorkbook {
  const workbook = planOf([smallDeals]);
  const deals = workbook.sheets.find((sheet) => sheet.type === "input" && sheet.table === "Deals") as CarriedSheet;
  const large = { ...deals, source: undefined, name: "All deals", rowCount: rows + 1, columnCount: headings.length };
  return { ...workbook, sheets: [{ ...large, headingRow: 0, cellAt }] };
}

describe.skipIf(!clientIsThere)(`a sheet of ${rows} rows`, { timeout: 300_000 }, () => {
  test("is written in blocks under 2 MB with progress, and read again as it was", async () => {
    book = openTestWorkbook({}, "Mine");
    const steps: WorkProgress[] = [];
    const started = performance.now();
    await writeWorkbook(largeWorkbook(), { onProgress: (progress) => steps.push(progress) });
    const written = performance.now();
    const { requests } = book.client;
    const bytes = requests.reduce((sum, one) => sum + one.bytes, 0);
    expect(Math.max(...requests.map((one) => one.bytes))).toBeLessThan(2_000_000);
    expect(requests.length).toBeLessThan(20 + bytes / 500_000);
    expect(steps.length).toBeGreaterThan(bytes / 2_000_000);
    expect(steps.at(-1)).toMatchObject({ done: steps.at(-1)!.total });

    const before = requests.length;
    const sheets = await Excel.run((context) => readSheets(context));
    const { rows: read } = sheets.find(({ name }) => name === "All deals")!;
    expect(read.length).toBe(rows + 1);
    for (const row of [0, 1, rows >> 1, rows])
      expect(read[row].slice(0, headings.length)).toEqual(headings.map((_, column) => cellAt(row, column)));
    expect(requests.length - before).toBeLessThan(10 + (rows * headings.length) / 50_000);
    const seconds = [written - started, performance.now() - written].map((time) => (time / 1000).toFixed(1));
    console.log(`${rows} rows: written in ${seconds[0]} s, ${requests.length} requests; read in ${seconds[1]} s`);
  });

  test("cancelled in the middle of it, the workbook is as it was", async () => {
    book = openTestWorkbook({}, "Mine");
    const stop = new AbortController();
    const steps: WorkProgress[] = [];
    const build = writeWorkbook(largeWorkbook(), {
      signal: stop.signal,
      onProgress: (progress) => {
        steps.push(progress);
        if (steps.length === 3) stop.abort();
      },
    });
    await expect(build).rejects.toMatchObject({ name: "HostProblem", cancelled: true });
    expect(book.state.sheets.map(({ name }) => name)).toEqual(["Mine"]);
    expect(book.state.enableEvents).toBe(true);
  });
});
