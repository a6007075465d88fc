import type { WorkbookHost } from "../workbook-host.ts";
import { excelProblem } from "./excel-problem.ts";
import { insertFormula } from "./insert-formula.ts";
import { onChange } from "./on-change.ts";
import { readSheets } from "./read-sheets.ts";
import { recall, remember } from "./remember.ts";
import { runExcel } from "./run-excel.ts";
import { selectCell } from "./select-cell.ts";
import { readRange, selection } from "./selection.ts";
import type { BuildRecord } from "./write-workbook.ts";

/** Writing is the larger half of this folder; the first look at the workbook does not wait for it. */
const writing = () => import("./write-workbook.ts");
/** Brings the whole reading of input with it: only when a setting is changed. */
const settings = () => import("./settings-cells.ts");
/** Only when somebody clicks on the schedule or adds a row. */
const cells = () => import("./write-cells.ts");

/** The workbook of Excel, or of the preview, beside the task pane. Needs `Excel` of Office.js, ExcelApi 1.14. */
export function createExcelHost(): WorkbookHost {
  let lastBuild: BuildRecord | undefined;
  return {
    readSheets: (options) => runExcel((context) => readSheets(context, options)),
    async writePlan(workbook, options) {
      const { writeWorkbook } = await writing();
      const { written, record } = await writeWorkbook(workbook, options);
      lastBuild = record;
      return written;
    },
    canUndo: () => lastBuild !== undefined,
    async undoLastBuild() {
      if (lastBuild === undefined) return false;
      try {
        const { takeBack } = await writing();
        await takeBack(lastBuild);
      } catch (error) {
        throw excelProblem(error, "halfWritten");
      }
      lastBuild = undefined;
      return true;
    },
    selectCell: (place) => runExcel((context) => selectCell(context, place)),
    selection: () => runExcel(selection),
    readRange: (reference) => runExcel((context) => readRange(context, reference)),
    insertFormula: (formula, size) => runExcel((context) => insertFormula(context, formula, size)),
    async readSetting(key) {
      const { readSettingCell } = await settings();
      return runExcel((context) => readSettingCell(context, key));
    },
    async writeSetting(key, value) {
      const { writeSettingCell } = await settings();
      return runExcel((context) => writeSettingCell(context, key, value));
    },
    async writeCells(edits) {
      const { writeCells } = await cells();
      return runExcel((context) => writeCells(context, edits));
    },
    remember: (key, value) => runExcel((context) => remember(context, key, value)),
    recall: (key) => runExcel((context) => recall(context, key)),
    onChange,
  };
}
