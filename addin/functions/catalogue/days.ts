import { DayType, text, workingCalendar } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, wrongValue } from "../function-error.ts";
import { date, dates, number, optional, word } from "../parameters/index.ts";
import { scalar } from "../results.ts";

const holidays = optional(
  dates(text("holidays", "праздники"), text("Days off beside weekends", "Выходные кроме субботы и воскресенья"), { group: "holidays" }), // prettier-ignore
);
const workdays = optional(
  dates(text("workdays", "рабочие_выходные"), text("Working Saturdays and Sundays", "Рабочие субботы и воскресенья"), { group: "workdays" }), // prettier-ignore
);
const country = word(
  text("country", "страна"),
  text('"ru", "by" or "kz": its days off with transfers; your own lists win', "«ru», «by» или «kz»: праздники и переносы; свои списки важнее"), // prettier-ignore
  "",
);
const countries = ["", "ru", "by", "kz"];

function calendarOf(country: string, holidays?: Float64Array, workdays?: Float64Array) {
  const code = country.trim().toLowerCase();
  if (!countries.includes(code)) {
    throw wrongValue(`country: expected ru, by or kz, got "${country}"`, `страна: нужно ru, by или kz, получено «${country}»`); // prettier-ignore
  }
  const off = [...(holidays ?? [])].filter((day) => day > 0);
  const on = [...(workdays ?? [])].filter((day) => day > 0);
  const dayType = [...off.map(() => DayType.Holiday), ...on.map(() => DayType.Workday)];
  return workingCalendar(code, { date: Float64Array.from([...off, ...on]), dayType: Int8Array.from(dayType) });
}

export const workdaysBetween = defineFunction({
  id: "WORKDAYS",
  task: "days",
  description: text(
    "Working days from one day to another, both included, by the calendar of a country and your own lists",
    "Рабочие дни с одной даты по другую включительно, по календарю страны и своим спискам",
  ),
  parameters: {
    from: date(text("from", "с"), text("First day", "Первый день")),
    to: date(text("to", "по"), text("Last day", "Последний день")),
    holidays,
    workdays,
    country,
  },
  result: "scalar",
  rules: ["AM-20"],
  examples: [
    { arguments: [46023, 46387, null, null, "ru"], result: 247 },
    { arguments: ["2026-03-02", "2026-03-15", [[46090]]], result: 9 },
  ],
  compute: ({ from, to, holidays, workdays, country }) => {
    if (from > to) throw outOfRange("from is after to", "начало позже конца");
    return scalar(calendarOf(country, holidays, workdays).workdaysBetween(from, to));
  },
});

export const addWorkdays = defineFunction({
  id: "ADDWORKDAYS",
  task: "days",
  description: text(
    "The day so many working days after (or before) a day; format the cell as a date",
    "Дата через столько рабочих дней (или до); задайте ячейке формат даты",
  ),
  parameters: {
    day: date(text("date", "дата"), text("Day to count from", "От какого дня считать")),
    days: number(text("days", "дней"), text("Working days, below 0 for days before", "Рабочие дни; меньше 0 — назад")),
    holidays,
    workdays,
    country,
  },
  result: "scalar",
  rules: ["AM-20"],
  // Friday 6 Mar 2026 + 1: Monday 9 Mar is a day off in Russia, so Tuesday 10 Mar
  examples: [{ arguments: [46087, 1, null, null, "ru"], result: 46091 }],
  compute: ({ day, days, holidays, workdays, country }) => {
    const limit = 100_000;
    if (Math.abs(days) > limit) throw outOfRange(`days: expected at most ${limit}`, `дней: не больше ${limit}`);
    return scalar(calendarOf(country, holidays, workdays).addWorkdays(day, days));
  },
});
