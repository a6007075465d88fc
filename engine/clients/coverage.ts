import type { Share } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";

/** One value per client or prospect. */
export interface CoverageInput {
  /** Working category: AbcClass A, B, C or None. */
  readonly category: Uint8Array;
  /** 1 if a contact was done in the window (`markContacted`). */
  readonly contacted: Uint8Array;
  /** 1 if a deal is open or was won in the period (`markWithDeal`). */
  readonly withDeal: Uint8Array;
  /** How many of LVR, LFR and LPR are known, 0 to 3 (`countKnownRoles`). */
  readonly knownRoles: Uint8Array;
  /** Whole money units; NaN is blank. */
  readonly annualRevenue: Float64Array;
  readonly effectivePotential: Float64Array;
}

/** Shares are NaN (blank) where nothing is behind them. */
export interface Coverage {
  /** AbcClass A, B, C, None, or undefined for all together. */
  readonly category?: number;
  readonly clients: number;
  /** Contacted and with a deal. */
  readonly worked: number;
  readonly coverage: Share;
  readonly contacted: Share;
  readonly withDeal: Share;
  /** Known roles of the three, on average. */
  readonly roles: Share;
  /** Revenue of a year ÷ effective potential. */
  readonly wallet: Share;
  /** Rows that are not worked, in input order. */
  readonly uncovered: Int32Array;
}

const rolesOfACard = 3;

/**
 * How far the clients of each category are really being worked: contacted lately, and a deal open or won.
 *
 * @returns A, B, C, None and, last, all together
 * @throws RangeError if columns differ in length
 * @see CALC-05
 * @example coverage(columns)[0].coverage // of four A clients two are worked: 0.5
 */
export function coverage(input: CoverageInput): readonly Coverage[] {
  const count = input.category.length;
  for (const [name, column] of Object.entries(input)) {
    if (column.length !== count) throw new RangeError(`${name}, expected ${count} rows, got ${column.length}`);
  }
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const categories = [AbcClass.A, AbcClass.B, AbcClass.C, AbcClass.None];
  return [
    ...categories.map((category) =>
      coverageOf(
        input,
        rows.filter((row) => input.category[row] === category),
        category,
      ),
    ),
    coverageOf(input, rows),
  ];
}

function coverageOf(input: CoverageInput, rows: Int32Array, category?: number): Coverage {
  const isWorked = (row: number): boolean => input.contacted[row] === 1 && input.withDeal[row] === 1;
  const uncovered = rows.filter((row) => !isWorked(row));
  const worked = rows.length - uncovered.length;
  const potential = sumOver(rows, input.effectivePotential);
  return {
    category,
    clients: rows.length,
    worked,
    coverage: worked / rows.length,
    contacted: sumOver(rows, input.contacted) / rows.length,
    withDeal: sumOver(rows, input.withDeal) / rows.length,
    roles: sumOver(rows, input.knownRoles) / (rolesOfACard * rows.length),
    wallet: potential > 0 ? sumOver(rows, input.annualRevenue) / potential : NaN,
    uncovered,
  };
}

function sumOver(rows: Int32Array, column: Float64Array | Uint8Array): number {
  return rows.reduce((sum, row) => sum + (column[row] || 0), 0);
}
