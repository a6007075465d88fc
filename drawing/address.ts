const letters: string[] = [];

/**
 * Letters of a 0-based sheet column.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const made = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
  letters[column] = made;
  return made;
}

/** A1 address of a 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A1 range, all four bounds 0-based and inclusive. */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/**
 * A sheet name as it stands in a formula.
 *
 * @example quotedSheet("O'Key") // "'O''Key'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
