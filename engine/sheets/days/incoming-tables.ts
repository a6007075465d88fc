import { incomingWords as words } from "../../words/days/incoming-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { date, number, people, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";

/** Who should take which incoming client, and how many each then has; nothing where none is waiting. */
export function incomingTables(context: SheetContext): Block[] {
  return context.plan.days.incoming.lines.length === 0 ? [] : [clientsTable(context), receiversTable(context)];
}

function clientsTable(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { Clients, Channels } = plan.input.tables;
  const { lines } = plan.days.incoming;
  const names = ownerNames(context);

  const channel = (row: number): string | null => Channels.channel.words[Channels.channel.codes[row]] ?? null;
  const figure = (load: number): string => load.toLocaleString(language, { maximumFractionDigits: 2 });
  return tableOf(context, lines, {
    key: "incoming",
    pageBreak: true,
    title: words.title,
    plain: true,
    columns: [
      text("client", commonWords.client, ({ client }) => clientName({ Clients }, client), {
        width: 26,
        link: ({ client }) => rowLink(Clients, client),
      }),
      date("incomingOn", words.cameOn, ({ client }) => Clients.incomingOn[client]),
      text("region", words.region, ({ client }) => Clients.region.words[Clients.region.codes[client]], { width: 12 }),
      text("channel", commonWords.channel, ({ client }) => channel(Clients.channel[client]), { width: 12 }),
      text("manager", words.proposed, ({ manager }) => (manager < 0 ? null : names[manager]), { width: 14 }),
      text(
        "reason",
        words.reason,
        ({ manager, load, matched }) =>
          manager < 0 ? words.nobody : say(matched ? words.matched : words.anybody, { load: figure(load) }),
        { width: 12 },
      ),
    ],
  });
}

function receiversTable(context: SheetContext): Block {
  const { plan } = context;
  const { receivers } = plan.days.incoming;
  const names = ownerNames(context);

  const sum = (of: (one: (typeof receivers)[number]) => number): number =>
    receivers.reduce((total, one) => total + of(one), 0);
  return tableOf(context, receivers, {
    key: "receivers",
    title: words.receivers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => names[manager], { total: { value: commonWords.total } }),
      people("capacity", words.capacity, ({ capacity }) => capacity),
      whole("received", words.received, ({ received }) => received, {
        total: { value: sum(({ received }) => received), formula: "=SUM({received})" },
      }),
      whole("proposed", words.given, ({ proposed }) => proposed, {
        total: { value: sum(({ proposed }) => proposed), formula: "=SUM({proposed})" },
      }),
      number("load", words.load, ({ received, proposed, capacity }) => (received + proposed) / capacity),
    ],
  });
}
