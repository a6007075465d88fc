/** What is left of a column when it is read in one line. All but `count` and `sum` are NaN where nothing is known. */
export interface Described {
  /** Values that are not blank. */
  readonly count: number;
  readonly sum: number;
  readonly mean: number;
  /** Of an even number of values the mean of the middle two. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Count, sum, mean, median, smallest and largest of the values that are not blank.
 *
 * @param values any order, NaN is blank
 * @see CALC-04
 * @example describeValues(Float64Array.of(90, 150, NaN)).median // 120
 */
export function describeValues(values: Float64Array): Described {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const count = known.length;
  let sum = 0;
  for (let place = 0; place < count; place++) sum += known[place];
  return {
    count,
    sum,
    mean: sum / count,
    median: count > 0 ? (known[(count - 1) >> 1] + known[count >> 1]) / 2 : NaN,
    min: count > 0 ? known[0] : NaN,
    max: count > 0 ? known[count - 1] : NaN,
  };
}
