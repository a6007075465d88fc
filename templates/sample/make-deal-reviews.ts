import { isoDay, text, type CodeOf, type Text } from "./engine-parts.ts";
import { sampleManagers, Team } from "./make-managers.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { asOf, officeDayBefore } from "./sample-days.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleCell, SampleRow } from "./sample-row.ts";

type Field = CodeOf<"reviewField">;

const comments: Readonly<Record<Field, readonly Text[]>> = {
  steps: [
    text("no step towards the decision maker", "нет шага к ЛПР"),
    text("too long between the steps", "большие паузы между шагами"),
  ],
  amount: [
    text("volume of the last year is smaller", "объём прошлого года меньше"),
    text("add the labels", "добавить этикетки"),
  ],
  probability: [
    text("the rival is already testing", "конкурент уже на испытаниях"),
    text("Decision maker not met yet", "ЛПР ещё не видели"),
  ],
  closeDate: [text("their budget opens in a month", "бюджет откроют через месяц")],
  objection: [text("prepare the answer on price", "подготовить ответ о цене")],
  other: [text("take the engineer along", "взять с собой инженера")],
};
const fields: readonly Field[] = ["steps", "probability", "closeDate", "objection", "other"];

/** Rows of the sheet DealReviews: what the head of sales changed, and a few reviews that do not count. */
export function makeDealReviews(deals: readonly SampleDeal[]): readonly SampleRow<"DealReviews">[] {
  const random = randomFrom(62);
  const rows = deals.filter(({ isReviewed }) => isReviewed).flatMap((deal) => reviewOf(random, deal));
  return rows.sort((one, other) => one.reviewedOn - other.reviewedOn);
}

function reviewOf(random: Random, deal: SampleDeal) {
  const until = deal.status === "open" ? asOf : deal.closed;
  const reviewedOn = Math.max(officeDayBefore(random.whole(deal.opened, until)), deal.opened);
  const reviewerId = sampleManagers[reviewerOf(random, deal)].name;
  const chosen = new Set([random.pick(fields), random.pick(fields)]);
  const isMoved = deal.sellerEstimate !== undefined && deal.sellerEstimate !== deal.ropEstimate;
  const changed: readonly Field[] = [...(isMoved ? (["amount"] as const) : []), ...chosen];
  return changed.map((field) => ({
    dealId: deal.id,
    reviewedOn,
    reviewerId,
    field,
    ...change(random, deal, field, until),
    comment: random.chance(0.7) ? random.pick(comments[field]) : undefined,
  }));
}

/** Once in sixty a supervisor or the seller signs, whose review does not count. */
function reviewerOf(random: Random, { manager }: SampleDeal): number {
  if (!random.chance(1 / 60)) return Team.Head;
  return random.chance(0.5) && manager >= 0 ? manager : Team.KeySupervisor;
}

function change(
  random: Random,
  deal: SampleDeal,
  field: Field,
  day: number,
): { before?: SampleCell; after?: SampleCell } {
  if (field === "amount") return { before: String(deal.sellerEstimate), after: String(deal.ropEstimate) };
  if (field === "steps") return { before: String(random.whole(2, 4)), after: String(random.whole(5, 7)) };
  if (field === "closeDate") return { before: isoDay(day + 10), after: isoDay(day + random.whole(20, 45)) };
  if (field !== "probability") return {};
  const before = random.whole(5, 14) / 20;
  return { before: String(before), after: String(Math.round((before + random.pick([-0.2, -0.1, 0.1])) * 20) / 20) };
}
