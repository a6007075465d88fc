import { SlotFlag, SlotReason } from "../../days/schedule-contacts.ts";
import { lists } from "../../input/lists.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { scheduleWords as words } from "../../words/days/schedule-words.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { date, text, whole, time, type Column, type ColumnMore } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import { clientName, dealName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { contactPeople } from "./contact-people.ts";
import { writeTime } from "./write-time.ts";

/** One line of the schedule in plain values; days and minutes of the day, NaN where there are none. */
export interface ScheduleLine {
  readonly manager: number;
  /** Row of Activities. */
  readonly activity: number;
  readonly client: number;
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly reason: number;
  readonly flag: number;
}

const minutesADay = 1440;
/** Names of the flags for scripts. */
const flagKeys = [null, "CLASH", "OUT_OF_HOURS", "DOES_NOT_FIT", "NO_ROOM"] as const;

/** Everybody's lines, one manager after another. */
export function scheduleLines({ plan }: SheetContext): ScheduleLine[] {
  const { schedule, facts } = plan.days;
  return schedule.managers.flatMap(({ manager, lines }) =>
    Array.from(lines.row, (activity, line) => ({
      manager,
      activity,
      client: facts.client[activity],
      date: lines.date[line],
      start: lines.start[line],
      end: lines.end[line],
      reason: lines.reason[line],
      flag: lines.flag[line],
    })),
  );
}

/** Promised for an earlier day, or for a time of today that has passed. */
export function isOverdue({ plan }: SheetContext, { reason, activity }: ScheduleLine): boolean {
  const { today } = plan.days.schedule;
  const isEarlier = reason === SlotReason.Earlier && plan.input.tables.Activities.dueDate[activity] < today;
  return isEarlier || reason === SlotReason.Late;
}

/** Columns of the schedule by key, for any list of lines. */
export function scheduleColumns(context: SheetContext): ReadonlyMap<string, Column<ScheduleLine>> {
  const { plan, say } = context;
  const { schedule } = plan.days;
  const { Activities, Clients, Deals } = plan.input.tables;
  const names = { ...funnelNames(context), owners: ownerNames(context) };
  const people = contactPeople(plan);

  const reasonOf = reasonWriter(context);
  const dealOf = ({ activity }: ScheduleLine): number => schedule.deal[activity];
  const stageOf = (line: ScheduleLine): string | null => names.stage(stageRow(context, line));
  const types: readonly Text[] = Object.values(lists.activityType);

  const personOf = ({ activity, client }: ScheduleLine) => people.of(activity, client);
  const timeOf = (key: "start" | "end", more: ColumnMore<ScheduleLine>) =>
    time(key, words[key], (line) => line[key] / minutesADay, { json: (line) => writeTime(line[key]), ...more });
  const columns: readonly Column<ScheduleLine>[] = [
    date("date", commonWords.date, ({ date }) => date),
    timeOf("start", { link: ({ activity }) => rowLink(Activities, activity) }),
    timeOf("end", { width: 9 }),
    whole("pass", words.pass, ({ reason }) => (reason === SlotReason.Fill ? 2 : 1), { help: words.passHelp }),
    text("class", words.class, ({ activity }) => words.classes[schedule.callClass[activity]], {
      json: ({ activity }) => schedule.callClass[activity],
      width: 14,
    }),
    text("manager", commonWords.manager, ({ manager }) => names.owners[manager], { width: 24 }),
    text("client", commonWords.client, ({ client }) => clientName({ Clients }, client), {
      width: 28,
      link: ({ client }) => (client < 0 ? undefined : rowLink(Clients, client)),
    }),
    text("contact", words.contact, (line) => people.name(personOf(line)), { width: 25 }),
    text("phone", words.phone, (line) => people.phone(personOf(line)), { width: 25 }),
    text("type", words.type, ({ activity }) => types[Activities.type[activity]], { width: 25 }),
    text("stage", commonWords.stage, stageOf, { width: 26 }),
    text("deal", commonWords.deal, (line) => (dealOf(line) < 0 ? null : dealName({ Deals }, dealOf(line))), {
      link: (line) => (dealOf(line) < 0 ? undefined : rowLink(Deals, dealOf(line))),
    }),
    whole("minutes", words.minutes, ({ activity }) => schedule.minutes[activity]),
    date("due", words.due, ({ activity }) => Activities.dueDate[activity], { help: words.dueHelp }),
    text("reason", words.reason, reasonOf, { width: 40 }),
    text("flag", words.flag, ({ flag }) => say(words.flagNames[flag]) || null, {
      json: ({ flag }) => flagKeys[flag],
      width: 20,
      mark: ({ flag }) => (flag === SlotFlag.None ? undefined : "warning"),
    }),
    whole("row", words.row, ({ activity }) => Activities.sheetRow[activity], {
      help: words.rowHelp,
      link: ({ activity }) => rowLink(Activities, activity),
    }),
  ];
  return new Map(columns.map((one) => [one.key, one]));
}

/** Row of Stages of the deal a line is about; -1 without one. */
function stageRow({ plan }: SheetContext, { activity }: ScheduleLine): number {
  const deal = plan.days.schedule.deal[activity];
  return deal < 0 ? -1 : plan.funnel.stage[deal];
}

/** Why a contact stands where it stands, in words. */
function reasonWriter(context: SheetContext): (line: ScheduleLine) => string {
  const { plan, say, day } = context;
  const { dueDate, dueTime } = plan.input.tables.Activities;
  const { schedule } = plan.days;
  return ({ activity, reason, date }) => {
    const time = writeTime(dueTime[activity]) ?? "";
    switch (reason) {
      case SlotReason.Promised:
        return say(words.reasonTimed, { time });
      case SlotReason.Late:
        return say(words.reasonLate, { time });
      case SlotReason.Untimed:
        return say(words.reasonUntimed);
      case SlotReason.Earlier:
        return say(words.reasonEarlier, { day: day(dueDate[activity]), time }).replace(" ,", ",");
      default: {
        const why = say(words.reasonFill, { class: say(words.classes[schedule.callClass[activity]]) });
        return date > dueDate[activity] ? `${why}; ${say(words.reasonMoved, { day: day(dueDate[activity]) })}` : why;
      }
    }
  };
}
