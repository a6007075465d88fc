import type {
  ChartBlock,
  FormBlock,
  Kind,
  NoteBlock,
  ResultSheet,
  TableBlock,
  TilesBlock,
  CellValue,
} from "../result-sheet.ts";

/**
 * Result sheets with every block at its place and every formula in A1 style: all a host needs to draw them.
 * Rows and columns are 0-based sheet positions. Made by `placeSheets`.
 */
export interface PlacedSheet {
  readonly type: "result";
  readonly sheet: ResultSheet;
  /** Title in row 0, header lines below it, all in column 0. */
  readonly headerRows: number;
  readonly columnWidths: readonly number[];
  readonly blocks: readonly PlacedBlock[];
  /** Rows above this one stay in sight (0: none). */
  readonly freezeRow: number;
  /** Rows repeated on every printed page: a table's heading. */
  readonly printTitleRow?: number;
  /** First column of the second stack of blocks, where there is one. */
  readonly sideLeft?: number;
  /** A new page starts at these rows. */
  readonly pageBreaks: readonly number[];
  /** Rows and columns from the top left that are printed; all when absent. */
  readonly printed?: { readonly rows: number; readonly columns: number };
  readonly rowCount: number;
  readonly columnCount: number;
}

export type PlacedBlock = PlacedTable | PlacedForm | PlacedChart | PlacedNote | PlacedTiles;

export interface PlacedTable {
  readonly type: "table";
  readonly block: TableBlock;
  /** Name of the Excel table: unique in the workbook, letters, digits and _ only. */
  readonly name: string;
  readonly left: number;
  /** First sheet column of each of its columns. */
  readonly columnAt: readonly number[];
  readonly titleRow?: number;
  readonly headingRow: number;
  /** First data row; the last is firstRow + block.rowCount - 1. */
  readonly firstRow: number;
  readonly totalsRow?: number;
  /** Formula of data row `row` (0-based) in column `column` of the block, with "=". */
  formulaAt(column: number, row: number): string | undefined;
  totalFormulaAt(column: number): string | undefined;
}

/** Labels, values and notes side by side. */
export interface PlacedForm {
  readonly type: "form";
  readonly block: FormBlock;
  readonly left: number;
  /** Sheet columns of values and notes. */
  readonly valueAt: number;
  readonly noteAt: number;
  readonly titleRow?: number;
  readonly firstRow: number;
  formulaAt(field: number): string | undefined;
}

export interface PlacedRange {
  /** Absolute, with the sheet: 'ABC'!$B$7:$B$20 */
  readonly address: string;
  /** The values, for the chart's cache. */
  readonly values: readonly CellValue[];
  readonly kind: Kind;
}

export interface PlacedChart {
  readonly type: "chart";
  readonly block: ChartBlock;
  readonly top: number;
  readonly left: number;
  /** One past the last row and column covered. */
  readonly bottom: number;
  readonly right: number;
  readonly categories: PlacedRange;
  /** In the order of `block.series`. */
  readonly series: readonly PlacedRange[];
}

/** Tiles in three rows: label, figure, finding. */
export interface PlacedTiles {
  readonly type: "tiles";
  readonly block: TilesBlock;
  readonly left: number;
  readonly firstRow: number;
}

/** One merged line a row, `span` columns wide. */
export interface PlacedNote {
  readonly type: "note";
  readonly block: NoteBlock;
  readonly left: number;
  readonly firstRow: number;
  readonly span: number;
}

/**
 * An input sheet carried along into the plan workbook: cells at the places where they stood, typed where they were
 * understood. Sheets the planner wrote itself with defaults (Settings, Norms …) come the same way.
 */
export interface CarriedSheet {
  readonly type: "input";
  readonly name: string;
  /** Input table it holds: "Deals". */
  readonly table: string;
  /** Name and file it came with; absent for a sheet the planner made (Settings, default norms). */
  readonly source?: CarriedSource;
  /** Sheet of the user's own workbook that this one takes the place of: what builds keep there is theirs to write. */
  readonly replaces?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  cellAt(row: number, column: number): CellValue;
  /** Per sheet column; undefined where nothing was recognised. */
  readonly kinds: readonly (Kind | undefined)[];
  readonly headingRow: number;
  /** Rows below the heading that are meant to be filled in: drop-down lists reach that far. */
  readonly capacity?: number;
  /** Name of the Excel table over heading and rows; absent when headings are blank or repeat. */
  readonly tableName?: string;
  /** Note of each heading cell. */
  readonly notes: readonly (string | undefined)[];
  /** Drop-down list of each column. */
  readonly allowed: readonly (readonly string[] | undefined)[];
  /** Columns whose cells are assumptions to change: marked as input cells. */
  readonly assumptions: readonly boolean[];
  /** False: long texts stay on one line. */
  readonly wraps?: false;
  /** False: it stays off the paper (setting printInputs). */
  readonly printed?: false;
}

/** Where a carried sheet came from: a host that writes into that very workbook leaves it alone. */
export interface CarriedSource {
  readonly sheet: string;
  readonly file?: string;
  /** Column key by sheet column, where one was recognised. */
  readonly keys: readonly (string | undefined)[];
}

/** A name for a column or a cell: `Clients_name` is 'Clients'!$A$2:$A$2501. */
export interface WorkbookName {
  readonly name: string;
  readonly range: string;
}

/** The whole workbook a host writes. */
export interface PlanWorkbook {
  readonly language: "en" | "ru";
  /** Shown after money: "₽", "$", "" when not known. */
  readonly currency: string;
  /** Decimals of money on the result sheets: 0 where it is whole or large. */
  readonly moneyDecimals: number;
  /** Decimals of money on the input sheets: those it came with, two at most. */
  readonly inputDecimals: number;
  /** In tab order. */
  readonly sheets: readonly (PlacedSheet | CarriedSheet)[];
  readonly title: string;
  /** Names of columns and cells, as their formulas say them. */
  readonly names?: readonly WorkbookName[];
  /** Custom document properties: the mark of owned sheets, fingerprint, engine version. */
  readonly properties: Readonly<Record<string, string>>;
}
