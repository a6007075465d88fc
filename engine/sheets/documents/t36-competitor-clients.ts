import { firstOfMonth } from "../../ground/day.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { money, month, text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { writeMoney } from "../write-money.ts";
import { competitorClients, type CompetitorClient } from "./competitor-clients.ts";
import { withTotals } from "./live-figures.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

/** A plan is worked through, not searched: the rest is said in a line. */
const mostClients = 25;

/** T-36: the clients of one competitor, when each is begun with, and what we put against it. @see D-148 */
export function competitorClientPlan(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const clients = competitorClients(context.plan, competitor);
  const { steps, step, owner } = words.clientPlan;
  return {
    rows: clients.length,
    landscape: true,
    blocks: [
      ...findings(context, competitor, clients),
      ...(clients.length > 0
        ? [clientsTable(context, clients.slice(0, mostClients), clients.length > mostClients)]
        : []),
      emptyTable(context, {
        key: "steps",
        title: steps,
        rowCount: 5,
        columns: [
          typed("step", step, { width: 28 }),
          typed("who", owner, { width: 30 }),
          typed("when", commonWords.date, { kind: "date" }),
        ],
      }),
    ],
  };
}

function findings(context: SheetContext, competitor: number, clients: readonly CompetitorClient[]): Block[] {
  const { say, plan } = context;
  if (clients.length === 0) return [noteOf("finding", [say(words.clientPlan.noClients)], "warning")];
  const { unique } = plan.system.competitors.competitors[competitor].positioning;
  const list = unique.flatMap((row) => wordAt(plan.input.tables.Comparison.criterion, row) ?? []).join(", ");
  const potential = clients.reduce((sum, { client }) => sum + (plan.clients.potential.effective[client] || 0), 0);
  const about = { name: competitorName(context, competitor), clients: clients.length };
  return [
    noteOf(
      "finding",
      [
        say(words.clientPlan.finding, { ...about, potential: writeMoney(context, potential) }),
        list ? say(words.clientPlan.argument, { list }) : say(words.clientPlan.noArgument),
        ...(clients.length > mostClients
          ? [say(words.clientPlan.limit, { shown: mostClients, all: clients.length })]
          : []),
      ],
      "strong",
    ),
  ];
}

function clientsTable(context: SheetContext, clients: readonly CompetitorClient[], isCut: boolean): TableBlock {
  const { plan } = context;
  const { Clients } = plan.input.tables;

  const names = ownerNames(context);
  const rows = clients.map(({ client }) => client);
  const { potential, start, need, own, table } = words.clientPlan;
  const clientsPlan: TableBlock = tableOf(context, rows, {
    key: "clients",
    title: table,
    plain: true,
    rowKey: ["client"],
    columns: [
      text("client", commonWords.client, (row) => clientName({ Clients }, row), {
        width: 28,
        link: (row) => rowLink(Clients, row),
      }),
      typed("argument", own, { width: 30 }),
      month("start", start, (_, place) =>
        Number.isFinite(clients[place].month) ? firstOfMonth(clients[place].month) : null,
      ),
      money("potential", potential, (row) => plan.clients.potential.effective[row]),
      text(
        "manager",
        commonWords.manager,
        (row) => (Clients.managerId[row] < 0 ? null : names[Clients.managerId[row]]),
        { width: 22 },
      ),
      text("needs", need, (row) => wordAt(Clients.needs, row), { width: 28 }),
    ],
  });
  return withTotals(context, clientsPlan, ["potential"], isCut);
}
