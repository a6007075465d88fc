/**
 * Rows that pass, in order. A plain loop: over a million rows `Int32Array.from` with a callback takes ten times as long.
 *
 * @example rowsWhere(4, (row) => row % 2 === 1) // 1, 3
 */
export function rowsWhere(count: number, keep: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let size = 0;
  for (let row = 0; row < count; row++) if (keep(row)) rows[size++] = row;
  return rows.slice(0, size);
}

/** Values of some rows. */
export function valuesOf(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = values[rows[place]];
  return picked;
}
