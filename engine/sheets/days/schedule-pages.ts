import { weekdayOf } from "../../ground/day.ts";
import type { ManagerSchedule } from "../../days/plan-schedule.ts";
import { SlotReason } from "../../days/schedule-contacts.ts";
import { scheduleWords as words } from "../../words/days/schedule-words.ts";
import { text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import type { ScheduleLine } from "./schedule-lines.ts";
import { writeTime } from "./write-time.ts";

/** A working week is shown side by side. */
const weekDays = 5;
const dayColumns = ["start", "client", "contact", "phone", "type", "stage", "reason", "flag"];

/** A printed page a person: the day with whom to call and why, under it the days ahead side by side. */
export function schedulePages(
  context: SheetContext,
  lines: readonly ScheduleLine[],
  columns: ReadonlyMap<string, Column<ScheduleLine>>,
): Block[] {
  const names = ownerNames(context);
  const byManager = new Map<number, ScheduleLine[]>();
  for (const line of lines) {
    const own = byManager.get(line.manager);
    if (own) own.push(line);
    else byManager.set(line.manager, [line]);
  }
  return context.plan.days.schedule.managers.flatMap((one, place) => {
    const own = byManager.get(one.manager) ?? [];
    return [
      dayTable(context, one, names[one.manager], own, place + 1, columns),
      weekTable(context, one, names[one.manager], own, place + 1),
    ];
  });
}

function dayTable(
  context: SheetContext,
  { lines }: ManagerSchedule,
  manager: string,
  own: readonly ScheduleLine[],
  number: number,
  columns: ReadonlyMap<string, Column<ScheduleLine>>,
): Block {
  const { say, day } = context;
  const date = lines.days[0]?.date ?? Number.NaN;
  const ofDay = own.filter((line) => line.date === date);
  return tableOf(context, ofDay, {
    key: `day${number}`,
    title: say(words.dayTitle, { manager, weekday: weekdayName(say, date), day: day(date) }),
    plain: true,
    pageBreak: true,
    columns: dayColumns.flatMap((key) => columns.get(key) ?? []),
  });
}

/** Its columns stand under those of the day; a promise is set in bold. */
function weekTable(
  context: SheetContext,
  { lines }: ManagerSchedule,
  manager: string,
  own: readonly ScheduleLine[],
  number: number,
): Block {
  const { say, plan, day } = context;
  const { Clients } = plan.input.tables;

  const days = lines.days.slice(0, weekDays).map(({ date }) => own.filter((line) => line.date === date));
  const rows = Array.from({ length: Math.max(1, ...days.map((ofDay) => ofDay.length)) }, (_, row) => row);
  const told = (line: ScheduleLine | undefined): string | null =>
    line === undefined ? null : [writeTime(line.start) ?? "–", clientName({ Clients }, line.client) ?? "–"].join(" ");
  return tableOf(context, rows, {
    key: `week${number}`,
    title: say(words.weekTitle, { manager }),
    plain: true,
    columns: [
      whole("number", words.number, (row) => row + 1, { width: 11 }),
      days.map((ofDay, place) =>
        text(
          `day${place + 1}`,
          `${weekdayName(say, lines.days[place].date)} ${day(lines.days[place].date)}`,
          (row) => told(ofDay[row]),
          { width: 19, mark: (row) => (isPromise(ofDay[row]) ? "strong" : undefined) },
        ),
      ),
    ],
  });
}

function isPromise(line: ScheduleLine | undefined): boolean {
  return line !== undefined && line.reason !== SlotReason.Fill;
}

function weekdayName(say: SheetContext["say"], date: number): string {
  return Number.isFinite(date) ? say(words.weekdays[weekdayOf(date) - 1]) : "";
}
