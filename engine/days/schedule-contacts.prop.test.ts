import fc from "fast-check";
import { expect, test } from "vitest";
import { orderCalls } from "./order-calls.ts";
import { scheduleContacts, SlotFlag, SlotReason, type Schedule } from "./schedule-contacts.ts";
import { workingCalendar } from "../ground/working-calendar.ts";

const today = 46085; // Wednesday 2026-03-04
const contact = fc.record({
  due: fc.integer({ min: today - 6, max: today + 3 }),
  time: fc.option(fc.integer({ min: 480, max: 1140 })),
  promised: fc.boolean(),
  minutes: fc.integer({ min: 1, max: 300 }),
  class: fc.integer({ min: 1, max: 4 }),
});
const anyDay = fc.record({
  contacts: fc.array(contact, { maxLength: 60 }),
  now: fc.integer({ min: 480, max: 1140 }),
  step: fc.constantFrom(5, 10, 15),
});

function lay({
  contacts,
  now,
  step,
}: {
  contacts: { due: number; time: number | null; promised: boolean; minutes: number; class: number }[];
  now: number;
  step: number;
}): Schedule {
  const columns = {
    dueDate: Float64Array.from(contacts, ({ due }) => due),
    dueTime: Float64Array.from(contacts, ({ time }) => time ?? Number.NaN),
    promised: Uint8Array.from(contacts, ({ promised }) => Number(promised)),
    minutes: Float64Array.from(contacts, ({ minutes }) => minutes),
  };
  const fills = Int32Array.from(contacts.keys()).filter((row) => !contacts[row].promised);
  const calls = { class: contacts.map((one) => one.class), stageOrder: contacts.map(() => 0) };
  return scheduleContacts(columns, orderCalls(fills, calls, "hotFirst"), {
    ...{ today, now, days: 5, step, workday: { start: 540, end: 1080 } },
    blocksOn: () => [{ start: 780, end: 840 }],
    calendar: workingCalendar("none"),
  });
}

const placed = (lines: Schedule): number[] =>
  [...lines.start.keys()].filter((line) => !Number.isNaN(lines.start[line]));

test("[CALC-21] no two contacts overlap, and only promised times stand outside hours", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const lines = lay(day);
      const order = placed(lines);
      for (let at = 1; at < order.length; at++) {
        const [one, other] = [order[at - 1], order[at]];
        if (lines.date[one] === lines.date[other]) expect(lines.end[one]).toBeLessThanOrEqual(lines.start[other]);
      }
      for (const line of order) {
        if (lines.flag[line] === SlotFlag.OutOfHours) continue;
        expect(lines.start[line]).toBeGreaterThanOrEqual(540);
        expect(lines.end[line]).toBeLessThanOrEqual(1080);
        expect(lines.end[line] <= 780 || lines.start[line] >= 840).toBe(true);
        if (lines.date[line] === today) expect(lines.start[line]).toBeGreaterThanOrEqual(day.now);
      }
    }),
  );
});

test("[AM-50] every contact due stands there exactly once, never before its day", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const lines = lay(day);
      expect([...lines.row].sort((a, b) => a - b)).toEqual([...day.contacts.keys()]);
      for (const line of placed(lines)) {
        expect(lines.date[line]).toBeGreaterThanOrEqual(day.contacts[lines.row[line]].due);
      }
    }),
  );
});

test("[CALC-21] a promise waits for no fill-in: what moved on as a promise had no gap of its length left", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const oneLength = { ...day, contacts: day.contacts.map((one) => ({ ...one, minutes: 30 })) };
      const lines = lay(oneLength);
      const fillDays = [...lines.row.keys()]
        .filter((line) => lines.reason[line] === SlotReason.Fill)
        .map((line) => lines.date[line]);
      const firstFill = Math.min(...fillDays.filter((date) => !Number.isNaN(date)), Infinity);
      for (const line of lines.row.keys()) {
        if (lines.reason[line] !== SlotReason.Earlier && lines.reason[line] !== SlotReason.Untimed) continue;
        const { due } = oneLength.contacts[lines.row[line]];
        // A fill-in found room on a day on which this promise could have stood: then it stood there, or before.
        if (due <= firstFill) expect(lines.date[line]).toBeLessThanOrEqual(firstFill);
      }
    }),
  );
});

test("[AM-50] the same input gives the same schedule", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(lay(day)).toEqual(lay(day));
    }),
  );
});
