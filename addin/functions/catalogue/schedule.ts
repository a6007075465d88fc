import {
  callClass as classOfCall,
  callOrders,
  orderCalls,
  scheduleContacts,
  SlotFlag,
  SlotReason,
  text,
  usualSchedule,
  type CallOrder,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, wrongValue } from "../function-error.ts";
import {
  code,
  dates,
  flag,
  flags,
  header,
  labels,
  listCodes,
  numbers,
  optional,
  ownCodes,
  tableOf,
  time,
  times,
} from "../parameters/index.ts";
import { orBlank, scalar, table } from "../results.ts";

const minutesADay = 1440;
const rowsAtMost = 100_000;
const column = { group: "contacts" };

const contacts = tableOf(
  text("contacts", "контакты"),
  text(
    "Table of seven columns: id, class 1–4 (SALES.CALLCLASS), stage number, due date, due time, promised, minutes",
    "Таблица из семи столбцов: код, класс 1–4 (SALES.CALLCLASS), номер этапа, дата, время, обещано, минуты",
  ),
  {
    ids: labels(text("id", "код"), text("Contact", "Контакт"), column),
    classes: numbers(text("class", "класс"), text("1 to 4", "1–4"), column),
    stages: numbers(text("stage", "этап"), text("The later the higher", "Чем позже, тем больше"), column),
    days: dates(text("dueDate", "дата"), text("Day planned", "На какой день"), column),
    times: times(text("dueTime", "время"), text("Time of day", "Время"), column),
    promised: flags(text("promised", "обещано"), text("Agreed with the client", "Договорились с клиентом"), column),
    minutes: numbers(text("minutes", "минуты"), text("How long", "Сколько длится"), column),
  },
);
const blocks = optional(
  tableOf(
    text("blocks", "перерывы"),
    text(
      "Table of two columns: start and end of lunch and meetings",
      "Таблица из двух столбцов: начало и конец обеда и планёрок",
    ),
    {
      from: times(text("start", "начало"), text("Start", "Начало"), { group: "blocks" }),
      to: times(text("end", "конец"), text("End", "Конец"), { group: "blocks" }),
    },
  ),
);
const orderNames = Object.keys(callOrders) as CallOrder[];
const orders = ownCodes([
  text("hotFirst", "сначала горячие"),
  text("existingFirst", "сначала клиенты"),
  text("earlyBeforeExisting", "ранние перед клиентами"),
]);
const flagNames = ["", "CLASH", "OUT_OF_HOURS", "DOES_NOT_FIT", "NEXT_DAY"];

const headings = [
  text("Start", "Начало"),
  text("End", "Конец"),
  text("Pass", "Проход"),
  text("ID", "Код"),
  text("Flag", "Пометка"),
];

export const schedule = defineFunction({
  id: "SCHEDULE",
  task: "days",
  description: text(
    "The day's contacts in two passes: promises by time, then the rest by class and stage; format the times as hh:mm",
    "Контакты дня в два прохода: обещания по времени, затем остальное по классу и этапу; задайте формат чч:мм",
  ),
  parameters: {
    contacts,
    now: time(
      text("now", "сейчас"),
      text("Date and time from which the day is laid out", "Дата и время, с которых строится день"),
    ),
    dayStart: time(
      text("dayStart", "начало_дня"),
      text("Start of the working day, a time", "Начало рабочего дня, время"),
    ),
    dayEnd: time(text("dayEnd", "конец_дня"), text("End of the working day, a time", "Конец рабочего дня, время")),
    blocks,
    order: code(text("order", "порядок"), text("Order of the second pass", "Порядок второго прохода"), orders, 0),
    header,
  },
  result: "table",
  rules: ["CALC-21", "AM-50"],
  examples: [
    {
      // Wednesday 4 Mar 2026, 11:10, lunch 13 to 14
      arguments: [
        [
          ["C8", 4, 0, 46085, "", false, 15],
          ["C7", 3, 2, 46085, "", false, 15],
          ["C6", 2, 0, 46085, "", false, 15],
          ["C5", 1, 5, 46085, "", false, 15],
          ["C4", 2, 0, 46083, 12 / 24, true, 15],
          ["C3", 2, 0, 46084, 15 / 24, true, 15],
          ["C2", 2, 0, 46085, 10 / 24, true, 15],
          ["C1", 2, 0, 46085, 11.5 / 24, true, 15],
        ],
        46085 + 670 / 1440,
        9 / 24,
        18 / 24,
        [[13 / 24, 14 / 24]],
      ],
      result: [
        ["Start", "End", "Pass", "ID", "Flag"],
        [670 / 1440, 685 / 1440, 1, "C2", ""],
        [690 / 1440, 705 / 1440, 1, "C1", ""],
        [705 / 1440, 720 / 1440, 1, "C3", ""],
        [720 / 1440, 735 / 1440, 1, "C4", ""],
        [735 / 1440, 750 / 1440, 2, "C5", ""],
        [750 / 1440, 765 / 1440, 2, "C6", ""],
        [765 / 1440, 780 / 1440, 2, "C7", ""],
        [840 / 1440, 855 / 1440, 2, "C8", ""],
      ],
    },
    {
      // Two promises at one time; a half-hour day has no room for the third contact.
      arguments: [
        [
          ["a", 2, 0, 46085, 9 / 24, true, 15],
          ["b", 2, 0, 46085, 9 / 24, true, 15],
          ["c", 2, 0, 46085, "", false, ""],
        ],
        46085,
        9 / 24,
        9.5 / 24,
        null,
        "existingFirst",
        0,
      ],
      result: [
        [540 / 1440, 555 / 1440, 1, "a", ""],
        [555 / 1440, 570 / 1440, 1, "b", "CLASH"],
        ["", "", 2, "c", "NEXT_DAY"],
      ],
    },
  ],
  compute: ({ contacts, now, dayStart, dayEnd, blocks, order, header }) => {
    const { ids, classes, stages, days, times, promised, minutes } = contacts;
    assertDay(ids.length, dayStart, dayEnd);
    const today = Math.floor(now);
    const toMinutes = (time: number): number => Math.round(time * minutesADay);
    const lunch = Array.from(blocks?.from ?? [], (start, row) => ({
      start: toMinutes(start),
      end: toMinutes(blocks?.to[row] ?? start),
    }));
    const fills = Int32Array.from(ids.keys()).filter((row) => promised[row] === 0);
    const lines = scheduleContacts(
      {
        dueDate: days,
        dueTime: times.map((time) => toMinutes(time % 1)),
        promised,
        minutes: minutes.map((own) => (own > 0 ? own : usualSchedule.minutes)),
      },
      orderCalls(fills, { class: classes.map(classNumber), stageOrder: stages }, orderNames[order]),
      {
        ...{ today, now: toMinutes(now - today), days: 1, step: usualSchedule.step },
        workday: { start: toMinutes(dayStart), end: toMinutes(dayEnd) },
        blocksOn: () => lunch,
        // Only this day is asked for; what it cannot take is told as the next day's.
        calendar: { isWorkday: () => true, addWorkdays: (day, n) => day + n },
      },
    );
    const rows = Array.from(lines.row, (row, line) => {
      const isToday = lines.date[line] === today;
      const time = (at: number): number | "" => (isToday && at >= 0 ? at / minutesADay : "");
      const isLater = !isToday && lines.flag[line] !== SlotFlag.DoesNotFit;
      const flag = flagNames[isLater ? SlotFlag.NoRoom : lines.flag[line]];
      return [
        time(lines.start[line]),
        time(lines.end[line]),
        lines.reason[line] === SlotReason.Fill ? 2 : 1,
        ids[row],
        flag,
      ];
    });
    return table(header, headings, rows);
  },
});

function assertDay(count: number, start: number, end: number): void {
  if (count > rowsAtMost)
    throw outOfRange(`contacts: at most ${rowsAtMost} rows`, `контакты: не больше ${rowsAtMost} строк`);
  if (start >= 0 && start < end && end <= 1) return;
  throw wrongValue(
    "dayStart and dayEnd: expected times, the start first",
    "начало_дня и конец_дня: нужны времена, сначала начало",
  );
}

/** Blank is a new company. */
function classNumber(value: number): number {
  if (Number.isNaN(value)) return 4;
  if ([1, 2, 3, 4].includes(value)) return value;
  throw wrongValue(`class: expected 1 to 4, got ${value}`, `класс: нужно от 1 до 4, получено ${value}`);
}

export const callClass = defineFunction({
  id: "CALLCLASS",
  task: "days",
  description: text(
    "Class of a contact nobody promised: 1 hot prospect, 2 existing client, 3 early prospect, 4 new to us",
    "Класс контакта без обещания: 1 горячий, 2 клиент, 3 ранняя стадия, 4 о нас не знает",
  ),
  parameters: {
    clientStatus: {
      ...code(
        text("clientStatus", "статус_клиента"),
        text("prospect, client or former", "потенциальный, клиент или бывший"),
        listCodes("clientStatus"),
        -1,
      ),
      optional: false,
    },
    phase: {
      ...code(
        text("phase", "фаза"),
        text("Phase of the open deal's stage; blank without a deal", "Фаза этапа открытой сделки; пусто — сделки нет"),
        listCodes("stagePhase"),
        -1,
      ),
      optional: false,
    },
    knowsUs: {
      ...flag(
        text("knowsUs", "знает_нас"),
        text("There was a contact, or a deal is open", "Был контакт или открыта сделка"),
        false,
      ),
      optional: false,
    },
  },
  result: "scalar",
  rules: ["CALC-21"],
  examples: [
    { arguments: ["prospect", "hot", true], result: 1 },
    { arguments: ["клиент", "", true], result: 2 },
    { arguments: ["former", "early", true], result: 3 },
    { arguments: ["prospect", "", false], result: 4 },
  ],
  compute: ({ clientStatus, phase, knowsUs }) => scalar(orBlank(classOfCall(clientStatus, phase, knowsUs))),
});
