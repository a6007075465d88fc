/** A curve from x = 0 to x = 1. */
export interface Spline {
  valueAt(x: number): number;
  slopeAt(x: number): number;
}

/**
 * The cubic spline through equally spaced points.
 *
 * At each end it keeps the third derivative of the cubic through the four points there.
 *
 * @param points four values or more, at x = 0, 1/(n-1) … 1
 * @throws RangeError if there are fewer than four points
 * @see AM-14; Forsythe, Malcolm, Moler 1977, Computer Methods for Mathematical Computations, ch. 4
 * @example fitSpline(Float64Array.of(0, 1, 8, 27)).valueAt(0.5) // 3.375, the cube of 1.5
 */
export function fitSpline(points: Float64Array): Spline {
  if (points.length < 4) throw new RangeError(`points, expected four or more, got ${points.length}`);
  const last = points.length - 1;
  const bends = secondDerivatives(points);
  const locate = (x: number) => {
    const from = Math.min(Math.max(Math.floor(x * last), 0), last - 1);
    const right = x * last - from;
    return { from, left: 1 - right, right };
  };
  return {
    valueAt(x) {
      const { from, left, right } = locate(x);
      const straight = left * points[from] + right * points[from + 1];
      return straight + ((left ** 3 - left) * bends[from] + (right ** 3 - right) * bends[from + 1]) / 6;
    },
    slopeAt(x) {
      const { from, left, right } = locate(x);
      const bend = ((1 - 3 * left ** 2) * bends[from] + (3 * right ** 2 - 1) * bends[from + 1]) / 6;
      return (points[from + 1] - points[from] + bend) * last;
    },
  };
}

/** In the unit of the spacing: solves the three-diagonal equations from the first point to the last and back. */
function secondDerivatives(points: Float64Array): Float64Array {
  const last = points.length - 1;
  const diagonal = new Float64Array(points.length).fill(4);
  const bends = new Float64Array(points.length);
  for (let i = 1; i < last; i++) bends[i] = 6 * (points[i + 1] - 2 * points[i] + points[i - 1]);
  // At an end the third derivative, the difference of two bends, is the third difference of the four points there.
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
