import {
  AbcClass,
  assignIncoming,
  clientHeat,
  DayType,
  followUpWindow,
  Heat,
  lettersNeeded,
  mailingResponse,
  text,
  type Text,
  usualFollowUpDays,
  usualResponse,
  workingCalendar,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import {
  code,
  date,
  dates,
  flag,
  header,
  language,
  listCodes,
  number,
  numbers,
  optional,
  ownCodes,
  positive,
} from "../parameters/index.ts";
import { column, failWith, scalar, table } from "../results.ts";

const low = positive(
  text("low", "от"),
  text("Usual response from, 1 % by default", "Обычный отклик от; обычно 1 %"),
  usualResponse.low,
);
const high = positive(
  text("high", "до"),
  text("Usual response to, 3 % by default", "Обычный отклик до; обычно 3 %"),
  usualResponse.high,
);

function assertBand(low: number, high: number): void {
  if (!(low > 0 && low <= high && high <= 1))
    throw outOfRange("expected 0 < low <= high <= 1", "нужно 0 < от <= до <= 1");
}

const verdicts = {
  below: text("below", "ниже"),
  within: text("within", "в норме"),
  above: text("above", "выше"),
};

export const response = defineFunction({
  id: "RESPONSE",
  task: "days",
  description: text(
    "Response to a mailing against what is usual: share of letters delivered, responses to expect, verdict",
    "Отклик на рассылку против обычного: доля доставленных писем, ожидаемые отклики, оценка",
  ),
  parameters: {
    sent: number(text("sent", "отправлено"), text("Letters sent", "Отправлено писем")),
    responses: number(text("responses", "откликов"), text("Clients who responded", "Откликнулось клиентов")),
    returned: number(
      text("returned", "возврат"),
      text("Letters that came back, 0 by default", "Вернулось писем; обычно 0"),
      0,
    ),
    low,
    high,
    header,
  },
  result: "table",
  rules: ["CALC-25"],
  examples: [
    {
      arguments: [1200, 20, 50],
      result: [
        ["Response", "From", "To", "Verdict"],
        [0.0174, 11.5, 34.5, "within"],
      ],
      digits: 4,
    },
    { arguments: [100, 4, null, null, null, 0], result: [[0.04, 1, 3, "above"]] },
  ],
  compute: ({ sent, responses, returned, low, high, header }) => {
    assertBand(low, high);
    const { rate, from, to, verdict, failure } = mailingResponse(sent, returned, responses, { low, high });
    failWith(failure);
    const headings = [text("Response", "Отклик"), text("From", "От"), text("To", "До"), text("Verdict", "Оценка")];
    return table(header, headings, [[rate, from, to, verdict ? verdicts[verdict][header.language] : ""]]);
  },
});

export const letters = defineFunction({
  id: "LETTERS",
  task: "days",
  description: text(
    "Letters to send for so many responses: from, when the response is high, to, when it is low",
    "Сколько писем отправить ради стольких откликов: от (при высоком отклике) и до (при низком)",
  ),
  parameters: {
    responsesWanted: number(
      text("responsesWanted", "нужно_откликов"),
      text("Responses wanted", "Сколько нужно откликов"),
    ),
    low,
    high,
  },
  result: "table",
  rules: ["CALC-25"],
  examples: [{ arguments: [30], result: [[1000, 3000]] }],
  compute: ({ responsesWanted, low, high }) => {
    assertBand(low, high);
    if (responsesWanted < 0)
      throw outOfRange("responsesWanted: expected 0 or more", "нужно_откликов: нужно 0 или больше");
    const { from, to } = lettersNeeded(responsesWanted, { low, high });
    return [[from, to]];
  },
});

const units = ownCodes([text("workdays", "рабочие"), text("calendar", "календарные")]);
const daysAtMost = 10_000;

export const followUp = defineFunction({
  id: "FOLLOWUP",
  task: "days",
  description: text(
    "First and last day to call after a letter or a visit; format the cells as dates",
    "С какого и по какой день звонить после письма или визита; задайте ячейкам формат даты",
  ),
  parameters: {
    date: date(text("date", "дата"), text("Day sent or visited", "День отправки или визита")),
    deliveryDays: number(
      text("deliveryDays", "дней_в_пути"),
      text("Working days on the way, 0 by default", "Рабочих дней в пути; обычно 0"),
      0,
    ),
    holidays: optional(
      dates(text("holidays", "праздники"), text("Days off beside weekends", "Выходные кроме субботы и воскресенья"), {
        group: "holidays",
      }),
    ),
    unit: code(
      text("unit", "единица"),
      text("workdays (default) or calendar days", "рабочие (обычно) или календарные дни"),
      units,
      0,
    ),
  },
  result: "table",
  rules: ["CALC-26"],
  examples: [
    // A courier on Thursday 5 Mar 2026, Monday 9 Mar is a holiday: Wednesday 11 and Thursday 12 Mar
    { arguments: ["2026-03-05", 1, [["2026-03-09"]]], result: [[46092, 46093]] },
    // A visit on Thursday 5 Mar: calendar days end on Saturday and Sunday, so on Tuesday after the holiday
    { arguments: ["2026-03-05", 0, [["2026-03-09"]], "calendar"], result: [[46091, 46091]] },
  ],
  compute: ({ date, deliveryDays, holidays, unit }) => {
    if (!(deliveryDays >= 0 && deliveryDays <= daysAtMost))
      throw outOfRange(`deliveryDays: expected 0 to ${daysAtMost}`, `дней_в_пути: от 0 до ${daysAtMost}`);
    const off = (holidays ?? new Float64Array(0)).filter((day) => day > 0);
    const calendar = workingCalendar("", { date: off, dayType: Int8Array.from(off, () => DayType.Holiday) });
    const rule = { ...usualFollowUpDays, unit: unit === 1 ? ("calendar" as const) : ("workdays" as const) };
    const { from, to } = followUpWindow(date, deliveryDays, rule, calendar);
    return [[from, to]];
  },
});

const none = AbcClass.None;
const heats: Readonly<Partial<Record<number, Text>>> = {
  [Heat.Hot]: text("hot", "горячий"),
  [Heat.Warm]: text("warm", "тёплый"),
  [Heat.Cold]: text("cold", "холодный"),
  [Heat.Marketing]: text("marketing processing", "маркетинговая отработка"),
  [Heat.Closed]: text("closed", "закрыт"),
};

export const heat = defineFunction({
  id: "HEAT",
  task: "days",
  description: text(
    "How warm a client is after the last talk, by interest and potential",
    "Насколько клиент тёплый после разговора: по интересу и потенциалу",
  ),
  parameters: {
    interest: {
      ...code(
        text("interest", "интерес"),
        text("high, medium, low or refused", "высокий, средний, низкий или отказ"),
        listCodes("interest"),
        -1,
      ),
      optional: false,
    },
    potential: {
      ...code(
        text("potential", "потенциал"),
        text("A, B or C; blank counts as C", "A, B или C; пусто считается как C"),
        listCodes("mark", { none, нет: none, loss: none, убыток: none }),
        none,
      ),
      optional: false,
    },
    target: flag(
      text("target", "целевой"),
      text("A target client, or found to be large", "Целевой или оказался крупным"),
      false,
    ),
    language,
  },
  result: "scalar",
  rules: ["CALC-27"],
  examples: [
    { arguments: ["high", "C"], result: "hot" },
    { arguments: ["medium", "A"], result: "hot" },
    { arguments: ["medium", "B"], result: "warm" },
    { arguments: ["low", "A"], result: "warm" },
    { arguments: ["low", "B"], result: "cold" },
    { arguments: ["отказ", "A", null, "ru"], result: "маркетинговая отработка" },
  ],
  compute: ({ interest, potential, target, language }) => {
    const found = heats[clientHeat(interest, potential, target)];
    if (found === undefined) throw notAvailable("no interest is recorded", "интерес не отмечен");
    return scalar(found[language]);
  },
});

const clientsAtMost = 100_000;

export const assign = defineFunction({
  id: "ASSIGN",
  task: "days",
  description: text(
    "Which manager gets each incoming client: the one who received least for the working time; 1 is the first manager",
    "Кому отдать каждого входящего клиента: кто меньше получил на свою ставку; 1 — первый менеджер",
  ),
  parameters: {
    clientCount: number(text("clientCount", "клиентов"), text("Clients to give out", "Сколько клиентов раздать")),
    received: numbers(
      text("received", "получено"),
      text("Clients each manager received this month", "Сколько каждый получил в этом месяце"),
    ),
    capacities: numbers(
      text("capacities", "ставки"),
      text("FTE × ramp of each manager; 0 gets nobody", "Ставка × ввод каждого; 0 — не получает"),
    ),
  },
  result: "column",
  rules: ["CALC-39"],
  examples: [{ arguments: [3, [[0], [0]], [[1], [0.5]]], result: [[1], [2], [1]] }],
  compute: ({ clientCount, received, capacities }) => {
    const isCount = Number.isInteger(clientCount) && clientCount > 0 && clientCount <= clientsAtMost;
    if (!isCount) throw outOfRange(`clientCount: expected 1 to ${clientsAtMost}`, `клиентов: от 1 до ${clientsAtMost}`);
    if (!capacities.some((one) => one > 0)) throw notAvailable("no manager has capacity", "ни у кого нет ставки");
    const { manager } = assignIncoming(clientCount, { received, capacity: capacities });
    return column(manager, (place) => place + 1);
  },
});
