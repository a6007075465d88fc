import type { GridRange, GridSheet, GridValue, WorkbookGrid } from "./workbook-grid.ts";

/** Properties that were written to an object and nothing else, by the API's names. */
export type Written = Record<string, unknown>;

export interface TableState {
  readonly id: string;
  name: string;
  range: GridRange;
  readonly written: Written;
}

export interface RuleState {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly GridRange[];
  readonly written: Written;
}

export interface ValidationState {
  range: GridRange;
  rule: Written;
  written: Written;
}

export interface SeriesState {
  readonly id: number;
  readonly written: Written;
  values?: string;
  labels?: string;
}

/** A chart as it was described; the preview draws it. */
export interface ChartState {
  readonly id: string;
  readonly written: Written;
  readonly title: Written;
  readonly legend: Written;
  readonly axes: Record<string, Written>;
  readonly series: SeriesState[];
  /** First and last cell under the chart. */
  position?: readonly [string, string];
}

/** What stands on one sheet: cells are in the grid, the rest here. */
export interface SheetState {
  readonly id: string;
  readonly grid: GridSheet;
  name: string;
  visibility: string;
  gridlines: boolean;
  tables: TableState[];
  charts: ChartState[];
  rules: RuleState[];
  validations: ValidationState[];
  frozen: { rows: number; columns: number };
  readonly notes: Map<string, string>;
  readonly links: Map<string, Written>;
  readonly properties: Map<string, string>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Rows and columns a new page starts at. */
  breaks: { row: number[]; column: number[] };
  printTitles?: string;
  printArea?: string;
  readonly page: Written;
  readonly headersFooters: Written;
}

/** A change as the API tells of it: type 'Changed', 'Added', 'Deleted' or 'NameChanged'. */
export interface WorkbookChange {
  readonly type: "Changed" | "Added" | "Deleted" | "NameChanged";
  readonly sheet: string;
  readonly address?: string;
}

export interface WorkbookState {
  readonly grid: WorkbookGrid;
  sheets: SheetState[];
  readonly settings: Map<string, unknown>;
  readonly properties: Written;
  readonly customProperties: Map<string, GridValue>;
  readonly names: Map<string, { name: string; formula: string; written: Written }>;
  selection: { sheet: SheetState; range: GridRange };
  enableEvents: boolean;
  date1904: boolean;
  /** Called for every change made while events are on. */
  onChange?: (change: WorkbookChange) => void;
  nextId: number;
}

/** A workbook with one empty sheet. */
export function newWorkbook(grid: WorkbookGrid, firstSheet: string): WorkbookState {
  const state: WorkbookState = {
    grid,
    sheets: [],
    settings: new Map(),
    properties: {},
    customProperties: new Map(),
    names: new Map(),
    selection: undefined as unknown as WorkbookState["selection"],
    enableEvents: true,
    date1904: false,
    nextId: 1,
  };
  const sheet = addSheet(state, firstSheet);
  state.selection = { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } };
  return state;
}

export function addSheet(state: WorkbookState, name: string): SheetState {
  const grid = state.grid.addSheet(name);
  const sheet: SheetState = {
    id: `{${grid.id}}`,
    grid,
    name,
    visibility: "Visible",
    gridlines: true,
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    notes: new Map(),
    links: new Map(),
    properties: new Map(),
    widths: new Map(),
    heights: new Map(),
    breaks: { row: [], column: [] },
    page: {},
    headersFooters: {},
  };
  state.sheets.push(sheet);
  return sheet;
}

export function removeSheet(state: WorkbookState, sheet: SheetState): void {
  state.sheets = state.sheets.filter((one) => one !== sheet);
  state.grid.removeSheet(sheet.grid.id);
  if (state.selection.sheet === sheet)
    state.selection = { sheet: state.sheets[0], range: { row: 0, column: 0, rows: 1, columns: 1 } };
}

export function findSheet(state: WorkbookState, nameOrId: unknown): SheetState | undefined {
  const key = String(nameOrId).toLowerCase();
  return state.sheets.find(({ id, name }) => name.toLowerCase() === key || id.toLowerCase() === key);
}

export function tell(state: WorkbookState, change: WorkbookChange): void {
  if (state.enableEvents) state.onChange?.(change);
}
