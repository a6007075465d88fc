import type { ClientRhythm } from "../../clients/plan-rhythm.ts";
import { rhythmKeys, RhythmState } from "../../clients/payment-rhythm.ts";
import { commonWords } from "../../words/common-words.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { rhythmWords as words } from "../../words/clients/rhythm-words.ts";
import { days, money, number, text, whole } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeMoney } from "../write-money.ts";
import { assortmentBlocks } from "./assortment-tables.ts";
import { cohortBlocks } from "./cohort-tables.ts";

/**
 * R-35 Rhythm and assortment: who is late against their own rhythm, who stays, and what whom to offer.
 *
 * @see CALC-47, CALC-52
 */
export function rhythmSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  return {
    id: "R-35",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(revenueSourceWords[plan.clients.money.source]),
      settings: ["rhythmDays", "rhythmIntervals", "lateRatio", "riskRatio", "crossFrom"],
    }),
    print: { landscape: true, paper: { list: "late" } },
    blocks: plan.rhythm
      ? [
          ...rhythmBlocks(context, plan.rhythm),
          ...cohortBlocks(context, plan.rhythm),
          ...assortmentBlocks(context, plan.rhythm),
        ]
      : [{ type: "note", key: "noDays", mark: "warning", lines: [say(words.noDays)] }],
  };
}

function rhythmBlocks(context: SheetContext, { rhythm, yearMoney, late, silent }: ClientRhythm): Block[] {
  const { say, plan } = context;
  const { state } = rhythm;
  const rows = Array.from(state.keys()).filter((client) => rhythm.days[client] > 0);
  const of = (one: number): number[] => rows.filter((client) => state[client] === one);
  const sum = (clients: readonly number[]): number => clients.reduce((all, client) => all + yearMoney[client], 0);
  const isKnown = rows.some((client) => state[client] !== RhythmState.Unknown);
  const line = isKnown
    ? say(words.finding, {
        ...{ late: of(RhythmState.Late).length, risk: of(RhythmState.AtRisk).length },
        money: writeMoney(context, sum(late)),
      })
    : say(words.nobody, { days: plan.input.settings.rhythmDays });
  return [
    { type: "note", key: "finding", mark: isKnown ? "strong" : "warning", lines: [line] },
    ...(late.length > 0
      ? [{ type: "note" as const, key: "silent", lines: [say(words.silent, { silent: silent.length })] }]
      : []),
    tableOf(context, Object.values(RhythmState), {
      key: "states",
      title: words.states,
      plain: true,
      columns: [
        text("state", words.state, (one) => words.stateNames[one], {
          ...{ width: 20, json: (one) => rhythmKeys[one], total: { value: commonWords.total } },
        }),
        whole("clients", commonWords.clients, (one) => of(one).length, { total: "sum" }),
        money("yearMoney", words.yearMoney, (one) => (of(one).length > 0 ? sum(of(one)) : Number.NaN), {
          ...{ total: "sum", help: words.yearHelp },
        }),
      ],
    }),
    ...(late.length > 0 ? [lateTable(context, { rhythm, yearMoney, late })] : []),
  ];
}

function lateTable(
  context: SheetContext,
  { rhythm, yearMoney, late }: Pick<ClientRhythm, "rhythm" | "yearMoney" | "late">,
): Block {
  const { asOf, input, clients } = context.plan;
  const { tables } = input;
  const owners = ownerNames(context);
  const category = (client: number): string | undefined => ["A", "B", "C"][clients.categories[client]];
  return tableOf(context, late, {
    key: "late",
    title: words.late,
    columns: [
      text("client", commonWords.client, (client) => clientName(tables, client), {
        ...{ width: 30, link: (client) => rowLink(tables.Clients, client) },
      }),
      text(
        "manager",
        commonWords.manager,
        (client) => owners[tables.Clients.managerId[client]] ?? owners[owners.length - 1],
        {
          width: 18,
        },
      ),
      text("category", commonWords.category, (client) => category(client) ?? commonWords.noCategory),
      text("state", words.state, (client) => words.stateNames[rhythm.state[client]], {
        ...{ width: 16, json: (client) => rhythmKeys[rhythm.state[client]] },
      }),
      whole("days", words.days, (client) => rhythm.days[client]),
      days("usual", words.usual, (client) => rhythm.usual[client]),
      { key: "last", heading: words.last, kind: "date", of: (client) => rhythm.last[client] },
      days("since", words.since, (client) => asOf - rhythm.last[client]),
      number("ratio", words.ratio, (client) => rhythm.ratio[client]),
      days("longest", words.longest, (client) => rhythm.longest[client], { help: words.longestHelp }),
      money("yearMoney", words.yearMoney, (client) => yearMoney[client], { help: words.yearHelp, total: "sum" }),
      money("ownYear", words.ownYear, (client) => rhythm.ownYear[client], { help: words.ownYearHelp }),
    ],
  });
}
