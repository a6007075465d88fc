export type GridValue = string | number | boolean | null;

/** One cell: a formula's `value` is what it gave. `text` says that a string stays text whatever it looks like. */
export interface GridCell {
  readonly value: GridValue;
  readonly formula?: string;
}

/** The sides of a cell in the words of Excel.BorderIndex. */
export type GridSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface GridBorder {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, in the words of the Excel API; what is absent is as usual. */
export interface GridStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<GridSide, GridBorder>>>;
}

/** 0-based, `rows` and `columns` count. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of one sheet. */
export interface GridSheet {
  readonly id: string;
  cellAt(row: number, column: number): GridCell;
  styleAt(row: number, column: number): GridStyle;
  /** Undefined leaves a cell as it is. */
  write(row: number, column: number, cells: readonly (readonly (GridCell | undefined)[])[]): void;
  /** Lays `style` over what the cells have; null takes all of their look away. */
  paint(range: GridRange, style: GridStyle | null): void;
  /** Smallest range around every cell with a value or a formula, or with a look too; undefined when there is none. */
  used(valuesOnly: boolean): GridRange | undefined;
  readonly merges: { list(): readonly GridRange[]; add(range: GridRange): void; remove(range: GridRange): void };
  setColumnWidth(column: number, points: number): void;
  setRowHeight(row: number, points: number): void;
  freeze(rows: number, columns: number): void;
  setGridlines(shown: boolean): void;
  rename(name: string): void;
  setHidden(hidden: boolean): void;
  activate(): void;
  select(range: GridRange): void;
}

/** A workbook that holds and calculates cells: Univer, with a grid on the screen or without. */
export interface WorkbookGrid {
  addSheet(name: string): GridSheet;
  removeSheet(id: string): void;
  /** Sheet ids in tab order. */
  order(ids: readonly string[]): void;
  /** Carries out looks that were gathered so far: called after every request. */
  show(): void;
  /** Resolves when every formula written so far has its value. */
  settled(): Promise<void>;
}
