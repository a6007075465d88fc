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

/** A longer list is no working list. */
const mostClients = 500;

/** Clients to be won from competitors: stage, technique, supplier and what comes next; the largest potential first. */
export function interceptionList(context: SheetContext): Block[] {
  const { intercepted } = context.plan.system.strategies;
  if (intercepted.length === 0) return [];
  const shown = intercepted.slice(0, mostClients);
  return [
    ...listLimit(context, shown.length, intercepted.length),
    tableOf(context, shown, {
      key: "interception",
      title: words.list,
      columns: [nameColumn(context), stageColumns(), nextColumns(context), factColumns(context)],
    }),
  ];
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
    date("nextOn", words.nextOn, ({ client }) => nextAction(context, client).day),
    text("nextAction", words.nextAction, ({ client }) => nextAction(context, client).action, { width: 30 }),
  ];
}

function factColumns(context: SheetContext): Column<InterceptedClient>[] {
  const { plan } = context;
  const { Clients } = plan.input.tables;
  const names = ownerNames(context);
  return [
    text("manager", commonWords.manager, ({ client }) => names[Clients.managerId[client]], { width: 24 }),
    text("supplier", words.supplier, ({ client }) => supplierName(context, client), { width: 20 }),
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

function supplierName({ plan }: SheetContext, client: number): CellValue {
  const { Clients, Competitors } = plan.input.tables;
  const supplier = Clients.supplierId[client];
  return supplier < 0
    ? null
    : (Competitors.name.words[Competitors.name.codes[supplier]] ??
        Competitors.competitorId.words[Competitors.competitorId.codes[supplier]] ??
        null);
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
