import { text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange } from "../function-error.ts";
import { calendarOf, date, holidays, number, word, workdays } from "../parameters/index.ts";
import { scalar } from "../results.ts";

const country = word(
  text("country", "страна"),
  text(
    '"ru", "by" or "kz": its days off with transfers; your own lists win',
    "«ru», «by» или «kz»: праздники и переносы; свои списки важнее",
  ),
  "",
);
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
