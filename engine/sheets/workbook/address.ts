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
