import { AbcClass, abcNames } from "../../ground/abc-class.ts";
import { clientTouches } from "./client-touches.ts";
import { lists } from "../../input/lists.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { clientCardWords as words } from "../../words/documents/client-card-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, text, typed, type Field } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { wordAt } from "./document-fields.ts";

const headings = specs.Clients.columns;

/** All that is known of a client, by the key of the field; what is not known is left for typing. */
export function clientFields(context: SheetContext, client: number): Readonly<Record<string, Field>> {
  const { plan, language, say } = context;
  const { tables } = plan.input;
  const { Clients } = tables;
  const { mark, effective } = plan.clients.potential;
  const label = (list: Readonly<Record<string, Text>>, code: number): string | null =>
    Object.values(list)[code]?.[language] ?? null;
  const classOf = (code: number): string | null => (code === AbcClass.None ? null : say(abcNames[code]));
  const known = (key: string, heading: Text, value: string | null): Field =>
    value === null ? typed(key, heading) : text(key, heading, value);
  const { done, next } = clientTouches(plan, client);
  const fields = [
    { ...known("client", commonWords.client, clientName(tables, client)), link: rowLink(Clients, client) },
    known(
      "manager",
      commonWords.manager,
      Clients.managerId[client] < 0 ? null : ownerNames(context)[Clients.managerId[client]],
    ),
    known("status", headings.status.heading, label(lists.clientStatus, Clients.status[client])),
    known("class", headings.class.heading, label(lists.clientClass, Clients.class[client])),
    known("abc", words.abc, say(abcNames[plan.clients.classes[client]])),
    known("potential", words.potential, classOf(mark[client])),
    effective[client] > 0
      ? money("potentialMoney", words.potentialMoney, effective[client])
      : typed("potentialMoney", words.potentialMoney),
    known("channel", commonWords.channel, wordAt(tables.Channels.channel, Clients.channel[client])),
    known("industry", headings.industry.heading, wordAt(Clients.industry, client)),
    known("region", headings.region.heading, wordAt(Clients.region, client)),
    known(
      "supplier",
      headings.supplierId.heading,
      Clients.supplierId[client] < 0 ? null : competitorName(context, Clients.supplierId[client]),
    ),
    known("needs", headings.needs.heading, wordAt(Clients.needs, client)),
    known("capabilities", headings.capabilities.heading, wordAt(Clients.capabilities, client)),
    known("source", headings.leadSource.heading, label(lists.leadSource, Clients.leadSource[client])),
    known("interest", words.interest, label(lists.interest, plan.days.heat.interest[client])),
    known("lastContact", words.lastContact, contactWords(context, done[0] ?? -1, "doneDate")),
    known("nextContact", words.nextContact, contactWords(context, next, "dueDate")),
  ];
  return Object.fromEntries(fields.map((field) => [field.key, field]));
}

/** "12.03.2026, звонок: договорились о встрече"; null where there is none. */
function contactWords(context: SheetContext, row: number, day: "doneDate" | "dueDate"): string | null {
  if (row < 0) return null;
  const { Activities } = context.plan.input.tables;
  const date = numberOrBlank(Activities[day][row]);
  const parts = [date === null ? null : context.day(date), typeWords(context, row)].filter(Boolean).join(", ");
  const result = day === "doneDate" ? wordAt(Activities.result, row) : null;
  return result ? `${parts}: ${result}` : parts;
}

export function typeWords({ plan, language }: SheetContext, row: number): string {
  return Object.values(lists.activityType)[plan.input.tables.Activities.type[row]]?.[language] ?? "–";
}
