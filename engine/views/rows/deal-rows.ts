import { countsInPeriod } from "../../deals/frozen-lines.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import type { Share } from "../../ground/units.ts";
import type { SheetContext } from "../../sheets/sheet-context.ts";
import { writeMoney } from "../../sheets/write-money.ts";
import { writeShare } from "../../sheets/write-share.ts";
import { rowWords as words, type RowsKey } from "../../words/views/row-words.ts";
import type { FindRows, FoundRow } from "./found-row.ts";

/** Rows of Deals behind figures of the plan and of the funnel. */
export const dealRows = {
  won: (context, isWanted) => {
    const { dealPlan, deals, input } = context.plan;
    if (dealPlan.won.basis === "payments") return paidRows(context, isWanted);
    const { amount, closeDate } = input.tables.Deals;
    return rowsWhere(deals.wonInPeriod, (deal) => deals.wonInPeriod[deal] === 1 && isWanted(closeDate[deal])).map(
      (deal) => ({ deal, money: amount[deal], day: closeDate[deal] }),
    );
  },
  expected: (context, isWanted) => {
    const { dealPlan, period, asOf } = context.plan;
    const { planned, chance } = dealPlan;
    return Array.from(planned.deal.keys())
      .filter((line) => countsInPeriod(planned, line, period, asOf) && isWanted(planned.date[line]))
      .map((line) => {
        const share = chance[planned.deal[line]] || 0;
        return {
          deal: planned.deal[line],
          money: planned.money[line] * share,
          day: planned.date[line],
          about: context.say(words.ofChance, {
            money: writeMoney(context, planned.money[line]),
            chance: writeShare(share, context.language),
          }),
        };
      });
  },
  deciding: (context) => {
    const { amount } = context.plan.input.tables.Deals;
    const points = (share: Share): string => context.say(words.points, { points: Math.round(share * 1000) / 10 });
    return context.plan.dealPlan.deciding.map(({ deal, fall, rise }) => ({
      deal,
      money: amount[deal],
      about: context.say(words.swing, { fall: points(fall), rise: points(rise) }),
    }));
  },
  open: (context) => {
    const { deals, input } = context.plan;
    const { amount, forecastClose } = input.tables.Deals;
    return rowsWhere(deals.status, (deal) => deals.status[deal] === DealStatus.Open).map((deal) => ({
      deal,
      money: amount[deal],
      day: forecastClose[deal],
    }));
  },
  closed: ({ say, plan: { deals, input } }) => {
    const { amount, closeDate } = input.tables.Deals;
    return rowsWhere(deals.status, (deal) => deals.wonInPeriod[deal] === 1 || deals.lostInPeriod[deal] === 1).map(
      (deal) => ({
        deal,
        money: amount[deal],
        day: closeDate[deal],
        about: say(deals.wonInPeriod[deal] === 1 ? words.wonState : words.lostState),
      }),
    );
  },
  wonUndated: ({ plan: { deals, input } }) => {
    const { amount, closeDate } = input.tables.Deals;
    return rowsWhere(
      deals.status,
      (deal) => deals.status[deal] === DealStatus.Won && Number.isNaN(closeDate[deal]),
    ).map((deal) => ({ deal, money: amount[deal] }));
  },
  stuck: ({ say, plan: { stuck } }) =>
    stuck.deals.map(({ deal, over, atStake }) => ({ deal, money: atStake, about: say(words.over, { days: over }) })),
  withoutPlan: ({ plan: { dealPlan, input } }) =>
    dealPlan.concerns.withoutPlan.map((deal) => ({ deal, money: input.tables.Deals.amount[deal] })),
  overdueSteps: (context) => {
    const { dealPlan, input } = context.plan;
    const { DealSteps, Deals } = input.tables;
    const { codes, words: actions } = DealSteps.action;
    return dealPlan.concerns.overdueSteps.map((step) => ({
      deal: DealSteps.dealId[step],
      step,
      money: Deals.amount[DealSteps.dealId[step]],
      day: DealSteps.plannedDate[step],
      about: context.say(words.step, {
        step: actions[codes[step]] ?? "–",
        day: context.day(DealSteps.plannedDate[step]),
      }),
    }));
  },
} satisfies Partial<Readonly<Record<RowsKey, FindRows>>>;

function rowsWhere(column: ArrayLike<number>, isWanted: (row: number) => boolean): number[] {
  return Array.from({ length: column.length }, (_, row) => row).filter(isWanted);
}

/** Where there are no deals at all, won is what clients paid. */
function paidRows({ plan: { input, period, asOf } }: SheetContext, isWanted: (day: number) => boolean): FoundRow[] {
  const { clientId, date, amount } = input.tables.Payments;
  return Array.from(date.keys())
    .filter((row) => date[row] >= period.from && date[row] <= Math.min(period.to, asOf) && isWanted(date[row]))
    .map((row) => ({ client: clientId[row], money: amount[row], day: date[row] }));
}
