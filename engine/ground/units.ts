/** Money in whole small units, 10^-d of the currency (AM-01); `MoneyUnit` says d. Sums below 2^53 are exact. */
export type Money = number;
/** A fraction, 0 to 1. Shown as %. */
export type Share = number;
/** Hours, decimal. */
export type Hours = number;
/** Minutes of one operation, or of the day when a time of day is meant. */
export type Minutes = number;
/** A calendar day as Excel's serial number in the 1900 system (2026-01-01 is 46023). NaN is no day. */
export type Day = number;

/** How money of this run is held: `perUnit` small units make one unit of the currency. */
export interface MoneyUnit {
  readonly decimals: number;
  readonly perUnit: number;
}

/** Inclusive at both ends. `label` is the words it was given in: `2026`, `2026-Q1`, `2026-03`, `2026-W10` or `FROM..TO`. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
}

/** Relative tolerance of equality and rounding (methodology, Conventions). */
export const tolerance = 1e-9;
