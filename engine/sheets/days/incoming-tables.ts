import { incomingWords as words } from "../../words/days/incoming-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Who should take which incoming client, and how many each then has; nothing where none is waiting. */
export function incomingTables(context: SheetContext): Block[] {
  return context.plan.days.incoming.lines.length === 0 ? [] : [clientsTable(context), receiversTable(context)];
}

function clientsTable(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { Clients, Channels } = plan.input.tables;
  const { lines } = plan.days.incoming;
  const names = ownerNames(context);
  const column = columnMaker(context);
  const channel = (row: number): string | null => Channels.channel.words[Channels.channel.codes[row]] ?? null;
  const figure = (load: number): string => load.toLocaleString(language, { maximumFractionDigits: 2 });
  return {
    type: "table",
    key: "incoming",
    pageBreak: true,
    title: say(words.title),
    plain: true,
    rowCount: lines.length,
    columns: [
      column("client", commonWords.client, "text", lines.map(({ client }) => clientName({ Clients }, client)), { width: 26, links: lines.map(({ client }) => rowLink(Clients, client)) }), // prettier-ignore
      column(
        "incomingOn",
        words.cameOn,
        "date",
        lines.map(({ client }) => numberOrBlank(Clients.incomingOn[client])),
      ),
      column("region", words.region, "text", lines.map(({ client }) => Clients.region.words[Clients.region.codes[client]] ?? null), { width: 12 }), // prettier-ignore
      column("channel", commonWords.channel, "text", lines.map(({ client }) => channel(Clients.channel[client])), { width: 12 }), // prettier-ignore
      column("manager", words.proposed, "text", lines.map(({ manager }) => (manager < 0 ? null : names[manager])), { width: 14 }), // prettier-ignore
      column("reason", words.reason, "text", lines.map(({ manager, load, matched }) => manager < 0 ? say(words.nobody) : say(matched ? words.matched : words.anybody, { load: figure(load) })), { width: 12 }), // prettier-ignore
    ],
  };
}

function receiversTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { receivers } = plan.days.incoming;
  const names = ownerNames(context);
  const column = columnMaker(context);
  const sum = (of: (one: (typeof receivers)[number]) => number): number =>
    receivers.reduce((total, one) => total + of(one), 0);
  return {
    type: "table",
    key: "receivers",
    title: say(words.receivers),
    plain: true,
    rowCount: receivers.length,
    columns: [
      column("manager", commonWords.manager, "text", receivers.map(({ manager }) => names[manager]), { total: { value: say(commonWords.total) } }), // prettier-ignore
      column(
        "capacity",
        words.capacity,
        "people",
        receivers.map(({ capacity }) => capacity),
      ),
      column("received", words.received, "whole", receivers.map(({ received }) => received), { total: { value: sum(({ received }) => received), formula: "=SUM({received})" } }), // prettier-ignore
      column("proposed", words.given, "whole", receivers.map(({ proposed }) => proposed), { total: { value: sum(({ proposed }) => proposed), formula: "=SUM({proposed})" } }), // prettier-ignore
      column("load", words.load, "number", receivers.map(({ received, proposed, capacity }) => numberOrBlank((received + proposed) / capacity))), // prettier-ignore
    ],
  };
}
