import type { MoneyUnit } from "../ground/units.ts";

const fewest = 2;
const most = 6;
/** Excel keeps 15 significant digits: what differs less than that is the same written number. */
const digitsKept = 1e-15;

/**
 * The small unit of a run (AM-01): as many decimals as its money cells have, 2 at least and 6 at most, fewer where
 * all money together would reach 2^53: sums of several columns, won and expected say, are exact too.
 *
 * @param columns every money column of the run, in units of the currency; NaN is blank
 * @example chooseMoneyUnit([Float64Array.of(261.96, 0.0292)]) // { decimals: 4, perUnit: 10000 }
 */
export function chooseMoneyUnit(columns: readonly Float64Array[]): MoneyUnit {
  let decimals = fewest;
  let total = 0;
  for (const column of columns) {
    decimals = decimalsOf(column, decimals);
    total += totalOf(column);
  }
  while (decimals > 0 && total * 10 ** decimals >= 2 ** 53) decimals--;
  return { decimals, perUnit: 10 ** decimals };
}

function decimalsOf(column: Float64Array, atLeast: number): number {
  let decimals = atLeast;
  let perUnit = 10 ** decimals;
  for (let row = 0; row < column.length && decimals < most; row++) {
    const value = column[row];
    while (decimals < most && !isWhole(value * perUnit)) perUnit = 10 ** ++decimals;
  }
  return decimals;
}

/** A blank is whole: it asks for no decimals. */
function isWhole(value: number): boolean {
  return !(Math.abs(value - Math.round(value)) > Math.abs(value) * digitsKept * 4);
}

function totalOf(column: Float64Array): number {
  let total = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (value === value) total += Math.abs(value);
  }
  return total;
}

/**
 * Turns a money column into whole small units in place, half away from zero.
 *
 * @returns how many amounts lost decimals, and the first of them
 */
export function toSmallUnits(
  column: Float64Array,
  { perUnit }: MoneyUnit,
): { readonly rounded: number; readonly first: number } {
  let rounded = 0;
  let first = -1;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] * perUnit;
    if (!isWhole(value)) {
      if (first < 0) first = row;
      rounded++;
    }
    // 1.005 × 100 is 100.49999999999999 in floating point, and still a half
    const whole = isWhole(value) ? Math.round(Math.abs(value)) : Math.floor(Math.abs(value) + 0.5 + 1e-9);
    column[row] = value < 0 ? 0 - whole : whole;
  }
  return { rounded, first };
}
