import { SlotFlag, SlotReason } from "../../days/schedule-contacts.ts";
import { lists } from "../../input/lists.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { scheduleWords as words } from "../../words/days/schedule-words.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import type { Link, SheetColumn } from "../result-sheet.ts";
import { clientName, dealName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { columnMaker } from "../column-maker.ts";
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
export function scheduleColumns(context: SheetContext): (lines: readonly ScheduleLine[]) => Map<string, SheetColumn> {
  const { plan, say, language } = context;
  const { schedule } = plan.days;
  const { Activities, Clients, Deals } = plan.input.tables;
  const names = { ...funnelNames(context), owners: ownerNames(context) };
  const people = contactPeople(plan);
  const column = columnMaker(context);
  const reasonOf = reasonWriter(context);
  const dealOf = ({ activity }: ScheduleLine): number => schedule.deal[activity];
  const stageOf = (line: ScheduleLine): string | null => names.stage(stageRow(context, line));
  const types: readonly Text[] = Object.values(lists.activityType);

  return (lines) => {
    const person = lines.map(({ activity, client }) => people.of(activity, client));
    const time = (of: (line: ScheduleLine) => number) => ({
      values: lines.map((line) => numberOrBlank(of(line) / minutesADay)),
      json: lines.map((line) => writeTime(of(line))),
    });
    const links = (of: (line: ScheduleLine) => Link | undefined) => ({ links: lines.map(of) });
    const start = time((line) => line.start);
    const end = time((line) => line.end);
    const classes = lines.map(({ activity }) => schedule.callClass[activity]);
    const marked = { marks: lines.map(({ flag }) => (flag === SlotFlag.None ? undefined : ("warning" as const))) };
    const columns = [
      column("date", commonWords.date, "date", lines.map(({ date }) => numberOrBlank(date))), // prettier-ignore
      column("start", words.start, "time", start.values, { json: start.json, ...links(({ activity }) => rowLink(Activities, activity)) }), // prettier-ignore
      column("end", words.end, "time", end.values, { json: end.json, width: 9 }),
      column("pass", words.pass, "whole", lines.map(({ reason }) => (reason === SlotReason.Fill ? 2 : 1)), { help: say(words.passHelp) }), // prettier-ignore
      column("class", words.class, "text", classes.map((one) => say(words.classes[one])), { json: classes, width: 14 }), // prettier-ignore
      column("manager", commonWords.manager, "text", lines.map(({ manager }) => names.owners[manager]), { width: 24 }), // prettier-ignore
      column(
        "client",
        commonWords.client,
        "text",
        lines.map(({ client }) => clientName({ Clients }, client)),
        {
          width: 28,
          ...links(({ client }) => (client < 0 ? undefined : rowLink(Clients, client))),
        },
      ),
      column("contact", words.contact, "text", person.map(people.name), { width: 25 }),
      column("phone", words.phone, "text", person.map(people.phone), { width: 25 }),
      column("type", words.type, "text", lines.map(({ activity }) => types[Activities.type[activity]]?.[language] ?? null), { width: 25 }), // prettier-ignore
      column("stage", commonWords.stage, "text", lines.map(stageOf), { width: 26 }),
      column("deal", commonWords.deal, "text", lines.map((line) => (dealOf(line) < 0 ? null : dealName({ Deals }, dealOf(line)))), links((line) => (dealOf(line) < 0 ? undefined : rowLink(Deals, dealOf(line))))), // prettier-ignore
      column(
        "minutes",
        words.minutes,
        "whole",
        lines.map(({ activity }) => schedule.minutes[activity]),
      ),
      column("due", words.due, "date", lines.map(({ activity }) => numberOrBlank(Activities.dueDate[activity])), { help: say(words.dueHelp) }), // prettier-ignore
      column("reason", words.reason, "text", lines.map(reasonOf), { width: 40 }),
      column("flag", words.flag, "text", lines.map(({ flag }) => say(words.flagNames[flag]) || null), { json: lines.map(({ flag }) => flagKeys[flag]), width: 20, ...marked }), // prettier-ignore
      column("row", words.row, "whole", lines.map(({ activity }) => Activities.sheetRow[activity]), { help: say(words.rowHelp), ...links(({ activity }) => rowLink(Activities, activity)) }), // prettier-ignore
    ];
    return new Map(columns.map((one) => [one.key, one]));
  };
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
