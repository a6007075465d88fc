import { abcNames } from "../../ground/abc-class.ts";
import { nextSteps } from "../../funnel/next-steps.ts";
import { promisingClients, type PromisingClients } from "../../funnel/promising-clients.ts";
import { weekReported } from "../../funnel/week-movement.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelReportWords as words } from "../../words/documents/funnel-report-words.ts";
import { funnelSheetWords } from "../../words/funnel/funnel-sheet-words.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { withTotals } from "./live-figures.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

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
      {
        type: "form",
        key: "conclusions",
        fields: [emptyField(context, "conclusions", words.promising.conclusions)],
      },
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
  const { plan, say, money } = context;
  const { Clients, Deals, DealSteps } = plan.input.tables;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const next = nextSteps(DealSteps, Deals.rowCount, plan.asOf);
  const places = Array.from(promising.client.subarray(0, shownAtMost).keys());
  const ofClient = <T>(value: (client: number, place: number) => T): T[] =>
    places.map((place) => value(promising.client[place], place));
  const ofDeal = <T>(value: (deal: number) => T): T[] => places.map((place) => value(promising.leadingDeal[place]));
  const { heading } = funnelSheetWords;
  const table: TableBlock = {
    type: "table",
    key: "clients",
    title: say(words.promising.table),
    rowCount: places.length,
    columns: [
      column(
        "client",
        commonWords.client,
        "text",
        ofClient((row) => Clients.name.words[Clients.name.codes[row]] ?? null),
        {
          width: 20,
        },
      ),
      column(
        "manager",
        commonWords.manager,
        "text",
        ofDeal((row) => names.manager(plan.deals.manager[row])),
        { width: 14 },
      ),
      column(
        "potential",
        words.promising.potential,
        "text",
        ofClient((row) => say(abcNames[plan.clients.potential.mark[row]])),
        { width: 12 },
      ),
      column(
        "deals",
        heading.count,
        "whole",
        ofClient((_, place) => promising.deals[place]),
        { width: 8 },
      ),
      column(
        "stage",
        commonWords.stage,
        "text",
        ofDeal((row) => names.stage(plan.funnel.stage[row])),
        { width: 13 },
      ),
      column(
        "money",
        commonWords.money,
        "money",
        ofClient((_, place) => money(promising.money[place])),
        { width: 13 },
      ),
      column(
        "expected",
        commonWords.expected,
        "money",
        ofClient((_, place) => money(promising.expected[place])),
        { width: 13 },
      ),
      column(
        "forecastClose",
        words.promising.expectedOn,
        "date",
        ofDeal((row) => numberOrBlank(Deals.forecastClose[row])),
        { width: 12 },
      ),
      column(
        "nextStep",
        heading.nextStep,
        "text",
        ofDeal((row) => DealSteps.action.words[DealSteps.action.codes[next[row]]] ?? null),
        { width: 12 },
      ),
      column(
        "nextDate",
        heading.nextDate,
        "date",
        ofDeal((row) => numberOrBlank(DealSteps.plannedDate[next[row]])),
        { width: 11 },
      ),
      {
        ...context.notes.column(
          "T-07.clients",
          ofClient((row) => [Clients.name.words[Clients.name.codes[row]] ?? null]),
        ),
        key: "risk",
        width: 10,
      },
    ],
  };
  return withTotals(context, table, ["deals", "money", "expected"], promising.client.length > shownAtMost);
}
