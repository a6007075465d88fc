import { followUpStates } from "../../days/follow-ups.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { contactPeople } from "./contact-people.ts";

const letter = codeNumber("activityType", "letter");

/** Every letter and visit that governs, the overdue first, by manager. */
export function followUpList(context: SheetContext): Block {
  const { plan, language } = context;
  const { Activities, Clients, Managers } = plan.input.tables;
  const names = ownerNames(context);
  const people = contactPeople(plan);

  const owner = (manager: number): number => (manager < 0 ? Managers.rowCount : manager);
  const lines = [...plan.days.followUps.lines].sort(
    (one, other) =>
      followUpStates.indexOf(one.state) - followUpStates.indexOf(other.state) ||
      owner(one.manager) - owner(other.manager) ||
      one.to - other.to,
  );
  const types: readonly Text[] = Object.values(lists.activityType);
  const ways: readonly Text[] = Object.values(lists.letterChannel);
  const wayOf = (event: number): string | null =>
    Activities.type[event] === letter ? (ways[Activities.letterChannel[event]]?.[language] ?? null) : null;
  const person = lines.map(({ client }) => people.of(-1, client));
  return tableOf(context, lines, {
    key: "followUps",
    title: words.list,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => names[owner(manager)], { width: 26 }),
      text("state", words.state, ({ state }) => words.states[state], {
        json: ({ state }) => state,
        width: 15,
        mark: ({ state }) => (state === "overdue" ? "bad" : state === "due" ? "warning" : undefined),
      }),
      date("from", words.from, ({ from }) => from),
      date("to", words.to, ({ to }) => to),
      date("next", words.next, ({ next }) => (next < 0 ? Number.NaN : Activities.dueDate[next]), {
        help: words.nextHelp,
      }),
      text("client", commonWords.client, ({ client }) => clientName({ Clients }, client), {
        width: 28,
        link: ({ client }) => rowLink(Clients, client),
      }),
      text("contact", words.contact, (_, place) => people.name(person[place]), { width: 24 }),
      text("phone", words.phone, (_, place) => people.phone(person[place]), { width: 20 }),
      text("event", words.event, ({ event }) => types[Activities.type[event]], { width: 18 }),
      text("channel", words.way, ({ event }) => wayOf(event), { width: 12 }),
      date("sent", words.sent, ({ event }) => Activities.doneDate[event], {
        link: ({ event }) => rowLink(Activities, event),
      }),
      date("receipt", words.receipt, ({ receipt }) => receipt),
      date("talk", words.talk, ({ talk }) => talk),
    ],
  });
}
