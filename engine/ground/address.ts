const letters: string[] = [];

/** Letters of a 0-based column, kept once made: hosts ask for every cell. `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  return (letters[column] = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last);
}

/** A1 address of a 0-based cell; `fixed` gives $A$1. */
export function cellAddress(row: number, column: number, fixed = false): string {
  return fixed ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name the way formulas and links write it: 'O''Neil'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The 0-based place of an A1 address.
 *
 * @throws RangeError for what is no address of one cell
 * @example cellPlace("C14") // { row: 13, column: 2 }
 */
export function cellPlace(address: string): { readonly row: number; readonly column: number } {
  const parts = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address);
  if (!parts) throw new RangeError(`address: expected one such as C14, got ${address}`);
  const column = [...parts[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}
