import type { Day, Money } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { usualLimits, type AbcLimits, type AbcTies } from "./abc-limits.ts";
import { classifyAbc } from "./classify-abc.ts";
import { classifyByLimit, type MoneyLimits } from "./classify-by-limit.ts";

/** One value per client; blanks as in input tables. */
export interface PotentialInput {
  /** Manual mark: 0 A, 1 B, 2 C, -1 blank. */
  readonly mark: Int8Array;
  /** Money the client could pay a year, whole units; NaN is blank. */
  readonly amount: Float64Array;
  /** Money received in the period, whole units; NaN is blank. */
  readonly revenue: Float64Array;
  /** Day of the last review; NaN is blank. */
  readonly reviewedOn: Float64Array;
}

export interface PotentialOptions {
  /** Calendar days of the period of `revenue`. */
  readonly periodDays: number;
  readonly asOf: Day;
  /** potA, potB. */
  readonly limits?: AbcLimits;
  /** potLimitA, potLimitB: amounts instead of shares. */
  readonly moneyLimits?: MoneyLimits;
  /** potentialMaxAgeDays. */
  readonly maxAgeDays?: number;
  /** What becomes of equal amounts across a limit. */
  readonly ties?: AbcTies;
}

/** Where a mark came from. */
export const MarkSource = { Manual: 0, Computed: 1, None: 2 } as const;

/** One value per client, money in whole units. */
export interface PotentialResult {
  /** Larger of the amount and the revenue of a year; NaN where both are blank. */
  readonly effective: Float64Array;
  readonly annualRevenue: Float64Array;
  /** AbcClass A, B or C; None where unknown. */
  readonly mark: Uint8Array;
  /** MarkSource. */
  readonly source: Uint8Array;
  /** What the client could still pay a year, never negative; NaN where the potential is not known. */
  readonly unrealised: Float64Array;
  /** Flags: 1 says so. */
  readonly reviewDue: Uint8Array;
  /** The amount is less than the client already pays a year: issue POTENTIAL_BELOW_ACTUAL. */
  readonly belowActual: Uint8Array;
  /** Neither mark nor amount: issue POTENTIAL_MISSING. */
  readonly missing: Uint8Array;
  /** Cards with both fields filled, of all cards; NaN where there are none. */
  readonly filledShare: number;
}

/**
 * Marks every client and prospect A, B or C by what it could pay: a manual mark wins, else its amount is classed
 * among all amounts, those of clients marked by hand counted too.
 *
 * @throws RangeError if columns differ in length, `periodDays` is not positive or limits are out of order
 * @see CALC-02; source E, priorities by potential
 * @example classifyPotential(columns, { periodDays: 365, asOf: 46023 }).mark
 */
export function classifyPotential(input: PotentialInput, options: PotentialOptions): PotentialResult {
  const { mark, amount, revenue, reviewedOn } = input;
  const { periodDays, asOf, limits = usualLimits, moneyLimits, maxAgeDays = 365, ties } = options;
  assertColumns(input, periodDays);
  const annualRevenue = revenue.map((money) => roundAway((money * 365) / periodDays));
  const effective = amount.map((money, row) => largerKnown(money, annualRevenue[row]));
  const classed = effective.map((money, row) => (Number.isNaN(amount[row]) ? NaN : money));
  const computed = moneyLimits
    ? classifyByLimit(classed, moneyLimits)
    : classifyAbc(exactlySummable(classed), limits, "before", ties);
  const known = (row: number): boolean => computed[row] <= AbcClass.C;
  return {
    effective,
    annualRevenue,
    mark: computed.map((group, row) => (mark[row] >= 0 ? mark[row] : known(row) ? group : AbcClass.None)),
    source: computed.map((_, row) =>
      mark[row] >= 0 ? MarkSource.Manual : known(row) ? MarkSource.Computed : MarkSource.None,
    ),
    unrealised: effective.map((money, row) => Math.max(money - Math.max(annualRevenue[row] || 0, 0), 0)),
    reviewDue: mapColumn(Uint8Array, reviewedOn, (day) => (asOf - day > maxAgeDays ? 1 : 0)),
    belowActual: mapColumn(Uint8Array, amount, (money, row) => (money < annualRevenue[row] ? 1 : 0)),
    missing: mapColumn(Uint8Array, mark, (code, row) => (code < 0 && Number.isNaN(amount[row]) ? 1 : 0)),
    filledShare: mark.filter((code, row) => code >= 0 && !Number.isNaN(amount[row])).length / mark.length,
  };
}

function assertColumns(input: PotentialInput, periodDays: number): void {
  const count = input.mark.length;
  for (const [name, column] of Object.entries(input)) {
    if (column.length !== count) throw new RangeError(`${name}, expected ${count} rows, got ${column.length}`);
  }
  if (!(periodDays > 0)) throw new RangeError(`periodDays, expected more than 0, got ${periodDays}`);
}

/** Half away from zero, as all money is rounded (AM-01). */
function roundAway(money: number): Money {
  return Math.sign(money) * Math.round(Math.abs(money));
}

/** The larger of two; a blank gives way; refunds do not make a negative potential. */
function largerKnown(amount: Money, annual: Money): Money {
  if (Number.isNaN(amount)) return Number.isNaN(annual) ? NaN : Math.max(annual, 0);
  return Math.max(amount, annual || 0);
}

/** A short period made a year may pass 2^53 although the revenue does not: classes then need a coarser unit. */
function exactlySummable(amounts: Float64Array): Float64Array {
  const total = amounts.reduce((sum, money) => (money > 0 ? sum + money : sum), 0);
  if (total <= Number.MAX_SAFE_INTEGER) return amounts;
  const unit = 2 ** Math.ceil(Math.log2(total / Number.MAX_SAFE_INTEGER) + 1);
  return amounts.map((money) => (money > 0 ? Math.ceil(money / unit) : money));
}
