import type { PlanWorkbook, RawSheet, SheetEdits, Text } from "../engine/index.ts";

/** How far long work has come: `done` of `total` in the unit of the step (sheets, blocks of rows). */
export interface WorkProgress {
  readonly step: Text;
  readonly done: number;
  readonly total: number;
}

/** Long work reports and can be cancelled; a cancelled one leaves the workbook as it was and ends in a `HostProblem`. */
export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** What the host could not do, and what to do next. Every refusal of the host is thrown as this and nothing else. */
export interface HostProblem extends Error {
  readonly name: "HostProblem";
  /** The person pressed Cancel: say nothing more than that nothing was changed. */
  readonly cancelled: boolean;
  readonly text: Text;
  readonly whatToDo: Text;
  /** For copying into a message to support: code, place, statement. */
  readonly details: string;
}

/** A place in the workbook; `cell` is an A1 address, the sheet's top when absent. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell?: string;
}

export interface SelectedRange {
  readonly sheet: string;
  /** Without the sheet: "B2:D14". */
  readonly address: string;
  /** As it stands in a formula: 'Deals 2026'!B2:D14 */
  readonly reference: string;
  /** What stands there, cut to the used part of the sheet and at most 1,000 rows; error cells as their text. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The formula stands in the workbook, or cells in its way keep it out. */
export type InsertedFormula =
  | { readonly done: true; readonly sheet: string; readonly address: string }
  | { readonly done: false; readonly sheet: string; readonly occupied: readonly string[] };

/** What a build wrote. */
export interface WrittenPlan {
  /** Result sheets by id, with the tab each stands on: another one when a sheet of the user has the wanted name. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly added: boolean }[];
  /** Input sheets made by this build (Settings, norms …). */
  readonly inputSheets: readonly string[];
}

/**
 * The workbook the task pane stands beside: Excel, or the one of the browser preview. No type of Office.js in it.
 *
 * Everything may be refused (a cell is being edited, a sheet is protected): every method can throw a `HostProblem`.
 */
export interface WorkbookHost {
  /** Every visible sheet as it stands, and the planner's own ones with their mark. */
  readSheets(options?: WorkOptions): Promise<RawSheet[]>;
  /** Writes result sheets and the input sheets that are missing; all or nothing. */
  writePlan(workbook: PlanWorkbook, options?: WorkOptions): Promise<WrittenPlan>;
  /** True while the last build of this session can be taken back. */
  canUndo(): boolean;
  /** Puts back what stood before the last build; false when there is nothing to undo. */
  undoLastBuild(options?: WorkOptions): Promise<boolean>;
  /** Shows and selects a cell; false when the workbook has no such sheet. */
  selectCell(place: CellPlace): Promise<boolean>;
  selection(): Promise<SelectedRange>;
  /** The cells of a typed address, with a sheet or on the one that is shown; undefined when there is no such sheet. */
  readRange(reference: string): Promise<SelectedRange | undefined>;
  /** Writes a formula into the selected cell when the cells its result will fill are free. */
  insertFormula(formula: string, size: { readonly rows: number; readonly columns: number }): Promise<InsertedFormula>;
  /** Value cell of a setting on the sheet Settings; undefined when there is no such sheet or row. */
  readSetting(key: string): Promise<string | number | boolean | undefined>;
  /** Writes the value cell; false when there is no such sheet or row. */
  writeSetting(key: string, value: string | number | boolean): Promise<boolean>;
  /**
   * Writes cells of people's own sheets, all or none; refused when the row changed meanwhile or a formula stands there.
   * What is returned puts everything back.
   */
  writeCells(edits: SheetEdits): Promise<SheetEdits>;
  /** Small things kept in the workbook for the add-in itself (at most some thousand characters). */
  remember(key: string, value: unknown): Promise<void>;
  recall(key: string): Promise<unknown>;
  /** Calls back after people changed cells, added, renamed or deleted sheets; own writes do not count. */
  onChange(
    listener: (change: { readonly sheet?: string; readonly address?: string }) => void,
  ): Promise<() => Promise<void>>;
}

/** True for what a `WorkbookHost` throws. */
export function isHostProblem(error: unknown): error is HostProblem {
  return error instanceof Error && error.name === "HostProblem";
}
