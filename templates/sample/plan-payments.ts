import { addMonths, dayOf, firstOfMonth, monthIndex, type Day } from "./engine-parts.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { asOf, officeDay, seasonOf } from "./sample-days.ts";
import { randomFrom, type Random } from "./random.ts";

/** Money received for a deal; negative is given back. */
export interface SamplePayment {
  readonly deal: SampleDeal;
  readonly day: Day;
  readonly amount: number;
}

/** Payments of the won deals up to today, in order of days. What a deal brings never exceeds its amount. */
export function planPayments(deals: readonly SampleDeal[]): readonly SamplePayment[] {
  const random = randomFrom(31);
  return deals
    .filter(({ status }) => status === "won")
    .flatMap((deal) => withRefund(random, deal.months > 0 ? monthly(random, deal) : inParts(random, deal)))
    .filter(({ day }) => day <= asOf)
    .sort((one, other) => one.day - other.day);
}

/** An agreement is paid month by month, to the cent; uneven buyers also follow the season. */
function monthly(random: Random, deal: SampleDeal): readonly SamplePayment[] {
  const { rhythm } = deal.client;
  const wobble = rhythm === "even" ? 0.07 : 0.26;
  const weights = Array.from({ length: deal.months }, (_, month) => {
    const season = rhythm === "even" ? 1 : 0.75 + 0.25 * seasonOf(addMonths(deal.closed, month + 1));
    return season * random.between(1 - wobble, 1 + wobble);
  });
  // Paid in the first three weeks, so that a month is never without its payment.
  const day = deal.client.place % 20;
  return splitCents(deal.amount, weights).map((amount, month) => {
    const from = firstOfMonth(monthIndex(deal.closed) + month + 1);
    return { deal, day: officeDay(from + day), amount };
  });
}

/** An order is paid at once, or half in advance, or in three parts; one in forty is never paid. */
function inParts(random: Random, deal: SampleDeal): readonly SamplePayment[] {
  if (random.chance(0.025)) return [];
  const weights = [[1], [0.5, 0.5], [0.3, 0.4, 0.3]][
    deal.amount > 60_000 ? random.weighted([2, 5, 3]) : random.weighted([7, 3])
  ];
  const delay = random.whole(3, 25);
  return splitCents(deal.amount, weights).map((amount, part) => ({
    deal,
    day: officeDay(deal.closed + delay + part * random.whole(18, 35)),
    amount,
  }));
}

/** Now and then goods come back: part of the last payment is returned, for a few the year after, when they buy no more. */
function withRefund(random: Random, payments: readonly SamplePayment[]): readonly SamplePayment[] {
  if (payments.length === 0) return payments;
  const last = payments[payments.length - 1];
  const isLate = last.deal.client.rhythm === "once" && last.day >= dayOf(2025, 9, 1) && last.day <= dayOf(2025, 11, 30);
  if (!random.chance(isLate ? 0.5 : 0.03)) return payments;
  const amount = -Math.round(last.amount * random.between(5, 40)) / 100;
  const day = officeDay(isLate ? dayOf(2026, 1, 20) + random.whole(0, 30) : last.day + random.whole(5, 20));
  return [...payments, { deal: last.deal, day, amount }];
}

/** Parts in proportion to the weights, in whole cents, together exactly the amount. */
function splitCents(amount: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = Math.round(amount * 100);
  return weights.map((weight, part) => {
    const cents = part === weights.length - 1 ? left : Math.round((amount * 100 * weight) / total);
    left -= cents;
    return cents / 100;
  });
}
