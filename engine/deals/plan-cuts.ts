import type { ClientPlan } from "../clients/plan-clients.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { wilsonInterval } from "../ground/wilson-interval.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { SaleRows } from "../frame/sale-rows.ts";
import type { Money, Share } from "../ground/units.ts";
import type { DealPlan } from "./plan-deals.ts";

/** What the company is cut by; codes are rows of Channels and Managers, or words of the column of Clients. */
export const companyCuts = ["business", "channel", "region", "industry", "manager"] as const;
export type CompanyCut = (typeof companyCuts)[number];

/** One business, channel, region … */
export interface CutLine {
  /** -1 is blank, a line like any other. */
  readonly code: number;
  /** Clients that bought here in the period so far; one that buys in two lines counts in both. */
  readonly clients: number;
  /** Of them those of the company's class A. */
  readonly clientsA: number;
  readonly money: Money;
  readonly share: Share;
  /** The same part of the period before. */
  readonly before: Money;
  /** Money ÷ before − 1; NaN where there was nothing before. */
  readonly change: Share;
  readonly openDeals: number;
  readonly openMoney: Money;
  /** Planned money of open deals in the rest of the period × chance, as in R-14. */
  readonly expected: Money;
  /** Deals closed in the period so far, and the share won. */
  readonly closed: number;
  readonly won: number;
  readonly winRate: Share;
  readonly winLow: Share;
  readonly winHigh: Share;
}

type Counted = { -readonly [K in keyof CutLine]: CutLine[K] } & { readonly buyers: Set<number> };

/** Cuts in which something has a group; lines by money, then code. */
export type CompanyCuts = ReadonlyMap<CompanyCut, readonly CutLine[]>;

/**
 * The company by business, channel, region, industry and manager.
 *
 * @see CALC-54, AM-81
 */
export function planCuts(
  frame: PlanFrame,
  clients: Pick<ClientPlan, "classes">,
  sales: SaleRows | undefined,
  dealPlan: Pick<DealPlan, "planned" | "chance">,
): CompanyCuts {
  const cuts = new Map<CompanyCut, CutLine[]>();
  for (const cut of companyCuts) {
    const lines = linesOf(cut, frame, clients, sales, dealPlan);
    if (lines.some(({ code }) => code >= 0)) cuts.set(cut, lines);
  }
  return cuts;
}

function linesOf(
  cut: CompanyCut,
  frame: PlanFrame,
  { classes }: Pick<ClientPlan, "classes">,
  sales: SaleRows | undefined,
  dealPlan: Pick<DealPlan, "planned" | "chance">,
): CutLine[] {
  const { samePart: parts, input, deals, period, asOf } = frame;
  const { Deals } = input.tables;
  const lines = new Map<number, Counted>();
  const at = (code: number): Counted => {
    if (!lines.has(code)) lines.set(code, emptyLine(code));
    return lines.get(code)!;
  };
  const { ofSale, ofDeal } = codesOf(cut, frame, sales);
  sales?.client.forEach((client, entry) => {
    const day = sales.date[entry];
    const isNow = day >= parts.now.from && day <= parts.now.to;
    const money = sales.amount[entry];
    if (client < 0 || Number.isNaN(money) || !(isNow || (day >= parts.before.from && day <= parts.before.to))) return;
    const line = at(ofSale(entry));
    line[isNow ? "money" : "before"] += money;
    if (!isNow || line.buyers.has(client)) return;
    line.buyers.add(client);
    if (classes[client] === AbcClass.A) line.clientsA += 1;
  });
  deals.status.forEach((status, deal) => {
    if (status === DealStatus.Open) {
      const line = at(ofDeal(deal));
      line.openDeals += 1;
      line.openMoney += Deals.amount[deal] || 0;
    } else if (
      status > DealStatus.Open &&
      Deals.closeDate[deal] >= parts.now.from &&
      Deals.closeDate[deal] <= parts.now.to
    ) {
      const line = at(ofDeal(deal));
      line.closed += 1;
      if (status === DealStatus.Won) line.won += 1;
    }
  });
  const { planned, chance } = dealPlan;
  planned.deal.forEach((deal, row) => {
    const day = planned.date[row];
    const isDue = day >= asOf || planned.done?.[row] === 1;
    if (deal < 0 || deals.status[deal] !== DealStatus.Open || !isDue || !(day >= period.from && day < period.to + 1))
      return;
    at(ofDeal(deal)).expected += (planned.money[row] || 0) * (chance[deal] || 0);
  });
  const total = [...lines.values()].reduce((sum, { money }) => sum + money, 0);
  return [...lines.values()]
    .map((counted) => {
      const { buyers, ...line } = counted;
      const { low, high } = wilsonInterval(line.won, line.closed, input.settings.confidence);
      return {
        ...line,
        clients: buyers.size,
        share: line.money / total,
        change: line.before > 0 ? line.money / line.before - 1 : Number.NaN,
        winRate: line.won / line.closed,
        winLow: low,
        winHigh: high,
      };
    })
    .sort((a, b) => b.money - a.money || a.code - b.code);
}

function codesOf(cut: CompanyCut, { input: { tables }, deals }: PlanFrame, sales: SaleRows | undefined) {
  const { Clients, Deals } = tables;
  if (cut === "manager")
    return { ofSale: (entry: number) => sales!.managerOf(entry), ofDeal: (deal: number) => deals.manager[deal] };
  const ofClient = (client: number): number =>
    client < 0 ? -1 : cut === "channel" ? Clients.channel[client] : Clients[cut].codes[client];
  return {
    ofSale: (entry: number) => (cut === "channel" ? sales!.channelOf(entry) : ofClient(sales!.client[entry])),
    ofDeal: (deal: number) =>
      cut === "channel" && Deals.channel[deal] >= 0 ? Deals.channel[deal] : ofClient(Deals.clientId[deal]),
  };
}

function emptyLine(code: number): Counted {
  return {
    ...{ code, clients: 0, clientsA: 0, money: 0, share: 0, before: 0, change: 0, openDeals: 0, openMoney: 0 },
    ...{ expected: 0, closed: 0, won: 0, winRate: 0, winLow: 0, winHigh: 0, buyers: new Set<number>() },
  };
}
