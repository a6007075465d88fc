import type { MoneyReason } from "../ground/money-reason.ts";
import type { Money } from "../ground/units.ts";
import type { TableName } from "../input/tables/index.ts";
import type { MoneyAccount } from "./account-money.ts";

/**
 * Money of a table, in the currency of the run, that went one way.
 *
 * @example moneyGone(plan.money, "Deals", "wonUndated") // { rows: 2, money: 90000 }
 */
export function moneyGone(
  { lines }: Pick<MoneyAccount, "lines">,
  table: TableName,
  reason: MoneyReason,
): { readonly rows: number; readonly money: Money } {
  const line = lines.find((one) => one.table === table && one.reason === reason && one.currency === "");
  return { rows: line?.rows ?? 0, money: line?.money ?? 0 };
}
