import { abcKeys, AbcClass } from "../../ground/abc-class.ts";
import { Heat, heatKeys } from "../../days/client-heat.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, money, text, whole, type Column, yesNo } from "../column.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import { clientName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
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

/** Columns of lists of clients by warmth, rows of Clients: those of the keys, in their order. */
export function heatColumns(context: SheetContext): (keys: readonly string[]) => Column<number>[] {
  const { plan, say, language } = context;
  const { Clients, Activities, Managers } = plan.input.tables;
  const { heat, interest, talk, largeFound } = plan.days.heat;
  const { leading, stage } = plan.days.stands;
  const { mark } = plan.clients.potential;

  const owners = ownerNames(context);
  const people = contactPeople(plan);
  const names = funnelNames(context);
  const next = plannedContacts(plan);
  const label = (labels: Readonly<Record<string, Text>>, code: number): string | null =>
    Object.values(labels)[code]?.[language] ?? null;
  const actionOf = (row: number): string => {
    if (heat[row] === Heat.Marketing) return say(words.actions.marketing);
    const day = next.get(row);
    if (day !== undefined && Number.isFinite(day))
      return say(day < plan.asOf ? words.actions.overdue : words.actions.planned, { day: context.day(day) });
    return say(heat[row] === Heat.Hot ? words.actions.hot : words.actions.warm);
  };
  const stageOf = (row: number): string | null =>
    leading.deal[row] < 0 ? null : names.stage(stage[leading.deal[row]]);

  const columns: readonly Column<number>[] = [
    whole("rank", commonWords.rank, (_, place) => place + 1),
    text("client", commonWords.client, (row) => clientName({ Clients }, row), {
      width: 30,
      link: (row) => rowLink(Clients, row),
    }),
    text(
      "manager",
      commonWords.manager,
      (row) => owners[Clients.managerId[row] < 0 ? Managers.rowCount : Clients.managerId[row]],
      { width: 24 },
    ),
    text("heat", words.heat, (row) => words.names[heat[row]], {
      width: 13,
      json: (row) => heatKeys[heat[row]],
      mark: (row) => heatMarks[heat[row]],
    }),
    text("interest", words.interest, (row) => label(lists.interest, interest[row]), {
      width: 12,
      json: (row) => Object.keys(lists.interest)[interest[row]],
    }),
    text("potential", words.potential, (row) => (mark[row] === AbcClass.None ? "?" : abcKeys[mark[row]]), {
      width: 12,
    }),
    money("expected", commonWords.expected, (row) => (leading.expected[row] > 0 ? leading.expected[row] : null)),
    date("lastTalk", words.lastTalk, (row) => Activities.doneDate[talk[row]], {
      link: (row) => rowLink(Activities, talk[row]),
    }),
    text("action", words.action, actionOf, { width: 38 }),
    text("contact", words.contact, (row) => people.name(people.of(-1, row)), { width: 24 }),
    text("phone", words.phone, (row) => people.phone(people.of(-1, row)), { width: 20 }),
    text("stage", commonWords.stage, stageOf, { width: 26 }),
    text("status", words.clientStatus, (row) => label(lists.clientStatus, Clients.status[row]), { width: 16 }),
    text("class", words.clientClass, (row) => label(lists.clientClass, Clients.class[row]), { width: 16 }),
    yesNo("largeFound", words.large, (row) => largeFound[row] === 1, { width: 12 }),
  ];
  return (keys) => keys.flatMap((key) => columns.find((one) => one.key === key) ?? []);
}
