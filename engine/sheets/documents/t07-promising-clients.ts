import { abcNames } from "../../ground/abc-class.ts";
import { nextSteps } from "../../funnel/next-steps.ts";
import { promisingClients, type PromisingClients } from "../../funnel/promising-clients.ts";
import { weekReported } from "../../funnel/week-movement.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelReportWords as words } from "../../words/documents/funnel-report-words.ts";
import { funnelSheetWords } from "../../words/funnel/funnel-sheet-words.ts";
import { wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { date, money, text, typed, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { withTotals } from "./live-figures.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/** A report is read, not searched: the rest is said in a line. */
const shownAtMost = 100;

/** T-07 Supervisor's report on promising clients: who, at which stage, how much, when, what next. */
export function promisingClientsReport(context: SheetContext): DocumentBody {
  const { plan } = context;
  const { Deals } = plan.input.tables;
  const promising = promisingClients({
    openDeals: plan.funnel.counters.openDeals,
    client: Deals.clientId,
    amount: Deals.amount,
    chance: plan.funnel.dealChance,
    potential: plan.clients.potential.mark,
    category: plan.clients.categories,
  });
  return {
    rows: promising.client.length,
    from: weekReported(plan.days.statistics.previousWorkday),
    landscape: true,
    blocks: [
      finding(context, promising),
      ...(promising.client.length > 0 ? [clientsTable(context, promising)] : []),
      formOf(context, { key: "conclusions", fields: [typed("conclusions", words.promising.conclusions)] }),
    ],
  };
}

function finding(context: SheetContext, { basis, client, money, expected }: PromisingClients): Block {
  const { say } = context;
  if (client.length === 0) return { type: "note", key: "finding", mark: "warning", lines: [say(words.promising.none)] };
  const sum = (of: Float64Array): number => Math.round(context.money(of.reduce((total, one) => total + one, 0)) ?? 0);
  return {
    type: "note",
    key: "finding",
    lines: [
      say(words.promising.finding, { clients: client.length, expected: sum(expected), money: sum(money) }),
      say(words.promising.basis[basis]),
      ...(client.length > shownAtMost ? [say(words.promising.first, { shown: shownAtMost, all: client.length })] : []),
    ],
  };
}

function clientsTable(context: SheetContext, promising: PromisingClients): Block {
  const { plan } = context;
  const { Clients, Deals, DealSteps } = plan.input.tables;
  const names = funnelNames(context);

  const next = nextSteps(DealSteps, Deals.rowCount, plan.asOf);
  const places = Array.from(promising.client.subarray(0, shownAtMost).keys());
  const clientOf = (place: number) => wordAt(Clients.name, promising.client[place]);
  const dealOf = (place: number): number => promising.leadingDeal[place];
  const stepOf = (place: number): number => next[dealOf(place)];
  const potentialOf = (place: number) => abcNames[plan.clients.potential.mark[promising.client[place]]];
  const { heading } = funnelSheetWords;
  const table = tableOf(context, places, {
    key: "clients",
    title: words.promising.table,
    columns: [
      text("client", commonWords.client, clientOf, { width: 20 }),
      text("manager", commonWords.manager, (place) => names.manager(plan.deals.manager[dealOf(place)]), { width: 14 }),
      text("potential", words.promising.potential, potentialOf, { width: 12 }),
      whole("deals", heading.count, (place) => promising.deals[place], { width: 8 }),
      text("stage", commonWords.stage, (place) => names.stage(plan.funnel.stage[dealOf(place)]), { width: 13 }),
      money("money", commonWords.money, (place) => promising.money[place], { width: 13 }),
      money("expected", commonWords.expected, (place) => promising.expected[place], { width: 13 }),
      date("forecastClose", words.promising.expectedOn, (place) => Deals.forecastClose[dealOf(place)], { width: 12 }),
      text("nextStep", heading.nextStep, (place) => wordAt(DealSteps.action, stepOf(place)), { width: 12 }),
      date("nextDate", heading.nextDate, (place) => DealSteps.plannedDate[stepOf(place)], { width: 11 }),
      { ...context.notes.of<number>("T-07.clients", (place) => [clientOf(place)]), key: "risk", width: 10 },
    ],
  });
  return withTotals(context, table, ["deals", "money", "expected"], promising.client.length > shownAtMost);
}
