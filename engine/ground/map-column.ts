type Column = Int8Array | Uint8Array | Int32Array | Float64Array;

/**
 * A typed column of what is said of every value. As `Int8Array.from(values, of)`, which walks an iterator and takes ten times
 * as long; where the column is of the kind of its values, their own `map` does the same.
 *
 * @example mapColumn(Int8Array, [5, -3], (value) => Math.sign(value)) // 1, -1
 */
export function mapColumn<Made extends Column, Value>(
  Kind: new (length: number) => Made,
  values: ArrayLike<Value>,
  of: (value: Value, row: number) => number,
): Made {
  const column = new Kind(values.length);
  for (let row = 0; row < column.length; row++) column[row] = of(values[row], row);
  return column;
}
