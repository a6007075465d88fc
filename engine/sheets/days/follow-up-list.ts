import { followUpStates } from "../../days/follow-ups.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { contactPeople } from "./contact-people.ts";

const letter = codeNumber("activityType", "letter");

/** Every letter and visit that governs, the overdue first, by manager. */
export function followUpList(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { Activities, Clients, Managers } = plan.input.tables;
  const names = ownerNames(context);
  const people = contactPeople(plan);
  const column = columnMaker(context);
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
  const days = (of: (line: (typeof lines)[number]) => number) => lines.map((line) => numberOrBlank(of(line)));
  return {
    type: "table",
    key: "followUps",
    title: say(words.list),
    rowCount: lines.length,
    columns: [
      column("manager", commonWords.manager, "text", lines.map(({ manager }) => names[owner(manager)]), { width: 26 }), // prettier-ignore
      column(
        "state",
        words.state,
        "text",
        lines.map(({ state }) => say(words.states[state])),
        {
          json: lines.map(({ state }) => state),
          width: 15,
          marks: lines.map(({ state }) => (state === "overdue" ? "bad" : state === "due" ? "warning" : undefined)),
        },
      ),
      column(
        "from",
        words.from,
        "date",
        days(({ from }) => from),
      ),
      column(
        "to",
        words.to,
        "date",
        days(({ to }) => to),
      ),
      column("next", words.next, "date", days(({ next }) => (next < 0 ? Number.NaN : Activities.dueDate[next])), { help: say(words.nextHelp) }), // prettier-ignore
      column(
        "client",
        commonWords.client,
        "text",
        lines.map(({ client }) => clientName({ Clients }, client)),
        {
          width: 28,
          links: lines.map(({ client }) => rowLink(Clients, client)),
        },
      ),
      column("contact", words.contact, "text", person.map(people.name), { width: 24 }),
      column("phone", words.phone, "text", person.map(people.phone), { width: 20 }),
      column("event", words.event, "text", lines.map(({ event }) => types[Activities.type[event]]?.[language] ?? null), { width: 18 }), // prettier-ignore
      column(
        "channel",
        words.way,
        "text",
        lines.map(({ event }) => wayOf(event)),
        { width: 12 },
      ),
      column(
        "sent",
        words.sent,
        "date",
        days(({ event }) => Activities.doneDate[event]),
        {
          links: lines.map(({ event }) => rowLink(Activities, event)),
        },
      ),
      column(
        "receipt",
        words.receipt,
        "date",
        days(({ receipt }) => receipt),
      ),
      column(
        "talk",
        words.talk,
        "date",
        days(({ talk }) => talk),
      ),
    ],
  };
}
