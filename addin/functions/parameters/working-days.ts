import { DayType, text, workingCalendar } from "../../../engine/index.ts";
import { wrongValue } from "../function-error.ts";
import { dates } from "./dates.ts";
import { optional } from "./optional.ts";

/** Days off beside weekends. */
export const holidays = optional(
  dates(text("holidays", "праздники"), text("Days off beside weekends", "Выходные кроме субботы и воскресенья"), {
    group: "holidays",
  }),
);

/** Saturdays and Sundays at work. */
export const workdays = optional(
  dates(text("workdays", "рабочие_выходные"), text("Working Saturdays and Sundays", "Рабочие субботы и воскресенья"), {
    group: "workdays",
  }),
);

const countries = ["", "ru", "by", "kz"];

/** The working calendar a call describes: a country's, corrected by its own lists of days. */
export function calendarOf(country: string, holidays?: Float64Array, workdays?: Float64Array) {
  const code = country.trim().toLowerCase();
  if (!countries.includes(code)) {
    throw wrongValue(
      `country: expected ru, by or kz, got "${country}"`,
      `страна: нужно ru, by или kz, получено «${country}»`,
    );
  }
  const off = [...(holidays ?? [])].filter((day) => day > 0);
  const on = [...(workdays ?? [])].filter((day) => day > 0);
  const dayType = [...off.map(() => DayType.Holiday), ...on.map(() => DayType.Workday)];
  return workingCalendar(code, { date: Float64Array.from([...off, ...on]), dayType: Int8Array.from(dayType) });
}
