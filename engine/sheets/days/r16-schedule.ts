import { SlotFlag, SlotReason } from "../../days/schedule-contacts.ts";
import { commonWords } from "../../words/common-words.ts";
import { scheduleWords as words } from "../../words/days/schedule-words.ts";
import { share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { isOverdue, scheduleColumns, scheduleLines, type ScheduleLine } from "./schedule-lines.ts";
import { schedulePages } from "./schedule-pages.ts";
import { writeTime } from "./write-time.ts";

/** Widths are those of the pages above: times stand where there is room. */
const allColumns = [
  ...["date", "client", "manager", "start", "end", "stage", "reason", "flag", "pass", "class", "contact", "phone"],
  ...["type", "minutes", "deal", "due", "row"],
];

/**
 * whom everybody calls when: the department's day, a page a manager with the day and the week, and every contact.
 *
 * @see CALC-21, AM-50
 */
export function scheduleSheet(context: SheetContext): ResultSheet {
  const { say, plan, day } = context;
  const { schedule } = plan.days;
  const lines = scheduleLines(context);
  const columns = scheduleColumns(context);
  return {
    id: "R-16",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, { day: day(schedule.today), time: writeTime(schedule.now) ?? "" }),
      rows: lines.length,
      settings: ["scheduleDays", "pass2Order", "slotStep", "workdayStart", "workdayEnd"],
    }),
    print: { landscape: true, until: "schedule" },
    blocks:
      lines.length === 0
        ? [{ type: "note", key: "finding", mark: "warning", lines: [say(words.none)] }]
        : [
            ...findings(context, lines),
            managersTable(context, lines),
            ...schedulePages(context, lines, columns),
            tableOf(context, lines, {
              key: "schedule",
              title: words.allTitle,
              columns: allColumns.flatMap((key) => columns.get(key) ?? []),
            }),
          ],
  };
}

/** The first working day laid out. */
function firstDay({ plan }: SheetContext): number {
  return plan.days.schedule.managers[0]?.lines.days[0]?.date ?? Number.NaN;
}

function findings(context: SheetContext, lines: readonly ScheduleLine[]): Block[] {
  const { say, plan, day } = context;
  const today = firstDay(context);
  const ofDay = lines.filter(({ date }) => date === today);
  const { dueDate } = plan.input.tables.Activities;
  const overdue = lines.filter((line) => isOverdue(context, line));
  const oldest = overdue.reduce<ScheduleLine | undefined>(
    (old, line) => (old === undefined || dueDate[line.activity] < dueDate[old.activity] ? line : old),
    undefined,
  );
  const moved = lines.filter((line) => isMoved(context, line, today)).length;
  const told = [
    say(words.finding, { day: day(today), contacts: ofDay.length, promised: ofDay.filter(isPromised).length }),
    ...(oldest
      ? [
          say(words.overdue, {
            count: overdue.length,
            day: day(dueDate[oldest.activity]),
            client: clientName(plan.input.tables, oldest.client) ?? "–",
          }),
        ]
      : []),
    ...(moved > 0 ? [say(words.moved, { count: moved })] : []),
    whatIf(context),
  ];
  const flagged = (flag: number): number => lines.filter((line) => line.flag === flag).length;
  const warnings = [
    ...(lines.some(({ flag }) => flag !== SlotFlag.None)
      ? [
          say(words.flags, {
            clash: flagged(SlotFlag.Clash),
            outOfHours: flagged(SlotFlag.OutOfHours),
            doesNotFit: flagged(SlotFlag.DoesNotFit),
            noRoom: flagged(SlotFlag.NoRoom),
          }),
        ]
      : []),
    ...nobodys(context, lines),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines: told },
    ...(warnings.length > 0
      ? [{ type: "note", key: "warnings", mark: "warning", lines: warnings } satisfies Block]
      : []),
  ];
}

/** The claimed gain of the schedule as hours; a scenario, never part of a plan. */
function whatIf({ say, plan, language }: SheetContext): string {
  const { managers, gain } = plan.days.schedule;
  const minutes = managers.reduce(
    (sum, { lines }) => sum + lines.days.reduce((all, { capacity }) => all + capacity, 0),
    0,
  );
  return say(words.whatIf, {
    hours: Math.round(minutes / 60),
    days: managers[0]?.lines.days.length ?? 0,
    gained: Math.round((minutes * (1 + gain)) / 60),
    gain: `+${writeShare(gain, language)}`,
  });
}

function nobodys({ say, plan }: SheetContext, lines: readonly ScheduleLine[]): string[] {
  const count = lines.filter(({ manager }) => manager === plan.input.tables.Managers.rowCount).length;
  return count > 0 ? [say(words.nobody, { count })] : [];
}

function isPromised({ reason }: ScheduleLine): boolean {
  return reason !== SlotReason.Fill;
}

function isMoved({ plan }: SheetContext, { activity, date, flag }: ScheduleLine, today: number): boolean {
  return plan.input.tables.Activities.dueDate[activity] <= today && (date > today || flag === SlotFlag.NoRoom);
}

function managersTable(context: SheetContext, lines: readonly ScheduleLine[]): Block {
  const { say, plan, day } = context;
  const { managers } = plan.days.schedule;
  const today = firstDay(context);
  const names = ownerNames(context);

  const own = new Map(managers.map(({ manager }) => [manager, [] as ScheduleLine[]]));
  for (const line of lines) own.get(line.manager)?.push(line);
  const of = [...own.values()];
  const count = (
    key: string,
    heading: Parameters<typeof say>[0],
    test: (line: ScheduleLine) => boolean,
    help?: string,
  ) => {
    const values = of.map((ofOne) => ofOne.filter(test).length);
    const value = values.reduce((sum, one) => sum + one, 0);
    return whole(key, heading, (_, place) => values[place], { help, total: { value, formula: `=SUM({${key}})` } });
  };
  const load = managers.map(({ lines: { days } }) => (days.length === 0 ? NaN : days[0].used / days[0].capacity));
  return tableOf(context, managers, {
    key: "managers",
    title: say(words.summary, { day: day(today) }),
    plain: true,
    columns: [
      whole("number", words.number, (_, place) => place + 1),
      text("manager", commonWords.manager, ({ manager }) => names[manager], {
        width: 26,
        total: { value: commonWords.total },
      }),
      count("contacts", words.today, ({ date }) => date === today),
      count("promised", words.promised, (line) => line.date === today && isPromised(line)),
      count("overdue", words.late, (line) => isOverdue(context, line)),
      count("moved", words.movedOn, (line) => isMoved(context, line, today), say(words.movedHelp)),
      share("load", words.load, (_, place) => load[place], {
        help: words.loadHelp,
        mark: (_, place) => (load[place] > 1 ? "warning" : undefined),
      }),
      count("noRoom", words.noRoom, ({ flag }) => flag === SlotFlag.NoRoom),
    ],
  });
}
