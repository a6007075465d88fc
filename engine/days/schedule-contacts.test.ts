import { describe, expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { orderCalls, type CallOrder } from "./order-calls.ts";
import { scheduleContacts, SlotFlag, SlotReason, type ScheduleOptions } from "./schedule-contacts.ts";
import { workingCalendar } from "../ground/working-calendar.ts";

const today = dayOf(2026, 3, 4); // Wednesday
const lunch = { start: 780, end: 840 };
const usual: ScheduleOptions = {
  today,
  now: 670,
  days: 5,
  workday: { start: 540, end: 1080 },
  blocksOn: () => [lunch],
  step: 5,
  calendar: workingCalendar("none"),
};

/** One contact: name, day, promised time ("" promised without a time, undefined not promised), class, minutes. */
interface Contact {
  readonly name: string;
  readonly due?: number;
  readonly promised?: string;
  readonly class?: number;
  readonly stage?: number;
  readonly minutes?: number;
}

const minutesOf = (time: string | undefined): number =>
  time ? Number(time.split(":")[0]) * 60 + Number(time.split(":")[1]) : Number.NaN;
const timeOf = (minutes: number): string =>
  Number.isNaN(minutes) ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

function lay(contacts: readonly Contact[], options: Partial<ScheduleOptions> = {}, order: CallOrder = "hotFirst") {
  const columns = {
    dueDate: Float64Array.from(contacts, ({ due }) => due ?? today),
    dueTime: Float64Array.from(contacts, ({ promised }) => minutesOf(promised)),
    promised: Uint8Array.from(contacts, ({ promised }) => (promised === undefined ? 0 : 1)),
    minutes: Float64Array.from(contacts, ({ minutes }) => minutes ?? 15),
  };
  const fills = Int32Array.from(contacts.keys()).filter((row) => contacts[row].promised === undefined);
  const calls = { class: contacts.map((one) => one.class ?? 4), stageOrder: contacts.map(({ stage }) => stage ?? 0) };
  const lines = scheduleContacts(columns, orderCalls(fills, calls, order), { ...usual, ...options });
  return Array.from(lines.row, (row, line) => ({
    name: contacts[row].name,
    day: isoDay(lines.date[line]),
    at: timeOf(lines.start[line]),
    until: timeOf(lines.end[line]),
    reason: lines.reason[line],
    flag: lines.flag[line],
  }));
}

const told = (lines: ReturnType<typeof lay>): string[] =>
  lines.map(({ name, at, day }) => `${name} ${day === isoDay(today) ? "" : `${day.slice(5)} `}${at}`.trim());

const example: readonly Contact[] = [
  { name: "C8", class: 4 },
  { name: "C7", class: 3 },
  { name: "C6", class: 2 },
  { name: "C5", class: 1 },
  { name: "C4", due: today - 2, promised: "12:00" },
  { name: "C3", due: today - 1, promised: "15:00" },
  { name: "C2", promised: "10:00" },
  { name: "C1", promised: "11:30" },
];

describe("the day", () => {
  test("[CALC-21] now 11:10: promises by time, a missed one at once, then yesterday, then by class round lunch", () => {
    expect(told(lay(example))).toEqual([
      "C2 11:10",
      "C1 11:30",
      "C3 11:45",
      "C4 12:00",
      "C5 12:15",
      "C6 12:30",
      "C7 12:45",
      "C8 14:00",
    ]);
  });

  test.for([
    ["hotFirst", ["hot", "client", "early", "new"]],
    ["existingFirst", ["client", "hot", "early", "new"]],
    ["earlyBeforeExisting", ["hot", "early", "client", "new"]],
  ] as const)("[CALC-21] pass 2 in the order %s", ([order, expected]) => {
    const contacts = ["new", "early", "client", "hot"].map((name, place) => ({ name, class: 4 - place }));
    const named = contacts.map((one) => ({ ...one, class: { hot: 1, client: 2, early: 3, new: 4 }[one.name] }));
    expect(lay(named, {}, order).map(({ name }) => name)).toEqual(expected);
  });

  test("[CALC-21] missed today comes before promised today without a time, and that before yesterday", () => {
    const lines = lay([
      { name: "yesterday", due: today - 1, promised: "9:00" },
      { name: "untimed", promised: "" },
      { name: "missed later", promised: "10:30" },
      { name: "missed first", promised: "9:30" },
    ]);
    expect(told(lines)).toEqual(["missed first 11:10", "missed later 11:25", "untimed 11:40", "yesterday 11:55"]);
    expect(lines.map(({ reason }) => reason)).toEqual([
      SlotReason.Late,
      SlotReason.Late,
      SlotReason.Untimed,
      SlotReason.Earlier,
    ]);
  });

  test("[CALC-21] a time promised for this very minute is kept", () => {
    expect(told(lay([{ name: "now", promised: "11:10" }]))).toEqual(["now 11:10"]);
  });

  test("[CALC-21] starts stand on the step of the clock, promises where they were promised", () => {
    const lines = lay([{ name: "fill" }, { name: "promise", promised: "12:07" }], { now: 671 });
    expect(told(lines)).toEqual(["fill 11:15", "promise 12:07"]);
  });

  test("[CALC-21] a contact without a day may be made today", () => {
    expect(told(lay([{ name: "any", due: Number.NaN }]))).toEqual(["any 11:10"]);
  });

  test("[CALC-21] no contacts, no lines, the day's free minutes all the same", () => {
    const none = new Float64Array(0);
    const contacts = { dueDate: none, dueTime: none, promised: new Uint8Array(0), minutes: none };
    const { row, days } = scheduleContacts(contacts, new Int32Array(0), usual);
    expect(row).toHaveLength(0);
    // 11:10–13:00 and 14:00–18:00
    expect(days[0]).toEqual({ date: today, capacity: 350, used: 0 });
  });
});

describe("the edges", () => {
  test("[CALC-21] two promises at one time: the later row goes to the earliest gap after it, with a flag", () => {
    const lines = lay([
      { name: "first", promised: "12:00" },
      { name: "second", promised: "12:00" },
      { name: "next", promised: "12:15" },
    ]);
    expect(told(lines)).toEqual(["first 12:00", "next 12:15", "second 12:30"]);
    expect(lines.map(({ flag }) => flag)).toEqual([SlotFlag.None, SlotFlag.None, SlotFlag.Clash]);
  });

  test.for([
    ["before the day", "8:00", { now: 400 }],
    ["after the day", "19:30", {}],
    ["in lunch", "13:10", {}],
    ["over the end", "17:50", {}],
  ] as const)("[CALC-21] a time promised %s stands, with a flag", ([, promised, options]) => {
    expect(lay([{ name: "odd", promised }], options)).toMatchObject([{ at: promised, flag: SlotFlag.OutOfHours }]);
  });

  test("[CALC-21] a promise that ends with the day is within hours", () => {
    expect(lay([{ name: "last", promised: "17:45" }])[0].flag).toBe(SlotFlag.None);
  });

  test("[CALC-21] a time promised on a day off stands there, with a flag", () => {
    const lines = lay([{ name: "saturday", due: dayOf(2026, 3, 7), promised: "12:00" }]);
    expect(lines).toMatchObject([{ day: "2026-03-07", at: "12:00", flag: SlotFlag.OutOfHours }]);
  });

  test("[CALC-21] after the day's end all begins on the next working day, today's promises among those of earlier days", () => {
    const lines = lay([{ name: "fill" }, { name: "unmade", promised: "15:00" }], { now: 1081 });
    expect(told(lines)).toEqual(["unmade 03-05 9:00", "fill 03-05 9:15"]);
    expect(lines[0].reason).toBe(SlotReason.Earlier);
  });

  test("[CALC-21] at the very end of the day a promise of the evening still stands", () => {
    expect(told(lay([{ name: "evening", promised: "18:30" }], { now: 1080 }))).toEqual(["evening 18:30"]);
  });

  test("[CALC-21] on a day off all begins on the next working day", () => {
    const saturday = dayOf(2026, 3, 7);
    const lines = lay([{ name: "fill", due: saturday }], { today: saturday });
    expect(told(lines)).toEqual(["fill 03-09 9:00"]);
  });

  test("[CALC-21] longer than any gap: a line of its own without a time", () => {
    const lines = lay([
      { name: "day long", minutes: 241 },
      { name: "fits", minutes: 240 },
    ]);
    expect(told(lines)).toEqual(["fits 14:00", "day long"]);
    expect(lines[1].flag).toBe(SlotFlag.DoesNotFit);
  });

  test("[CALC-21] a promised time is kept however long the contact is", () => {
    const lines = lay([{ name: "event", promised: "12:00", minutes: 600 }, { name: "call" }]);
    expect(lines.map(({ name, at, until }) => `${name} ${at}–${until}`)).toEqual([
      "call 11:10–11:25",
      "event 12:00–22:00",
    ]);
    expect(lines[1].flag).toBe(SlotFlag.OutOfHours);
  });

  test("[CALC-21] meetings on the way are left free", () => {
    const blocksOn = () => [{ start: 545, end: 575 }, lunch];
    expect(told(lay([{ name: "a" }, { name: "b", minutes: 5 }], { now: 540, blocksOn }))).toEqual(["b 9:00", "a 9:35"]);
  });
});

describe("what does not fit, and why a line stands where it stands", () => {
  test("[CALC-21] longer than any gap: a promise says it is of an earlier day, a call that it fills; both today", () => {
    const lines = lay([
      { name: "call", minutes: 300 },
      { name: "promise", due: today - 1, promised: "", minutes: 241 },
    ]);
    expect(lines.map(({ name, day, at, reason, flag }) => [name, day, at, reason, flag])).toEqual([
      ["promise", "2026-03-04", "", SlotReason.Earlier, SlotFlag.DoesNotFit],
      ["call", "2026-03-04", "", SlotReason.Fill, SlotFlag.DoesNotFit],
    ]);
  });

  test("[CALC-21] longer than any gap stands on its own day, of a day off on the next working one", () => {
    const lines = lay([
      { name: "saturday", due: dayOf(2026, 3, 7), minutes: 300 },
      { name: "friday", due: dayOf(2026, 3, 6), minutes: 300 },
    ]);
    expect(told(lines)).toEqual(["friday 03-06", "saturday 03-09"]);
  });

  test("[AM-50] no room in the days laid out: promise and call keep their reason", () => {
    const half = { workday: { start: 540, end: 570 }, blocksOn: () => [], now: 540, days: 1 };
    const lines = lay([{ name: "call" }, ...["a", "b", "c"].map((name) => ({ name, promised: "" }))], half);
    expect(lines.map(({ name, reason, flag }) => [name, reason, flag])).toEqual([
      ["a", SlotReason.Untimed, SlotFlag.None],
      ["b", SlotReason.Untimed, SlotFlag.None],
      ["c", SlotReason.Earlier, SlotFlag.NoRoom],
      ["call", SlotReason.Fill, SlotFlag.NoRoom],
    ]);
  });

  /** Days laid out for two calls of 15 and 30 minutes that may be made on any day. */
  const daysFrom = (now: number) => {
    const contacts = {
      dueDate: Float64Array.of(NaN, NaN),
      dueTime: Float64Array.of(NaN, NaN),
      promised: Uint8Array.of(0, 0),
      minutes: Float64Array.of(15, 30),
    };
    const { days } = scheduleContacts(contacts, Int32Array.of(0, 1), { ...usual, now, days: 3 });
    return days.map(({ date, capacity, used }) => [isoDay(date), capacity, used]);
  };

  test("[CALC-21] today over: the days laid out begin tomorrow, each 9–13 and 14–18, 480 minutes; 15 + 30 are used", () => {
    expect(daysFrom(1081)).toEqual([
      ["2026-03-05", 480, 45],
      ["2026-03-06", 480, 0],
      ["2026-03-09", 480, 0],
    ]);
  });

  test("[CALC-21] at the end of today it is still the first day, with nothing free", () => {
    expect(daysFrom(1080)).toEqual([
      ["2026-03-04", 0, 0],
      ["2026-03-05", 480, 45],
      ["2026-03-06", 480, 0],
    ]);
  });
});

describe("nothing expires", () => {
  const full = { workday: { start: 540, end: 570 }, blocksOn: () => [], now: 540 };

  test("[AM-50] what does not fit goes to the next working day, over the weekend", () => {
    const friday = dayOf(2026, 3, 6);
    const contacts = ["a", "b", "c"].map((name) => ({ name, due: friday }));
    expect(told(lay(contacts, { ...full, today: friday }))).toEqual(["a 03-06 9:00", "b 03-06 9:15", "c 03-09 9:00"]);
  });

  test("[AM-50] a promise pushed over stands before the next day's fill-ins and keeps its place among promises", () => {
    const lines = lay(
      [
        { name: "tomorrow's fill", due: today + 1, class: 1 },
        { name: "late 1", promised: "" },
        { name: "late 2", promised: "" },
        { name: "late 3", promised: "" },
        { name: "tomorrow's promise", due: today + 1, promised: "9:00" },
      ],
      full,
    );
    expect(told(lines)).toEqual([
      "late 1 9:00",
      "late 2 9:15",
      "tomorrow's promise 03-05 9:00",
      "late 3 03-05 9:15",
      "tomorrow's fill 03-06 9:00",
    ]);
  });

  test("[AM-50] after the days laid out a contact is a line without a day", () => {
    const lines = lay([{ name: "a" }, { name: "b" }, { name: "c" }], { ...full, days: 1 });
    expect(lines.map(({ name, flag }) => `${name} ${flag}`)).toEqual(["a 0", "b 0", `c ${SlotFlag.NoRoom}`]);
  });

  test("[CALC-21] nothing moves before its day; after the last day it is not yet told", () => {
    expect(
      told(
        lay([
          { name: "friday", due: today + 2 },
          { name: "far", due: today + 30 },
        ]),
      ),
    ).toEqual(["friday 03-06 9:00"]);
  });
});

test("[CALC-21] 20,000 contacts of one manager all find their place", () => {
  const contacts = Array.from({ length: 20_000 }, (_, i) => ({
    name: `${i}`,
    due: today - (i % 40) + 3,
    promised: i % 3 === 0 ? (i % 2 === 0 ? "" : `${9 + (i % 9)}:${10 + (i % 50)}`) : undefined,
    class: 1 + (i % 4),
  }));
  expect(lay(contacts)).toHaveLength(20_000);
});

test("a step or a number of days of nothing is the caller's mistake", () => {
  expect(() => lay([], { step: 0 })).toThrow("step, expected above 0, got 0");
  expect(() => lay([], { days: 0 })).toThrow(RangeError);
});
