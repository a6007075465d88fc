import { codeNumber } from "../input/lists.ts";
import type { PeoplePlan } from "../people/plan-people.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money, Period, Share } from "../ground/units.ts";
import { previousPeriod } from "../ground/previous-period.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { clientProfit } from "../clients/client-profit.ts";
import { firstPaid } from "../clients/first-paid.ts";
import { lifetimeValue } from "../clients/lifetime-value.ts";
import { newContacts, type NewContacts } from "../clients/new-contacts.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { moneyOfYear } from "../clients/money-of-year.ts";
import { regularFigures, type RegularFigures } from "../clients/regular-figures.ts";
import { saleEvents, type SaleEvents } from "../clients/sale-events.ts";
import { samePart } from "../ground/same-part.ts";
import { yearlyRetention, type YearlyRetention } from "./yearly-retention.ts";
import { isEarlier } from "../ground/first-day.ts";

/** Leads, first payers, regular clients: so far and in the same part of the period before; and what clients are worth for years. */
export interface BlockPlan {
  readonly now: PeriodBlocks;
  readonly before: PeriodBlocks;
  /** What is counted as a sale: payments, or won deals where sales come from these. */
  readonly source: SaleEvents["source"];
  /** Day of the last lost deal or refusal of a prospect; NaN for who did not drop out. Per row of Clients. */
  readonly droppedOn: Float64Array;
  /** 1 where it was a refusal, 0 a lost deal. */
  readonly refused: Uint8Array;
  readonly value: ClientValue;
}

export interface PeriodBlocks {
  readonly contacts: NewContacts;
  readonly regulars: RegularFigures;
}

/** Lifetime value by class of money, A, B, C and loss. */
export interface ClientValue {
  /** A year; NaN where it is not known. */
  readonly retention: Share;
  readonly retentionSource: "setting" | "years" | "none";
  /** The later of the two whole years it is measured on; NaN where it is not. */
  readonly retentionYear: number;
  readonly profitSource: "profit" | "margin" | "none";
  readonly groups: readonly {
    readonly clients: number;
    readonly profitYear: Money;
    readonly value: Money;
  }[];
}

const prospect = codeNumber("clientStatus", "prospect");
const lost = codeNumber("dealStatus", "lost");
const done = codeNumber("activityStatus", "done");
const refusal = codeNumber("interest", "refused");

/** @see CALC-34, CALC-35, AM-81, AM-91 */
export function planBlocks(frame: PlanFrame, clients: ClientPlan, people: PeoplePlan): BlockPlan {
  const { tables } = frame.input;
  const { Clients } = tables;
  const sales = saleEvents(frame, clients.money.source);
  const first = firstPaid(sales, Clients.rowCount);
  const cameOn = daysOfArrival(frame);
  const { droppedOn, refused } = dropOuts(frame, first);
  const blocks = (period: Period, before: Period): PeriodBlocks => ({
    contacts: newContacts(
      {
        cameOn,
        source: Clients.leadSource,
        firstPaid: first,
        money: moneyOf(sales, period, Clients.rowCount),
        droppedOn,
      },
      period,
    ),
    regulars: regularFigures(sales, first, period, before),
  });
  const { now: soFar, before: sameBefore } = frame.samePart;
  const earlier = samePart(frame.previousPeriod, previousPeriod(frame.previousPeriod), sameBefore.to).before;
  return {
    now: blocks(soFar, sameBefore),
    before: blocks(sameBefore, earlier),
    ...{ source: sales.source, droppedOn, refused },
    value: clientValue(frame, clients, people.marginRate, yearlyRetention(sales, first, frame.asOf)),
  };
}

function moneyOf({ client, date, amount }: SaleEvents, { from, to }: Period, clientCount: number): Float64Array {
  const money = new Float64Array(clientCount);
  client.forEach((one, row) => {
    if (one >= 0 && date[row] >= from && date[row] <= to) money[one] += amount[row] || 0;
  });
  return money;
}

/** The first enquiry; where the card does not tell, the first day in the funnel. */
function daysOfArrival({ input: { tables } }: PlanFrame): Float64Array {
  const { Clients, Deals, StageLog } = tables;
  const first = new Float64Array(Clients.rowCount).fill(Number.NaN);
  const came = (deal: number, day: Day): void => {
    const client = deal < 0 ? -1 : Deals.clientId[deal];
    if (client >= 0 && isEarlier(day, first[client])) first[client] = day;
  };
  for (let deal = 0; deal < Deals.rowCount; deal++) came(deal, Deals.openDate[deal]);
  for (let row = 0; row < StageLog.rowCount; row++) came(StageLog.dealId[row], StageLog.date[row]);
  return first.map((day, client) => (Number.isNaN(Clients.incomingOn[client]) ? day : Clients.incomingOn[client]));
}

/** Prospects that lost interest or whose deal was lost, and never paid: the day of the last such thing. */
function dropOuts({ input: { tables }, deals, asOf }: PlanFrame, first: Float64Array) {
  const { Clients, Deals, Activities } = tables;
  const droppedOn = new Float64Array(Clients.rowCount).fill(Number.NaN);
  const refused = new Uint8Array(Clients.rowCount);
  const drop = (client: number, day: Day, isRefusal: 0 | 1): void => {
    if (client < 0 || Clients.status[client] !== prospect || !Number.isNaN(first[client])) return;
    if (!(day <= asOf) || droppedOn[client] >= day) return;
    droppedOn[client] = day;
    refused[client] = isRefusal;
  };
  for (let deal = 0; deal < Deals.rowCount; deal++)
    if (deals.status[deal] === lost) drop(Deals.clientId[deal], Deals.closeDate[deal], 0);
  for (let row = 0; row < Activities.rowCount; row++)
    if (Activities.status[row] === done && Activities.interest[row] === refusal)
      drop(Activities.clientId[row], Activities.doneDate[row], 1);
  return { droppedOn, refused };
}

function clientValue(
  frame: PlanFrame,
  { classes, money, year }: ClientPlan,
  marginRate: Share,
  measured: YearlyRetention,
): ClientValue {
  const { settings, tables } = frame.input;
  const { valueYears, discountRate, retentionRate } = settings;
  const retention = retentionRate ?? measured.share;
  const profit = clientProfit(tables, year.span);
  const known = profit.rows > 0;
  const paid = moneyOfYear(frame, money, year);
  const yearOf = (row: number): Money => (known ? profit.amounts[row] : paid[row] * marginRate) * year.scale;
  const groups = Array.from({ length: AbcClass.None }, () => ({ clients: 0, profitYear: 0 }));
  classes.forEach((group, row) => {
    if (group >= AbcClass.None) return;
    groups[group].clients++;
    groups[group].profitYear += yearOf(row) || 0;
  });
  const isKnown = known || Number.isFinite(marginRate);
  return {
    retention,
    retentionSource: retentionRate !== null ? "setting" : Number.isNaN(retention) ? "none" : "years",
    retentionYear: measured.year,
    profitSource: known ? "profit" : isKnown ? "margin" : "none",
    groups: groups.map(({ clients, profitYear }) => ({
      clients,
      profitYear: isKnown ? profitYear : Number.NaN,
      value:
        isKnown && !Number.isNaN(retention)
          ? lifetimeValue(profitYear, retention, discountRate, valueYears)
          : Number.NaN,
    })),
  };
}
