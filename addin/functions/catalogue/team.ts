import { requiredFte, roundTeam, text, timeFund } from "../../../engine/index.ts";
import { assertNotNegative } from "../assert-not-negative.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, zeroDivisor } from "../function-error.ts";
import { number, numbers, optional, share } from "../parameters/index.ts";
import { scalar } from "../results.ts";

export const teamSize = defineFunction({
  id: "TEAMSIZE",
  task: "people",
  description: text(
    "Whole people of one team that stand in for each other: parts are added first and rounded up once",
    "Целые люди одной команды, где все заменяют друг друга: сначала сумма долей, потом одно округление вверх",
  ),
  parameters: {
    parts: numbers(
      text("parts", "ставки"),
      text("People each work takes, with parts", "Сколько людей требует каждая работа, с долями"),
    ),
    available: optional(
      number(
        text("hours", "часы_менеджера"),
        text(
          "Hours a year of one person; needed for duties only",
          "Часы одного человека за год; нужны только для поручений",
        ),
      ),
    ),
    support: optional(
      share(
        numbers(
          text("support", "доли_поддержки"),
          text(
            "Shares of everybody's time for support: reports, meetings",
            "Доли времени каждого на поддержку: отчёты, совещания",
          ),
          { group: "support" },
        ),
      ),
    ),
    duties: optional(
      numbers(
        text("duties", "часы_поручений"),
        text("Hours a year of duties that some people have", "Часы в год на поручения отдельных людей"),
        { group: "duties" },
      ),
    ),
  },
  result: "scalar",
  rules: ["AM-03", "AM-21"],
  examples: [
    { arguments: [[[2.3], [1.4], [0.6]]], result: 5 },
    { arguments: [[[4]], 1000, [[0.2]], [[500]]], result: 6 },
  ],
  compute: ({ parts, available = Number.NaN, support = [], duties = [] }) => {
    assertNotNegative(parts, "parts", "ставки");
    const { fte: sum } = roundTeam(parts.map((part) => part || 0));
    const { fte, notes } = requiredFte(sum, available, { shares: support, dutyHours: duties });
    if (notes.length > 0)
      throw outOfRange("support: expected shares below 1 together", "доли_поддержки: вместе меньше 1");
    if (Number.isNaN(fte) || fte === Infinity)
      throw zeroDivisor("available must be above 0", "часы менеджера должны быть больше 0");
    return scalar(roundTeam([fte]).headcount);
  },
});

export const timeFundFunction = defineFunction({
  id: "TIMEFUND",
  task: "people",
  description: text(
    "Working hours of one person in a year by the calendar: less shortened days, leave (calendar days × 5/7) and absences",
    "Рабочие часы человека за год по календарю: минус сокращённые часы, отпуск (календарные дни × 5/7) и отсутствие",
  ),
  parameters: {
    workdays: number(text("workdays", "рабочие_дни"), text("Working days of the year", "Рабочие дни года")),
    hoursPerDay: number(text("hoursPerDay", "часы_в_день"), text("Working hours of a day", "Рабочие часы в день")),
    shortenedHours: number(
      text("shortenedHours", "сокращение"),
      text(
        "Hours by which pre-holiday days are shorter, 0 by default",
        "На сколько часов короче предпраздничные дни; обычно 0",
      ),
      0,
    ),
    leave: number(
      text("leave", "отпуск"),
      text("Leave in calendar days, 0 by default", "Отпуск в календарных днях; обычно 0"),
      0,
    ),
    absence: number(
      text("absence", "отсутствие"),
      text("Other absence in working days, 0 by default", "Прочее отсутствие в рабочих днях; обычно 0"),
      0,
    ),
  },
  result: "scalar",
  rules: ["AM-20"],
  examples: [
    { arguments: [249, 7.2, 6.4, 42, 7], result: 1520 },
    { arguments: [247, 8, 4], result: 1972 },
  ],
  compute: ({ workdays, hoursPerDay, shortenedHours, leave, absence }) => {
    const calendar = { workingDays: workdays, leaveDays: leave, otherAbsenceDays: absence };
    return scalar(timeFund({ kind: "calendar", hoursPerDay, shortenedHours, ...calendar }));
  },
});
