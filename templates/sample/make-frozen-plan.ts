import { addMonths, dayOf, firstOfMonth, monthIndex, type Day } from "./engine-parts.ts";
import { sampleManagers, sellers } from "./make-managers.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

const frozenOn = dayOf(2026, 7, 1);
const yearEnd = dayOf(2026, 12, 31);
const planMoney = 110_000_000;
/** How often a deal open then was thought to be won. */
const usualChance = 0.35;

type Row = SampleRow<"FrozenPlan">;

/** Rows of the sheet FrozenPlan: the plan of 2026 as the head of sales froze it at the middle of the year. */
export function makeFrozenPlan(deals: readonly SampleDeal[]): readonly Row[] {
  const random = randomFrom(66);
  const open = deals.filter(({ opened, closed }) => opened < frozenOn && !(closed < frozenOn));
  const won = deals.filter(
    ({ status, closed }) => status === "won" && closed >= dayOf(2026, 1, 1) && closed < frozenOn,
  );
  const rows: Row[] = [
    ...won.map((deal) => ({ ...whose(deal), month: monthOf(deal.closed), ...money(deal.amount, 0, 1, true) })),
    ...open.map((deal) => openRow(random, deal)),
    ...deletedDeals(),
    ...targets(),
  ];
  const head = sampleManagers[0].name;
  return rows.map((row) => ({ frozenOn, author: head, period: "2026", ...row }));
}

function whose({ id, manager }: SampleDeal): Row {
  return { dealId: id, managerId: manager < 0 ? undefined : sampleManagers[manager].name };
}

function money(won: number, planned: number, chance: number, isInPeriod: boolean): Row {
  const counts = isInPeriod ? won + planned : 0;
  return { won, planned, nominal: counts, expected: Math.round(counts * chance) };
}

/** One in six was estimated anew since; one in five was then planned for another month. */
function openRow(random: Random, deal: SampleDeal): Row {
  const usual = deal.status === "open" ? dayOf(2026, random.whole(8, 12), 15) : deal.closed;
  const day = random.chance(0.2) ? addMonths(usual, random.pick([-1, 1, 2, 3])) : usual;
  const figure = deal.ropEstimate ?? deal.sellerEstimate ?? deal.amount;
  const then = random.chance(1 / 6) ? Math.round((figure * random.between(0.8, 1.2)) / 100) * 100 : figure;
  const isInPeriod = day >= frozenOn && day <= yearEnd;
  return { ...whose(deal), month: monthOf(day), ...money(0, then, usualChance, isInPeriod) };
}

/** Deals that were entered twice and deleted since. */
function deletedDeals(): readonly Row[] {
  return ["D-9001", "D-9002"].map((dealId, place) => ({
    dealId,
    managerId: sampleManagers[sellers[place]].name,
    month: dayOf(2026, 10, 1),
    ...money(0, 180_000 + 40_000 * place, usualChance, true),
  }));
}

/** By the managers' shares of the plan, the same in every month but for the rounding. */
function targets(): readonly Row[] {
  return sellers.flatMap((seller) => {
    const share = sampleManagers[seller].row.planShare;
    if (typeof share !== "number") return [];
    const ofMonth = Math.round((planMoney * share) / 12);
    const months = Array.from({ length: 12 }, (_, month) => dayOf(2026, month + 1, 1));
    const rest = Math.round(planMoney * share) - ofMonth * 11;
    const target = (place: number): number => (place === 11 ? rest : ofMonth);
    return months.map((month, place) => ({ managerId: sampleManagers[seller].name, month, target: target(place) }));
  });
}

function monthOf(day: Day): Day {
  return firstOfMonth(monthIndex(day));
}
