import { partsOf } from "../../ground/day.ts";
import { lists } from "../../input/lists.ts";
import type { InterceptedClient } from "../../system/plan-strategies.ts";
import { commonWords } from "../../words/common-words.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import { date, money, share, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, CellValue, Mark, NoteBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { shownMoney } from "../shown-money.ts";
import { writeShare } from "../write-share.ts";
import { argumentAgainst } from "./argument-against.ts";
import { competitorName } from "./competitor-tables.ts";

/** As many as are worked at a time. */
const fewFirst = 10;
/** The stage from which on there is nothing left to win. */
const displaced = 4;
/** A longer list is no working list. */
const mostClients = 500;

/** Clients to be won from competitors: stage, technique, supplier and what comes next; the largest potential first. */
export function interceptionList(context: SheetContext): Block[] {
  const { intercepted } = context.plan.system.strategies;
  if (intercepted.length === 0) return [];
  const shown = intercepted.slice(0, mostClients);
  return [
    ...firstTable(context, intercepted.filter(({ suggested }) => suggested < displaced).slice(0, fewFirst)),
    ...listLimit(context, shown.length, intercepted.length),
    tableOf(context, shown, {
      key: "interception",
      title: words.list,
      columns: [nameColumn(context), stageColumns(), nextColumns(context), factColumns(context)],
    }),
  ];
}

/** The largest of them as a seller works them: why, the stage, the next step, what to say against the supplier. */
function firstTable(context: SheetContext, clients: readonly InterceptedClient[]): Block[] {
  if (clients.length === 0) return [];
  const { plan, say } = context;
  const { Clients } = plan.input.tables;
  const [manager] = factColumns(context);
  const [stage] = stageColumns();
  const [nextOn] = nextColumns(context);
  const stepOf = ({ client, suggested }: InterceptedClient): CellValue =>
    nextAction(context, client).action ?? say(words.undated, { aim: say(words.aims[suggested]) });
  const table = tableOf(context, clients, {
    key: "first",
    title: words.first,
    plain: true,
    columns: [
      // over the columns of the long list below
      nameColumn(context),
      stage,
      text("why", words.why.heading, (one) => reasonOf(context, one), { span: 2, wrap: true }),
      text(
        "argument",
        words.argument.heading,
        ({ client }) => argumentAgainst(context, Clients.supplierId[client], Clients.channel[client]),
        { width: 40 },
      ),
      nextOn,
      text("step", words.nextAction, stepOf, { width: 30 }),
      manager,
    ],
  });
  return [table];
}

/** What there is to win, what of it is ours, and from whom it is to be won. */
function reasonOf(context: SheetContext, { client, walletShare }: InterceptedClient): string {
  const { plan, say, language } = context;
  const { supplierId, supplierSince } = plan.input.tables.Clients;
  const potential = plan.clients.potential.effective[client];
  const since = supplierSince[client];
  const name = supplierId[client] < 0 ? undefined : competitorName(context, supplierId[client]);
  return [
    ...(potential > 0 ? [say(words.why.potential, { money: shownMoney(context, potential) })] : []),
    ...(Number.isNaN(walletShare)
      ? []
      : [
          walletShare > 0 ? say(words.why.share, { share: writeShare(walletShare, language) }) : say(words.why.nothing),
        ]),
    ...(name === undefined
      ? []
      : [
          Number.isNaN(since)
            ? say(words.why.supplier, { name })
            : say(words.why.since, { name, year: String(partsOf(since).year) }),
        ]),
  ].join("; ");
}

function listLimit({ say }: SheetContext, count: number, all: number): NoteBlock[] {
  return count < all ? [{ type: "note", key: "listLimit", lines: [say(words.listLimit, { count, all })] }] : [];
}

function nameColumn({ plan }: SheetContext): Column<InterceptedClient> {
  const { tables } = plan.input;
  return text("client", commonWords.client, ({ client }) => clientName(tables, client), {
    link: ({ client }) => rowLink(tables.Clients, client),
  });
}

function stageColumns(): Column<InterceptedClient>[] {
  return [
    text("suggested", words.suggested, ({ suggested }) => words.stages[suggested], {
      json: ({ suggested }) => suggested,
    }),
    whole("noted", words.noted, ({ noted }) => noted, { mark: notedMark }),
    text("path", words.path, ({ path }) => words.paths[path], { json: ({ path }) => path }),
    text("aim", words.aim, ({ suggested }) => words.aims[suggested], { width: 40 }),
  ];
}

function nextColumns(context: SheetContext): Column<InterceptedClient>[] {
  return [
    date("nextOn", words.nextOn, ({ client }) => nextAction(context, client).day, {
      mark: ({ client }) => (nextAction(context, client).day < context.plan.asOf ? "bad" : undefined),
    }),
    text("nextAction", words.nextAction, ({ client }) => nextAction(context, client).action, { width: 30 }),
  ];
}

function factColumns(context: SheetContext): Column<InterceptedClient>[] {
  const { plan } = context;
  const { Clients } = plan.input.tables;
  const names = ownerNames(context);
  return [
    text("manager", commonWords.manager, ({ client }) => names[Clients.managerId[client]], { width: 24 }),
    text(
      "supplier",
      words.supplier,
      ({ client }) => (Clients.supplierId[client] < 0 ? null : competitorName(context, Clients.supplierId[client])),
      { width: 20 },
    ),
    date("since", words.since, ({ client }) => Clients.supplierSince[client]),
    date("assignedOn", words.assignedOn, ({ client }) => Clients.assignedOn[client]),
    money("potential", words.potential, ({ client }) => plan.clients.potential.effective[client]),
    share("wallet", words.wallet, ({ walletShare }) => walletShare),
  ];
}

/** The card says something else than the payments. */
function notedMark({ noted, suggested }: InterceptedClient): Mark | undefined {
  return Number.isNaN(noted) || noted === suggested ? undefined : "warning";
}

/** The planned contact or step of an open deal, whichever is earlier. */
function nextAction({ say, plan }: SheetContext, client: number): { readonly day: number; readonly action: CellValue } {
  const { Activities, DealSteps } = plan.input.tables;
  const { nextActivity, nextStep } = plan.system.strategies.contacts;
  const [activity, step] = [nextActivity[client], nextStep[client]];
  const activityDay = activity < 0 ? Number.NaN : Activities.dueDate[activity];
  const stepDay = step < 0 ? Number.NaN : DealSteps.plannedDate[step];
  if (step >= 0 && (activity < 0 || stepDay < activityDay))
    return { day: stepDay, action: DealSteps.action.words[DealSteps.action.codes[step]] ?? null };
  if (activity < 0) return { day: Number.NaN, action: null };
  const type = Object.values(lists.activityType)[Activities.type[activity]];
  return { day: activityDay, action: type === undefined ? null : say(type) };
}
