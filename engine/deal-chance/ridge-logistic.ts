/** Deals as indicators: which columns are 1 in each row. */
export interface IndicatorRows {
  /** Columns of row i: `columns[start[i]]` to `columns[start[i + 1] - 1]`. */
  readonly columns: Int32Array;
  readonly start: Int32Array;
  readonly columnCount: number;
}

export interface LogisticFit {
  readonly intercept: number;
  /** One per column. */
  readonly terms: Float64Array;
}

const mostSteps = 50;
const settled = 1e-10;

/**
 * Logistic regression with a ridge: the terms that make the outcomes likeliest, less penalty ÷ 2 × their squares; the
 * intercept is not punished. Newton's steps, so that the same rows give the same terms to the last digit.
 *
 * @param outcomes 1 won, 0 lost, one per row
 * @param penalty above 0
 * @param from terms to begin with, for a penalty near one already fitted
 * @see CALC-55; Hoerl and Kennard 1970 (ridge), le Cessie and van Houwelingen, Applied Statistics 41 (1992) (logistic)
 * @example ridgeLogistic({ columns: Int32Array.of(0, 1), start: Int32Array.of(0, 1, 2), columnCount: 2 }, [1, 0], 1).terms // +, −
 */
export function ridgeLogistic(
  rows: IndicatorRows,
  outcomes: ArrayLike<number>,
  penalty: number,
  from?: LogisticFit,
): LogisticFit {
  const width = rows.columnCount + 1; // the last place is the intercept
  const terms = new Float64Array(width);
  if (from) terms.set(from.terms);
  terms[width - 1] = from?.intercept ?? logOdds(outcomes);
  for (let step = 0; step < mostSteps; step++) {
    const { slope, curve } = slopeAndCurve(rows, outcomes, terms, penalty);
    const move = solve(curve, slope, width);
    let largest = 0;
    for (let place = 0; place < width; place++) {
      terms[place] += move[place];
      largest = Math.max(largest, Math.abs(move[place]));
    }
    if (largest < settled) break;
  }
  return { intercept: terms[width - 1], terms: terms.subarray(0, width - 1) };
}

/** Chance of a row by a fit. */
export function chanceOf({ intercept, terms }: LogisticFit, { columns, start }: IndicatorRows, row: number): number {
  let sum = intercept;
  for (let at = start[row]; at < start[row + 1]; at++) sum += terms[columns[at]];
  return logistic(sum);
}

/** A half more of either outcome keeps it finite where all rows ended alike. */
function logOdds(outcomes: ArrayLike<number>): number {
  let won = 0;
  for (let row = 0; row < outcomes.length; row++) won += outcomes[row];
  return Math.log((won + 0.5) / (outcomes.length - won + 0.5));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** First derivatives (uphill) and the matrix of the second ones, downhill, lower half. */
function slopeAndCurve(
  { columns, start, columnCount }: IndicatorRows,
  outcomes: ArrayLike<number>,
  terms: Float64Array,
  penalty: number,
) {
  const width = columnCount + 1;
  const slope = new Float64Array(width);
  const curve = new Float64Array(width * width);
  for (let place = 0; place < columnCount; place++) {
    slope[place] = -penalty * terms[place];
    curve[place * width + place] = penalty;
  }
  for (let row = 0; row < outcomes.length; row++) {
    let sum = terms[columnCount];
    for (let at = start[row]; at < start[row + 1]; at++) sum += terms[columns[at]];
    const chance = logistic(sum);
    const weight = chance * (1 - chance);
    const off = outcomes[row] - chance;
    for (let at = start[row]; at < start[row + 1]; at++) {
      const one = columns[at];
      slope[one] += off;
      curve[columnCount * width + one] += weight;
      for (let other = start[row]; other <= at; other++) {
        const [low, high] = columns[other] <= one ? [columns[other], one] : [one, columns[other]];
        curve[high * width + low] += weight;
      }
    }
    slope[columnCount] += off;
    curve[columnCount * width + columnCount] += weight;
  }
  return { slope, curve };
}

/** Solves by Cholesky's factors, written over the matrix. */
function solve(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
  for (let column = 0; column < width; column++) {
    const own = column * width;
    for (let row = column; row < width; row++) {
      const line = row * width;
      let sum = matrix[line + column];
      for (let at = 0; at < column; at++) sum -= matrix[line + at] * matrix[own + at];
      // A hair above zero where all rows of a column are certain: the step then stays finite.
      matrix[line + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[own + column];
    }
  }
  const answer = Float64Array.from(right);
  for (let row = 0; row < width; row++) {
    for (let at = 0; at < row; at++) answer[row] -= matrix[row * width + at] * answer[at];
    answer[row] /= matrix[row * width + row];
  }
  for (let row = width - 1; row >= 0; row--) {
    for (let at = row + 1; at < width; at++) answer[row] -= matrix[at * width + row] * answer[at];
    answer[row] /= matrix[row * width + row];
  }
  return answer;
}
