import { tolerance } from "./units.ts";

/**
 * Up to a whole number, after forgiving the noise of floating arithmetic: 2.0000000001 is 2, 2.00001 is 3.
 * Below 1 the tolerance is absolute, so that what a subtraction leaves of zero is still zero people.
 *
 * @see methodology, Conventions; in a cell =ROUNDUP(ROUND(x,9),0)
 * @example ceilTolerant(2.6707) // 3
 */
export function ceilTolerant(value: number): number {
  return nearWhole(value) ? roundHalfAway(value) : Math.ceil(value) + 0;
}

/**
 * Down to a whole number with the same tolerance: 2.9999999999 is 3.
 *
 * @see methodology, Conventions; in a cell =INT(ROUND(x,9))
 * @example floorTolerant(2.9) // 2
 */
export function floorTolerant(value: number): number {
  return nearWhole(value) ? roundHalfAway(value) : Math.floor(value);
}

/** To the nearest whole number, halves away from zero, as ROUND(x,0) does. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0; // "+ 0" turns -0 into 0
}

function nearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= slack(Math.abs(value));
}

function slack(size: number): number {
  return tolerance * Math.max(1, size);
}
