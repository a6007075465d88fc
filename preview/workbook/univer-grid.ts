import type { ICellData, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { fittedRows } from "./fit-rows.ts";
import { gatherLooks, lookBook, type LookBook } from "./gather-looks.ts";
import type { GridCell, GridRange, GridSheet, WorkbookGrid } from "./workbook-grid.ts";

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Univer's type 4 is text that stays text, whatever it looks like. */
const cellType = { text: 4, number: 2, flag: 3 } as const;
const longestCalculation = 30_000;
const pixelsPerPoint = 4 / 3;
/*
 * After every change Univer looks through all cells of all sheets for formulas, and once more when it calculates. It is
 * told where it can leave the first look: looks only; cells where no formula stood before. They calculate all the same.
 */
const styleCommand = "sheet.command.set-style";
const nothingReplaced = { fromChangeset: true };

/**
 * A Univer workbook as the adapter sees it; with the sheets of the newest preset, on the screen or without one.
 *
 * @param api of a Univer that has the sheets and formula plugins
 * @param workbook made in it, with one sheet at least
 */
export function univerGrid(api: FUniver, workbook: FWorkbook): WorkbookGrid {
  const calculation = trackCalculation(api);
  const painters: (() => void)[] = [];
  const looks = lookBook(workbook.getWorkbook().getStyles());
  return {
    show: () => painters.forEach((flush) => flush()),
    addSheet(name) {
      const empty = workbook.getSheets().find((sheet) => sheet.getSheetName() === name);
      return gridSheet(api, workbook, empty ?? workbook.create(name, 1000, 26), calculation.pending, painters, looks);
    },
    removeSheet: (id) => void workbook.deleteSheet(id),
    order(ids) {
      ids.forEach((id, place) => {
        const sheets = workbook.getSheets();
        const sheet = sheets.find((one) => one.getSheetId() === id);
        if (sheet && sheets[place] !== sheet) workbook.moveSheet(sheet, place);
      });
    },
    settled: calculation.settled,
  };
}

/**
 * Univer calculates some time after a formula was written, and begins anew with every further change; so who wants
 * values asks for one calculation of everything and waits for its end.
 */
function trackCalculation(api: FUniver) {
  let waiting = false;
  return {
    pending: () => {
      waiting = true;
    },
    async settled() {
      if (!waiting) return;
      waiting = false;
      const formula = api.getFormula();
      const applied = formula.onCalculationResultApplied();
      formula.executeCalculation();
      await Promise.race([applied, new Promise((resolve) => setTimeout(resolve, longestCalculation))]);
    },
  };
}

function gridSheet(
  api: FUniver,
  workbook: FWorkbook,
  sheet: FWorksheet,
  pending: () => void,
  painters: (() => void)[],
  book: LookBook,
): GridSheet {
  const place = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
  const cells = () => sheet.getSheet().getCellMatrix();
  const run = (mutation: string, values: object, options?: IExecutionOptions) =>
    api.syncExecuteCommand(`sheet.mutation.${mutation}`, { ...place, ...values }, options);
  const reach = (rows: number, columns: number) => {
    if (rows > sheet.getMaxRows()) sheet.setRowCount(Math.ceil(rows * 1.1) + 50);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
  };
  const put = (cellValue: CellMatrix, options?: IExecutionOptions) => run("set-range-values", { cellValue }, options);
  const looks = gatherLooks(cells, book);
  let unfitted = false;
  const paint = () => {
    const painted = looks.flush();
    if (painted) redraw(painted);
    unfitted ||= painted !== undefined;
  };
  /** Of the sheet in sight only: others are fitted when they come into sight. */
  const fit = () => {
    if (!unfitted || workbook.getWorkbook().getActiveSheet(true)?.getSheetId() !== place.subUnitId) return;
    unfitted = false;
    const heights = fittedRows(sheet, looks.at);
    const ranges = Object.keys(heights).map((row) => ({
      ...{ startRow: Number(row), endRow: Number(row), startColumn: 0, endColumn: 0 },
    }));
    if (ranges.length > 0) run("set-worksheet-row-height", { ranges, rowHeight: heights });
  };
  /** The corners stand for the whole: Univer draws anew what lies between them, and finds nothing else to do. */
  const redraw = ({ row, column, rows, columns }: GridRange) => {
    const cellValue: CellMatrix = { [row]: { [column]: sameLook(row, column) } };
    (cellValue[row + rows - 1] ??= {})[column + columns - 1] = sameLook(row + rows - 1, column + columns - 1);
    run("set-range-values", { cellValue, trigger: styleCommand });
  };
  // A change of looks alone would make Univer forget a formula that has no value yet.
  const sameLook = (row: number, column: number): ICellData => {
    const { s, f } = cells().getValue(row, column) ?? {};
    return f ? { s, f } : { s };
  };
  painters.push(() => {
    paint();
    fit();
  });
  return {
    id: sheet.getSheetId(),
    cellAt: (row, column) => readCell(cells().getValue(row, column)),
    styleAt: looks.at,
    write(row, column, values) {
      reach(row + values.length, column + Math.max(...values.map(({ length }) => length)));
      const matrix: CellMatrix = {};
      let replaced = false;
      values.forEach((line, down) => {
        const target: Record<number, Nullable<ICellData>> = (matrix[row + down] = {});
        line.forEach((cell, right) => {
          if (cell === undefined) return;
          target[column + right] = writtenCell(cell);
          if (cell.formula !== undefined) pending();
          replaced ||= Boolean(cells().getValue(row + down, column + right)?.f);
        });
      });
      put(matrix, replaced ? undefined : nothingReplaced);
      unfitted = true;
    },
    paint(range, style) {
      reach(range.row + range.rows, range.column + range.columns);
      if (style === null) looks.remove(range);
      else looks.add(range, style);
    },
    used(valuesOnly) {
      paint();
      return usedRange(sheet, valuesOnly);
    },
    merges: {
      list: () => sheet.getSheet().getMergeData().map(fromRange),
      add: (range) => run("add-worksheet-merge", { ranges: [toRange(range)] }),
      remove: (range) => run("remove-worksheet-merge", { ranges: [toRange(range)] }),
    },
    setColumnWidth(column, points) {
      reach(1, column + 1);
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      run("set-worksheet-col-width", { ranges, colWidth: Math.round(points * pixelsPerPoint) });
      unfitted = true;
    },
    setRowHeight(row, points) {
      reach(row + 1, 1);
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      run("set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
      run("set-worksheet-row-height", { ranges, rowHeight: Math.round(points * pixelsPerPoint) });
    },
    freeze: (rows, columns) => {
      if (rows + columns === 0) sheet.cancelFreeze();
      else sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns });
    },
    setGridlines: (shown) => void sheet.setHiddenGridlines(!shown),
    rename: (name) => void sheet.setName(name),
    setHidden: (hidden) => void (hidden ? sheet.hideSheet() : sheet.showSheet()),
    activate: () => void sheet.activate(),
    select({ row, column, rows, columns }) {
      reach(row + rows, column + columns);
      sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
    },
  };
}

function readCell(cell: Nullable<ICellData>): GridCell {
  if (!cell) return { value: null };
  const formula = typeof cell.f === "string" && cell.f !== "" ? cell.f : undefined;
  const value = cell.t === (cellType.flag as number) ? cell.v === 1 || cell.v === true : (cell.v ?? null);
  return formula === undefined ? { value } : { value, formula };
}

function writtenCell({ value, formula }: GridCell): ICellData {
  if (formula !== undefined) return { f: formula, v: null, t: null, si: null, p: null };
  if (value === null || value === "") return { v: null, f: null, si: null, p: null };
  const t = typeof value === "number" ? cellType.number : typeof value === "boolean" ? cellType.flag : cellType.text;
  return { v: typeof value === "boolean" ? Number(value) : value, t, f: null, si: null, p: null };
}

function usedRange(sheet: FWorksheet, valuesOnly: boolean): GridRange | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = (cell?.v !== undefined && cell.v !== null && cell.v !== "") || !!cell?.f;
      if (!filled && (valuesOnly || !cell?.s)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function toRange({ row, column, rows, columns }: GridRange): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function fromRange({ startRow, endRow, startColumn, endColumn }: IRange): GridRange {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
