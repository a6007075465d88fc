import ical, { ICalAlarmType } from "ical-generator";
import type { Day } from "../../../engine/index.ts";

/** A contact as a calendar holds it; times are those of the wall clock, wherever the calendar is opened. */
export interface CalendarContact {
  /** Tells it from all others of the workbook: a calendar that has it already takes the new one in its place. */
  readonly id: string;
  readonly title: string;
  readonly details: string;
  readonly day: Day;
  /** Minutes of the day; null: all day. */
  readonly start: number | null;
  readonly end: number | null;
}

const dayMilliseconds = 86_400_000;
/** Day number of 1 January 1970. */
const firstDay = 25_569;
const usualMinutes = 15;
const reminderSeconds = 600;

/**
 * Contacts as an iCalendar file (RFC 5545), each with a reminder ten minutes before.
 *
 * @param made when the file is made
 */
export function dayCalendar(name: string, contacts: readonly CalendarContact[], made: Date): string {
  const calendar = ical({ name, prodId: { company: "Sales Planner", product: "contacts" } });
  for (const { id, title, details, day, start, end } of contacts) {
    const isTimed = start !== null;
    const event = calendar.createEvent({
      id,
      stamp: made,
      start: wallClock(day, start ?? 0),
      end: isTimed ? wallClock(day, end ?? start + usualMinutes) : undefined,
      allDay: !isTimed,
      floating: true,
      summary: title,
      description: details,
    });
    if (isTimed) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: reminderSeconds, description: title });
  }
  return calendar.toString();
}

function wallClock(day: Day, minutes: number): Date {
  return new Date((day - firstDay) * dayMilliseconds + minutes * 60_000);
}
