import { salesBuckets, salesBucketSign, type SalesBucket } from "../../clients/sales-bridge.ts";
import type { SalesChange } from "../../clients/plan-sales-change.ts";
import type { Money } from "../../ground/units.ts";
import { changeWords as words } from "../../words/clients/change-words.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";

/** Those that move something. */
export const movingBuckets = salesBuckets.filter((name) => name !== "same");

/** The bridge in one sentence: money before and now, and what each cause brought (CALC-41). */
export function bridgeSentence(context: SheetContext, { bridge }: Pick<SalesChange, "bridge">): string {
  const { say, language } = context;
  const amount = (value: Money): string => writeMoney(context, value);
  const signed = (value: Money): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${amount(Math.abs(value))}`;
  const of = (name: SalesBucket): string =>
    `${signed(bridge.money[name] * salesBucketSign[name])} (${bridge.clients[name]})`;
  const gain = bridge.now - bridge.before;
  const growth = bridge.before > 0 ? gain / bridge.before : Number.NaN;
  return say(words.finding, {
    ...{ before: amount(bridge.before), now: amount(bridge.now), change: signed(gain) },
    share: Number.isNaN(growth) ? "–" : `${gain < 0 ? "−" : "+"}${writeShare(Math.abs(growth), language)}`,
    ...Object.fromEntries(movingBuckets.map((name) => [name, of(name)])),
  });
}
