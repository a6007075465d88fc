import type { Money, Period, Share } from "../ground/units.ts";

/** One entry per deal. */
export interface LostDeals {
  /** Rows of the deals that are lost, whenever. */
  readonly rows: ArrayLike<number>;
  readonly closeDate: Float64Array;
  /** Small units; 0 and NaN of a lost deal are unknown (AM-33). */
  readonly amount: Float64Array;
}

/** Lost deals that have one thing in common. */
export interface LossLine {
  /** Code of what they have in common; -1 is blank, a line like any other. */
  readonly code: number;
  readonly deals: number;
  /** Of the deals whose money is known. */
  readonly money: Money;
  readonly withMoney: number;
  /** Deals ÷ all deals lost. */
  readonly share: Share;
  /** The same part of the earlier period. */
  readonly dealsBefore: number;
  readonly moneyBefore: Money;
}

export interface Losses {
  /** All deals lost in the period; its code is of no use. */
  readonly total: LossLine;
  /** By number, then money, then code. */
  readonly lines: readonly LossLine[];
  /** Lost deals without a closing day: in no period. */
  readonly undated: { readonly deals: number; readonly money: Money };
}

type Counted = { -readonly [K in keyof LossLine]: LossLine[K] };

/**
 * Deals lost in a period by what they have in common: reason, stage, manager, competitor, category.
 *
 * A deal counts by its closing day. Shares are of numbers, for the money of lost deals is often unknown.
 *
 * @param codes what each deal belongs to; -1 is blank
 * @param before the same part of the earlier period; undefined where there is none
 * @see CALC-45, AM-33, AM-81
 * @example losses(lost, reasons, { now, before }).lines[0].share // 0.6
 */
export function losses(
  lost: LostDeals,
  codes: ArrayLike<number>,
  { now, before }: { readonly now: Period; readonly before?: Period },
): Losses {
  const lines = new Map<number, Counted>();
  const total = emptyLine(-1);
  const undated = { deals: 0, money: 0 };
  for (let place = 0; place < lost.rows.length; place++) {
    const row = lost.rows[place];
    const day = lost.closeDate[row];
    const money = lost.amount[row] || 0;
    if (Number.isNaN(day)) {
      undated.deals += 1;
      undated.money += money;
    }
    if (!isIn(day, now) && !(before && isIn(day, before))) continue;
    const code = codes[row];
    if (!lines.has(code)) lines.set(code, emptyLine(code));
    for (const line of [total, lines.get(code)!]) count(line, money, isIn(day, now));
  }
  const all = [...lines.values()].map((line) => ({ ...line, share: line.deals / total.deals }));
  return {
    total: { ...total, share: total.deals > 0 ? 1 : Number.NaN },
    lines: all.sort((a, b) => b.deals - a.deals || b.money - a.money || a.code - b.code),
    undated,
  };
}

function isIn(day: number, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

function count(line: Counted, money: Money, isNow: boolean): void {
  if (!isNow) {
    line.dealsBefore += 1;
    line.moneyBefore += money;
    return;
  }
  line.deals += 1;
  line.money += money;
  if (money !== 0) line.withMoney += 1;
}

function emptyLine(code: number): Counted {
  return { code, deals: 0, money: 0, withMoney: 0, share: 0, dealsBefore: 0, moneyBefore: 0 };
}
