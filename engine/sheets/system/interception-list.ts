import { lists } from "../../input/lists.ts";
import type { InterceptedClient } from "../../system/plan-strategies.ts";
import { commonWords } from "../../words/common-words.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, CellValue, Mark, NoteBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** A longer list is no working list. */
const mostClients = 500;

/** Clients to be won from competitors: stage, technique, supplier and what comes next; the largest potential first. */
export function interceptionList(context: SheetContext): Block[] {
  const { say, plan, moneyColumn } = context;
  const { Clients } = plan.input.tables;
  const { intercepted } = plan.system.strategies;
  if (intercepted.length === 0) return [];
  const shown = intercepted.slice(0, mostClients);
  const rows = shown.map(({ client }) => client);
  const names = ownerNames(context);
  const next = rows.map((row) => nextAction(context, row));
  const column = columnMaker(context);
  const limit: NoteBlock[] =
    shown.length < intercepted.length
      ? [
          {
            type: "note",
            key: "listLimit",
            lines: [say(words.listLimit, { count: shown.length, all: intercepted.length })],
          },
        ]
      : [];
  return [
    ...limit,
    {
      type: "table",
      key: "interception",
      title: say(words.list),
      rowCount: shown.length,
      columns: [
        column(
          "client",
          commonWords.client,
          "text",
          rows.map((row) => clientName(plan.input.tables, row)),
          { links: rows.map((row) => rowLink(Clients, row)) },
        ),
        column(
          "suggested",
          words.suggested,
          "text",
          shown.map(({ suggested }) => say(words.stages[suggested])),
          { json: shown.map(({ suggested }) => suggested) },
        ),
        column(
          "noted",
          words.noted,
          "whole",
          shown.map(({ noted }) => numberOrBlank(noted)),
          { marks: shown.map(notedMark) },
        ),
        column(
          "path",
          words.path,
          "text",
          shown.map(({ path }) => say(words.paths[path])),
          { json: shown.map(({ path }) => path) },
        ),
        column(
          "aim",
          words.aim,
          "text",
          shown.map(({ suggested }) => say(words.aims[suggested])),
          { width: 40 },
        ),
        column(
          "nextOn",
          words.nextOn,
          "date",
          next.map(({ day }) => numberOrBlank(day)),
        ),
        column(
          "nextAction",
          words.nextAction,
          "text",
          next.map(({ action }) => action),
          { width: 30 },
        ),
        column(
          "manager",
          commonWords.manager,
          "text",
          rows.map((row) => (Clients.managerId[row] < 0 ? null : names[Clients.managerId[row]])),
          { width: 24 },
        ),
        column(
          "supplier",
          words.supplier,
          "text",
          rows.map((row) => supplierName(context, row)),
          { width: 20 },
        ),
        column(
          "since",
          words.since,
          "date",
          rows.map((row) => numberOrBlank(Clients.supplierSince[row])),
        ),
        column(
          "assignedOn",
          words.assignedOn,
          "date",
          rows.map((row) => numberOrBlank(Clients.assignedOn[row])),
        ),
        column(
          "potential",
          words.potential,
          "money",
          moneyColumn(rows.map((row) => plan.clients.potential.effective[row])),
        ),
        column(
          "wallet",
          words.wallet,
          "share",
          shown.map(({ walletShare }) => numberOrBlank(walletShare)),
        ),
      ],
    },
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
