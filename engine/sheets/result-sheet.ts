/**
 * A result sheet as plain data: what stands where is decided by `place-sheets.ts`, how it looks by the host.
 * Texts are already in the user's language; keys are English and the same in both (docs/results.md).
 */

/** Dates are `Day` numbers, shares 0 to 1, money in units of the currency (not small units). */
export type CellValue = string | number | boolean | null;

/** What a number is, hence its format and unit. */
export type Kind =
  | "text"
  | "whole"
  | "number" // two decimals
  | "money"
  | "shortMoney" // money in thousands or millions: 27.5 M
  | "share" // shown as %
  | "points" // percentage points, 0.004 shows as +0.4
  | "hours"
  | "minutes"
  | "people" // two decimals, "FTE"
  | "days"
  | "date"
  | "month"
  | "time"
  | "flag"
  | "typed"; // text that stays as it was typed: 2026-03 and 2.1 become no day

/** How a cell stands out; never by colour alone. */
export type Mark = "input" | "good" | "warning" | "bad" | "muted" | "strong" | "assumed";

export interface Link {
  /** Result sheet id, or name of an input sheet as it came, or of an input table. */
  readonly sheet: string;
  /** File of the input sheet, where several have a sheet of that name. */
  readonly file?: string;
  /** A1 address there; the sheet's top when absent. */
  readonly cell?: string;
}

/** Excel opens a sheet with at most 65,530 links; the rows of a list beyond keep their text. */
export const mostLinks = 65_000;

/**
 * A native formula with places in braces instead of addresses (AM-60):
 * `{money}` same row of this table (or that field of this form); `{money^}` the row above;
 * `{groups.money}` the whole column of a block of this sheet, absolute; `{groups.money#2}` its third row; `{groups.money@}`
 * the row of the same number there;
 * `{R-04.groups.money}` the same on another sheet; `{Norms.minutes}`, `{Norms.minutes#0}` an input table's column or cell;
 * `{Settings.abcA}` the value cell of a setting. Starts with "=". English function names, commas.
 * When a place is not there the cell keeps its value only.
 */
export type Formula = string;

/** One cell at a time: a long list is drawn without being made. */
export interface ColumnCells {
  readonly value: (row: number) => CellValue;
  /** The same for all rows, or by row. */
  readonly mark: Mark | undefined | ((row: number) => Mark | undefined);
}

export interface SheetColumn {
  readonly key: string;
  readonly heading: string;
  readonly kind: Kind;
  readonly values: ArrayLike<CellValue>;
  /** The same cells without the list of all; a copy of the column goes without, its values may be others. Read by `cellsOf`. */
  readonly cells?: ColumnCells;
  /** What scripts read instead, where the cells hold words of the language. */
  readonly json?: ArrayLike<CellValue>;
  /** One formula for every row, or one per row (undefined: value only). */
  readonly formula?: Formula | readonly (Formula | undefined)[];
  readonly marks?: Mark | readonly (Mark | undefined)[];
  /** By row; none for rows beyond `mostLinks`. */
  readonly links?: readonly (Link | undefined)[];
  /** Shown width in characters; the widest of the blocks in one sheet column counts. */
  readonly width?: number;
  /** Columns of the sheet's grid it runs over, 1 when absent; only in short tables that are no Excel tables (`plain`). */
  readonly span?: number;
  /** Its texts wrap however narrow it is; without it only wide columns do. */
  readonly wrap?: true;
  /** The user's own column: kept by key when the sheet is written again (AM-61). */
  readonly owner?: "user";
  /** A note shown on the heading. */
  readonly help?: string;
  /** Sum, or own formula, in the totals row. */
  readonly total?: { readonly value: CellValue; readonly formula?: Formula };
  /** Colour scale (heat map) or bars behind the numbers. */
  readonly shade?: "scale" | "bar";
  /** Allowed values, for the user's or input cells: a drop-down list. */
  readonly allowed?: readonly string[];
}

export interface TableBlock {
  readonly type: "table";
  readonly key: string;
  readonly title?: string;
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  /** Column keys that name a row, for `owner: "user"` columns (AM-61). */
  readonly rowKey?: readonly string[];
  /** A matrix or a short list without filter buttons; false makes a real Excel table. */
  readonly plain?: boolean;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly value: CellValue;
  /** What scripts read instead, where the cell holds words of the language. */
  readonly json?: CellValue;
  readonly formula?: Formula;
  readonly mark?: Mark;
  readonly link?: Link;
  /** A short explanation in the third column. */
  readonly note?: string;
  readonly owner?: "user";
}

/** Labels with values beside them. In JSON a table of one row. */
export interface FormBlock {
  readonly type: "form";
  readonly key: string;
  readonly title?: string;
  readonly fields: readonly FormField[];
  /** Shown width of the values in characters, instead of by their texts; what is longer runs over the cells beside it. */
  readonly valueWidth?: number;
  /** Values wrap however narrow their column is. */
  readonly wrap?: true;
  /** Columns of the sheet's grid that labels, values and notes run over, 1 each when absent. */
  readonly spans?: readonly [label: number, value: number, note: number];
  /** What people type runs over so many columns: there is room for a sentence above or below a narrow table. */
  readonly typedColumns?: number;
}

export interface ChartSeries {
  /** `block.column` of this sheet. */
  readonly values: string;
  readonly name: string;
  readonly as?: "column" | "line" | "point";
  readonly secondAxis?: boolean;
  /** How it stands out, instead of the next colour in order: strong and pale fills, a dash for what is aimed at, small dashes for limits. */
  readonly tone?: ChartTone;
  /** Drawn without fill: the hidden first series of a funnel or waterfall. */
  readonly hidden?: boolean;
}

export type ChartTone = "strong" | "pale" | "aim" | "limit";

export interface ChartBlock {
  readonly type: "chart";
  readonly key: string;
  /** Says the finding, not the kind: "17 clients bring 80 % of sales". */
  readonly title: string;
  readonly kind: "column" | "stackedColumn" | "bar" | "stackedBar" | "line" | "pie" | "scatter";
  /** `block.column` with the labels. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** First rows only, for long tables. */
  readonly rows?: number;
  /** Size in sheet rows and in width characters. */
  readonly height?: number;
  readonly width?: number;
  readonly valueKind?: Kind;
  readonly secondKind?: Kind;
  /** Where the value axis begins, when not at zero. */
  readonly valueMinimum?: number;
}

export interface NoteBlock {
  readonly type: "note";
  readonly key: string;
  readonly title?: string;
  readonly lines: readonly string[];
  readonly mark?: Mark;
  readonly link?: Link;
  /** Links of single lines, by place. */
  readonly links?: readonly (Link | undefined)[];
  /** Rows of the sheet that each line takes, by place; 1 when absent. */
  readonly lineRows?: readonly number[];
  /** What a page says first: the first line large, all on a fill with a bar at its side. */
  readonly banner?: true;
  /**
   * Its place in a letter, when the document leaves the workbook as a text: who we are, to whom, what about (instead of the sheet's
   * title), running text, or where to sign (a line for each name). A document with such a part is a letter: the block
   * about its author and control, and warnings for the author, stay inside.
   */
  readonly letter?: "head" | "address" | "title" | "body" | "signature";
}

/** One figure with what it means. */
export interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: CellValue;
  readonly kind: Kind;
  readonly finding: string;
  readonly mark?: Mark;
  readonly link?: Link;
  /** Columns of the sheet's grid. */
  readonly span: number;
}

/** Figures side by side, large, each with its finding below; told in JSON by the forms that hold the same figures. */
export interface TilesBlock {
  readonly type: "tiles";
  readonly key: string;
  readonly title?: undefined;
  readonly tiles: readonly Tile[];
}

export type Block = (TableBlock | FormBlock | ChartBlock | NoteBlock | TilesBlock) & {
  /** Placed across both stacks, below all that stands before it. */
  readonly wide?: true;
  /** Placed in the second stack, to the right of the first. */
  readonly side?: true;
  /** Starts a new printed page. */
  readonly pageBreak?: true;
};

export interface ResultSheet {
  /** "R-01", "T-08". */
  readonly id: string;
  /** Tab name, 31 characters at most, unique. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: period, as-of day, basis, rows; then the stamp of AM-62. */
  readonly header: readonly string[];
  readonly blocks: readonly Block[];
  /** Widths of the sheet's columns in characters, where blocks run over several, and the column where the second stack begins. */
  readonly grid?: { readonly widths: readonly number[]; readonly side: number };
  readonly print: {
    readonly landscape?: boolean;
    readonly onePage?: boolean;
    /** Key of the first block that is for the screen only: it and all below it stay off the paper. */
    readonly until?: string;
    /** Rows from the top that are printed, of a sheet with thousands of formula rows most of which are blank. */
    readonly rows?: number;
    /**
     * A summary page, then the list of this key, headings repeated; its rows by the setting printRows (all when absent).
     * What does not fit one page in legible type stays on the screen.
     */
    readonly paper?: { readonly list?: string; readonly rows?: number };
    /** Short blocks stay whole and headings with their rows: pages break before them. */
    readonly keepTogether?: true;
    /** Key of the table whose heading row is repeated on every page, without staying in sight on the screen. */
    readonly titles?: string;
  };
  /** Key of the table whose heading row stays in sight. */
  readonly freeze?: string;
  readonly hidden?: boolean;
}
