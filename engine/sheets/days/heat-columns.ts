import { abcKeys, AbcClass } from "../../ground/abc-class.ts";
import { Heat, heatKeys } from "../../days/client-heat.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import type { SheetColumn } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { contactPeople } from "./contact-people.ts";
import { isEarlier } from "../../ground/first-day.ts";

const planned = codeNumber("activityStatus", "planned");
const heatMarks = ["strong", undefined, undefined, undefined, "muted", "muted"] as const;

/** Day of the next planned contact of each client that has one. */
export function plannedContacts({ input, days }: SalesPlan): Map<number, Day> {
  const { status, dueDate } = input.tables.Activities;
  const next = new Map<number, Day>();
  days.facts.client.forEach((client, row) => {
    if (client < 0 || status[row] !== planned) return;
    if (isEarlier(dueDate[row], next.get(client) ?? Number.NaN)) next.set(client, dueDate[row]);
  });
  return next;
}

/** Columns of lists of clients by warmth: of the rows of Clients given, those of the keys, in their order. */
export function heatColumns(
  context: SheetContext,
): (rows: readonly number[], keys: readonly string[]) => SheetColumn[] {
  const { plan, say, language, money } = context;
  const { Clients, Activities, Managers } = plan.input.tables;
  const { heat, interest, talk, largeFound } = plan.days.heat;
  const { leading, stage } = plan.days.stands;
  const { mark } = plan.clients.potential;
  const column = columnMaker(context);
  const owners = ownerNames(context);
  const people = contactPeople(plan);
  const names = funnelNames(context);
  const next = plannedContacts(plan);
  const label = (labels: Readonly<Record<string, Text>>, code: number): string | null =>
    Object.values(labels)[code]?.[language] ?? null;
  const actionOf = (row: number): string => {
    if (heat[row] === Heat.Marketing) return say(words.actions.marketing);
    const day = next.get(row);
    if (day !== undefined && Number.isFinite(day)) return say(words.actions.planned, { day: context.day(day) });
    return say(heat[row] === Heat.Hot ? words.actions.hot : words.actions.warm);
  };
  const stageOf = (row: number): string | null =>
    leading.deal[row] < 0 ? null : names.stage(stage[leading.deal[row]]);

  return (rows, keys) => {
    const person = rows.map((row) => people.of(-1, row));
    const columns = [
      column("rank", commonWords.rank, "whole", rows.map((_, place) => place + 1)), // prettier-ignore
      column("client", commonWords.client, "text", rows.map((row) => clientName({ Clients }, row)), { width: 30, links: rows.map((row) => rowLink(Clients, row)) }), // prettier-ignore
      column("manager", commonWords.manager, "text", rows.map((row) => owners[Clients.managerId[row] < 0 ? Managers.rowCount : Clients.managerId[row]]), { width: 24 }), // prettier-ignore
      column("heat", words.heat, "text", rows.map((row) => say(words.names[heat[row]])), { width: 13, json: rows.map((row) => heatKeys[heat[row]]), marks: rows.map((row) => heatMarks[heat[row]]) }), // prettier-ignore
      column("interest", words.interest, "text", rows.map((row) => label(lists.interest, interest[row])), { width: 12, json: rows.map((row) => Object.keys(lists.interest)[interest[row]]) }), // prettier-ignore
      column("potential", words.potential, "text", rows.map((row) => (mark[row] === AbcClass.None ? "?" : abcKeys[mark[row]])), { width: 12 }), // prettier-ignore
      column(
        "expected",
        commonWords.expected,
        "money",
        rows.map((row) => (leading.expected[row] > 0 ? money(leading.expected[row]) : null)),
      ),
      column("lastTalk", words.lastTalk, "date", rows.map((row) => numberOrBlank(Activities.doneDate[talk[row]])), { links: rows.map((row) => rowLink(Activities, talk[row])) }), // prettier-ignore
      column("action", words.action, "text", rows.map(actionOf), { width: 38 }),
      column("contact", words.contact, "text", person.map(people.name), { width: 24 }),
      column("phone", words.phone, "text", person.map(people.phone), { width: 20 }),
      column("stage", commonWords.stage, "text", rows.map(stageOf), { width: 26 }),
      column("status", words.clientStatus, "text", rows.map((row) => label(lists.clientStatus, Clients.status[row])), { width: 16 }), // prettier-ignore
      column("class", words.clientClass, "text", rows.map((row) => label(lists.clientClass, Clients.class[row])), { width: 16 }), // prettier-ignore
      column("largeFound", words.large, "text", rows.map((row) => say(largeFound[row] ? commonWords.yes : commonWords.no)), { width: 12, json: rows.map((row) => largeFound[row] === 1) }), // prettier-ignore
    ];
    return keys.flatMap((key) => columns.find((one) => one.key === key) ?? []);
  };
}
