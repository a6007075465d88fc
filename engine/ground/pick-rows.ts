/**
 * Some rows of a column, in their order. A plain loop: `Float64Array.from` with a callback takes ten times as long.
 *
 * @example pickRows(Float64Array.of(5, 7, 9), [2, 0]) // 9 5
 */
export function pickRows(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place]];
  return picked;
}
