import type { RawCell } from "../../engine/index.ts";
import { openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import { addSheet, type SheetState } from "../../preview/workbook/workbook-state.ts";
import { createExcelHost } from "../excel/excel-host.ts";
import { drivePane, type DrivenPane } from "./drive-pane.ts";
import type { PaneOptions } from "./start-pane.tsx";

export type Rows = readonly (readonly RawCell[])[];

/** A pane beside an in-memory workbook that the genuine Office.js client speaks to. */
export interface DrivenWorkbook extends DrivenPane {
  readonly book: TestWorkbook;
  /** The sheet on this tab. */
  sheet(name: string): SheetState;
  /** Values of a 1-based row of a sheet; blank is null. */
  row(name: string, row: number, columns: number): unknown[];
  /** Closes the pane and opens another one on the same workbook. */
  reopen(): Promise<DrivenPane>;
}

/** Opens a pane on a workbook with these sheets, the first one shown. */
export async function driveWorkbook(
  sheets: Readonly<Record<string, Rows>>,
  options: Partial<PaneOptions> = {},
  client: Parameters<typeof openTestWorkbook>[0] = {},
): Promise<DrivenWorkbook> {
  const [[first, rows], ...others] = Object.entries(sheets);
  const book = openTestWorkbook(client, first);
  const { state } = book;
  put(state.sheets[0], rows);
  for (const [name, more] of others) put(addSheet(state, name), more);
  let pane = await drivePane(createExcelHost(), options);
  const sheet = (name: string): SheetState => {
    const found = state.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`expected a sheet "${name}", got ${state.sheets.map((one) => one.name).join(", ")}`);
    return found;
  };
  return {
    ...pane,
    book,
    sheet,
    row: (name, row, columns) =>
      Array.from({ length: columns }, (_, column) => sheet(name).grid.cellAt(row - 1, column).value ?? null),
    async reopen() {
      await pane.close();
      pane = await drivePane(createExcelHost(), options);
      return pane;
    },
    async close() {
      await pane.close();
      book.close();
    },
  };
}

function put(sheet: SheetState, rows: Rows): void {
  sheet.grid.write(
    0,
    0,
    rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
}
