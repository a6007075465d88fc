/**
 * The nth largest number without sorting the rest: linear time on average.
 *
 * @param values any numbers but NaN; put into another order
 * @param n 1 is the largest; 1 to the number of values
 * @see Hoare 1961, Algorithm 65 (FIND)
 * @example nthLargest(Float64Array.of(3, 9, 5), 2) // 5
 */
export function nthLargest(values: Float64Array, n: number): number {
  if (!(n >= 1 && n <= values.length)) throw new RangeError(`n: expected 1 to ${values.length}, got ${n}`);
  const place = n - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = middleOf(values[low], values[(low + high) >> 1], values[high]);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left] > pivot) left++;
      while (values[right] < pivot) right--;
      if (left > right) break;
      const larger = values[right];
      values[right--] = values[left];
      values[left++] = larger;
    }
    // Between the two ends everything equals the pivot.
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return pivot;
  }
  return values[place];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
