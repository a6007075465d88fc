import type { SamplePayment } from "./plan-payments.ts";
import { productGroups } from "./sample-cuts.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet Payments; a few have no profit or list price, as in life. */
export function makePayments(payments: readonly SamplePayment[]): readonly SampleRow<"Payments">[] {
  const random = randomFrom(32);
  return payments.map(({ deal: { client }, day, amount }) => ({
    clientId: client.name,
    date: day,
    amount,
    profit: random.chance(0.97) ? toCents(amount * random.between(0.14, 0.36)) : undefined,
    productGroup: groupOf(random, client.place),
    listAmount: amount > 0 && random.chance(0.9) ? toCents(amount / (1 - discount(random, client.annual))) : undefined,
  }));
}

/** A client buys from one to five groups that stand side by side. */
function groupOf(random: Random, place: number) {
  const breadth = 1 + (place % 5);
  return productGroups[(place + random.whole(0, breadth - 1)) % productGroups.length];
}

function discount(random: Random, annual: number): number {
  return random.between(0, annual > 400_000 ? 0.14 : 0.07);
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
