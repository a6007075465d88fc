/** A workbook (all its sheets), or one file that is named as a table: `Deals=deals.csv`. */
export interface InputFile {
  readonly path: string;
  readonly table: string | undefined;
}
