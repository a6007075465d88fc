/** Two columns that hold one name; `column` is where it stands once joined. */
export interface JoinedNames {
  readonly parts: readonly [number, number];
  readonly column: number;
}

/** A row that may be the heading row. */
export interface HeadingRow {
  /** 0-based sheet row of the (lower) heading row. */
  readonly row: number;
  /** The headings as they stand, by sheet column; "" where there is none. */
  readonly shown: readonly string[];
  /** What each may be compared as, normalised, the most telling first. */
  readonly readings: readonly (readonly string[])[];
  /** Group headings of the row above, by sheet column, where a heading stands in two rows. */
  readonly groups?: readonly string[];
  /** First and last name in two columns, read as one that stands to the right of all. */
  readonly joined?: JoinedNames;
}
