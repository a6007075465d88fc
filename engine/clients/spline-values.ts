/**
 * Values of the cubic spline through equally spaced points, read at equal steps from the first to the last.
 *
 * At each end the spline keeps the third derivative of the cubic through the four points there.
 *
 * @param points four values or more, at 0, 1/(n-1) … 1
 * @param steps into how many equal steps the line is cut
 * @returns steps + 1 values
 * @throws RangeError if there are fewer than four points
 * @see AM-14; Forsythe, Malcolm, Moler 1977, Computer Methods for Mathematical Computations, ch. 4
 * @example splineValues(Float64Array.of(0, 1, 8, 27), 6) // the cubes of 0, 0.5, 1, 1.5, 2, 2.5, 3
 */
export function splineValues(points: Float64Array, steps: number): Float64Array {
  if (points.length < 4) throw new RangeError(`points, expected four or more, got ${points.length}`);
  const last = points.length - 1;
  const bends = secondDerivatives(points);
  return Float64Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step * last) / steps;
    const from = Math.min(Math.floor(at), last - 1);
    const right = at - from;
    const left = 1 - right;
    const straight = left * points[from] + right * points[from + 1];
    return straight + ((left ** 3 - left) * bends[from] + (right ** 3 - right) * bends[from + 1]) / 6;
  });
}

/** In the unit of the spacing: solves the three-diagonal equations from the first point to the last and back. */
function secondDerivatives(points: Float64Array): Float64Array {
  const last = points.length - 1;
  const diagonal = new Float64Array(points.length).fill(4);
  const bends = new Float64Array(points.length);
  for (let i = 1; i < last; i++) bends[i] = 6 * (points[i + 1] - 2 * points[i] + points[i - 1]);
  // Third derivative at an end: bend[1] - bend[0] is the third difference of the four points there.
  diagonal[0] = -1;
  bends[0] = thirdDifference(points, 0);
  diagonal[last] = -1;
  bends[last] = -thirdDifference(points, last - 3);
  for (let i = 1; i <= last; i++) {
    const factor = 1 / diagonal[i - 1];
    diagonal[i] -= factor;
    bends[i] -= factor * bends[i - 1];
  }
  bends[last] /= diagonal[last];
  for (let i = last - 1; i >= 0; i--) bends[i] = (bends[i] - bends[i + 1]) / diagonal[i];
  return bends;
}

function thirdDifference(points: Float64Array, from: number): number {
  return points[from + 3] - 3 * points[from + 2] + 3 * points[from + 1] - points[from];
}
