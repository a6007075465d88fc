/** `columnLetters(0)` is "A", `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a 0-based cell; `fixed` gives $A$1. */
export function cellAddress(row: number, column: number, fixed = false): string {
  return fixed ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name the way formulas and links write it: 'O''Neil'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
