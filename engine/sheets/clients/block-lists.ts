import { codeNumber, lists } from "../../input/lists.ts";
import { blockWords as words } from "../../words/clients/block-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const sourceKeys = Object.keys(lists.leadSource);
const sourceNames: readonly Text[] = Object.values<Text>(lists.leadSource);
const open = codeNumber("dealStatus", "open");

/** Where new contacts come from, and how many first payers each source has given. */
export function leadSources(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { contacts: now } = plan.clientWork.blocks.now;
  const before = new Map(plan.clientWork.blocks.before.contacts.sources.map((one) => [one.source, one.contacts]));
  if (now.sources.length === 0) return [];
  const column = columnMaker(context);
  const of = (value: (one: (typeof now.sources)[number]) => number) => now.sources.map(value);
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const counts = (key: string, heading: Text, values: readonly number[]) =>
    column(key, heading, "whole", values, { total: { value: total(values), formula: `=SUM({${key}})` } });
  return [
    {
      type: "table",
      key: "sources",
      title: say(words.sources),
      plain: true,
      rowCount: now.sources.length,
      columns: [
        column("source", words.source, "text", now.sources.map(({ source }) => say(sourceNames[source] ?? words.unknownSource)), { json: now.sources.map(({ source }) => sourceKeys[source] ?? null), total: { value: say(commonWords.total) } }), // prettier-ignore
        counts("contacts", words.names.newContacts, of(({ contacts }) => contacts)), // prettier-ignore
        column("share", words.contactsShare, "share", of(({ contacts }) => contacts / now.contacts).map(numberOrBlank), { shade: "bar" }), // prettier-ignore
        counts("before", words.before, of(({ source }) => before.get(source) ?? 0)), // prettier-ignore
        counts("firstPayers", words.names.firstPayers, of(({ firstPayers }) => firstPayers)), // prettier-ignore
      ],
    },
  ];
}

/** Prospects that dropped out in the period: who will never pay should not take time. */
export function screenedOut(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { blocks } = plan.clientWork;
  const { tables } = plan.input;
  const rows = [...blocks.now.contacts.dropped].sort((one, other) => blocks.droppedOn[other] - blocks.droppedOn[one]);
  if (rows.length === 0) return [];
  const column = columnMaker(context);
  const names = ownerNames(context);
  const stillOpen = new Set(tables.Deals.clientId.filter((_, deal) => plan.deals.status[deal] === open));
  return [
    {
      type: "table",
      key: "zombies",
      title: `${say(words.zombies, { count: rows.length })} (${say(words.zombiesHelp)})`,
      plain: true,
      side: true,
      rowCount: rows.length,
      columns: [
        column("client", commonWords.client, "text", rows.map((row) => clientName(tables, row)), { links: rows.map((row) => rowLink(tables.Clients, row)), width: 26 }), // prettier-ignore
        column("manager", commonWords.manager, "text", rows.map((row) => names.at(tables.Clients.managerId[row]) ?? null), { width: 20 }), // prettier-ignore
        column("date", commonWords.date, "date", rows.map((row) => blocks.droppedOn[row]), { width: 12 }), // prettier-ignore
        column("reason", words.reason, "text", rows.map((row) => say(blocks.refused[row] ? words.refused : words.lostDeal)), { json: rows.map((row) => (blocks.refused[row] ? "refused" : "lostDeal")), width: 18 }), // prettier-ignore
        column("open", words.stillOpen, "text", rows.map((row) => say(stillOpen.has(row) ? commonWords.yes : commonWords.no)), { json: rows.map((row) => stillOpen.has(row)), width: 14 }), // prettier-ignore
      ],
    },
  ];
}
