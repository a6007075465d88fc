import type { ExcelTable, ListValidation, MergedCells, ShadeRule } from "./cell-style.ts";
import type { PlacedChart } from "../engine/index.ts";
import type { Region } from "./region.ts";

/** One sheet ready to be written: the cells as regions, all else in the words of the frame's writer. */
export interface SheetPlan {
  readonly name: string;
  readonly hidden: boolean;
  readonly widths: readonly number[];
  /** Look, in the style book, of the cells of each column that are not written yet: what is pasted there takes it. */
  readonly columnStyles?: readonly (number | undefined)[];
  readonly regions: readonly Region[];
  readonly tables: readonly ExcelTable[];
  readonly validations: readonly ListValidation[];
  readonly rules: readonly ShadeRule[];
  readonly merges: readonly MergedCells[];
  /** Notes and links by "row,column". */
  readonly notes: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly charts: readonly PlacedChart[];
  readonly freezeRow: number;
  readonly printTitleRow?: number;
  readonly pageBreaks: readonly number[];
  /** A sheet too wide for one page: a new one begins at this column, and everything is printed at this scale, in %. */
  readonly columnBreak?: { readonly column: number; readonly scale: number };
  /** Address of what is printed, several parts apart by commas; all when absent. */
  readonly printArea?: string;
  /** Said in the middle of each page's foot. */
  readonly footNote?: string;
  /** A column out of the way that is hidden: as print area it prints nothing. */
  readonly hiddenColumn?: number;
  readonly landscape: boolean;
  readonly onePage: boolean;
}
