/** Where rows of a table came from: one sheet and its columns. */
export interface TableSource {
  readonly sheet: string;
  readonly file?: string;
  /** 1-based sheet row of the heading. */
  readonly headingRow: number;
  /** Sheet column (0-based) of each recognised column key. */
  readonly columns: Readonly<Record<string, number>>;
}
