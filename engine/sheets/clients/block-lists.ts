import { codeNumber, lists } from "../../input/lists.ts";
import { blockWords as words } from "../../words/clients/block-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

const sourceKeys = Object.keys(lists.leadSource);
const sourceNames: readonly Text[] = Object.values<Text>(lists.leadSource);
const open = codeNumber("dealStatus", "open");

/** Where new contacts come from, and how many first payers each source has given. */
export function leadSources(context: SheetContext): Block[] {
  const { plan } = context;
  const { contacts: now } = plan.clientWork.blocks.now;
  const before = new Map(plan.clientWork.blocks.before.contacts.sources.map((one) => [one.source, one.contacts]));
  if (now.sources.length === 0) return [];

  return [
    tableOf(context, now.sources, {
      key: "sources",
      title: words.sources,
      plain: true,
      columns: [
        text("source", words.source, ({ source }) => sourceNames[source] ?? words.unknownSource, {
          json: ({ source }) => sourceKeys[source] ?? null,
          total: { value: commonWords.total },
        }),
        whole("contacts", words.names.newContacts, ({ contacts }) => contacts, { total: "sum" }),
        share("share", words.contactsShare, ({ contacts }) => contacts / now.contacts, { shade: "bar" }),
        whole("before", words.before, ({ source }) => before.get(source) ?? 0, { total: "sum" }),
        whole("firstPayers", words.names.firstPayers, ({ firstPayers }) => firstPayers, { total: "sum" }),
      ],
    }),
  ];
}

/** Prospects that dropped out in the period: who will never pay should not take time. */
export function screenedOut(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { blocks } = plan.clientWork;
  const { tables } = plan.input;
  const rows = [...blocks.now.contacts.dropped].sort((one, other) => blocks.droppedOn[other] - blocks.droppedOn[one]);
  if (rows.length === 0) return [];
  const names = ownerNames(context);
  const stillOpen = new Set(tables.Deals.clientId.filter((_, deal) => plan.deals.status[deal] === open));
  return [
    tableOf(context, rows, {
      key: "zombies",
      title: `${say(words.zombies, { count: rows.length })} (${say(words.zombiesHelp)})`,
      plain: true,
      side: true,
      columns: [
        text("client", commonWords.client, (row) => clientName(tables, row), {
          link: (row) => rowLink(tables.Clients, row),
          width: 26,
        }),
        text("manager", commonWords.manager, (row) => names.at(tables.Clients.managerId[row]), { width: 20 }),
        date("date", commonWords.date, (row) => blocks.droppedOn[row], { width: 12 }),
        text("reason", words.reason, (row) => (blocks.refused[row] ? words.refused : words.lostDeal), {
          json: (row) => (blocks.refused[row] ? "refused" : "lostDeal"),
          width: 18,
        }),
        text("open", words.stillOpen, (row) => (stillOpen.has(row) ? commonWords.yes : commonWords.no), {
          json: (row) => stillOpen.has(row),
          width: 14,
        }),
      ],
    }),
  ];
}
