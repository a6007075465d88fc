import { describe, expect, test } from "vitest";
import {
  AbcClass,
  clientHeat,
  dayOf,
  Heat,
  followUpWindow,
  lists,
  runRate,
  scheduleContacts,
  workingCalendar,
  type RawSheet,
} from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { randomFrom } from "../sample/random.ts";
import { makeManagerWeek } from "./week-template.ts";

const today = dayOf(2026, 3, 11); // a Wednesday
const holidays = [dayOf(2026, 3, 9), dayOf(2026, 3, 16)];
const saturday = dayOf(2026, 3, 14);
const calendarRows = [
  ...holidays.map((date) => ({ date, dayType: "holiday" })),
  { date: saturday, dayType: "workday" },
];
const calendar = workingCalendar("none", {
  date: Float64Array.from([...holidays, saturday]),
  dayType: Int8Array.from([0, 0, 1]),
});

/** A workbook of 2,000 rows takes seconds, on a busy machine a minute. */
const patience = 400_000;

describe.skipIf(!hasLibreOffice)("the workbook Manager's week", { timeout: patience }, () => {
  test("[CALC-21] [CALC-26] [CALC-27] [CALC-38] 2,000 pasted contacts: order, times, calls and figures are the engine's", async () => {
    const { activities, clients, deals } = pasted();
    const sheets = await pasteRows(makeManagerWeek(today), "en", {
      Activities: activities,
      Clients: clients,
      Deals: deals,
      Calendar: calendarRows,
    });
    expect(errorsOf(sheets)).toEqual([]);
    expectFollowUps(sheets, activities);
    expectStatistics(sheets, activities, deals);
    expectPromises(sheets, activities);
    expectMeetings(sheets, activities, clients);
  });

  test("[CALC-21] the worked example: promises around lunch, then hot, client, early, new", async () => {
    const planned = (clientId: string, due: number, time?: number, promised = true) => ({
      clientId,
      type: "call",
      status: "planned",
      dueDate: due,
      dueTime: time === undefined ? undefined : time / 1440,
      promised,
      minutes: 15,
    });
    const sheets = await pasteRows(makeManagerWeek(today), "en", {
      Calendar: calendarRows,
      Activities: [
        planned("C8", today, undefined, false),
        planned("C7", today, undefined, false),
        planned("C6", today, undefined, false),
        planned("C5", today, undefined, false),
        planned("C1", today, 11 * 60 + 30),
        planned("C2", today, 10 * 60),
        planned("C3", today - 1, 15 * 60),
        planned("C4", today - 5, 9 * 60),
      ],
      Clients: [{ name: "C6", status: "client" }, { name: "C5", status: "prospect" }, { name: "C7" }, { name: "C8" }],
      Deals: [
        { clientId: "C5", title: "D5", status: "open", stage: "Bargaining" },
        { clientId: "C7", title: "D7", status: "open", stage: "2.1" },
      ],
    });
    const lines = tableOf(sheets, "Today", "Start").map((cells) => [minutes(cells[1]), cells[3]]);
    // From the start of the day: the meeting is at 9:05, so the first room is 9:35.
    const own = scheduleContacts(
      {
        dueDate: Float64Array.of(today, today, today - 1, today - 5, today, today, today, today),
        dueTime: Float64Array.of(690, 600, 900, 540, NaN, NaN, NaN, NaN),
        promised: Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0),
        minutes: new Float64Array(8).fill(15),
      },
      Int32Array.of(4, 5, 6, 7),
      {
        today,
        now: 540,
        days: 5,
        workday: { start: 540, end: 1080 },
        blocksOn: () => [
          { start: 545, end: 575 },
          { start: 780, end: 840 },
        ],
        step: 5,
        calendar,
      },
    );
    expect(lines).toEqual(
      Array.from(own.row, (row, line) => [own.start[line], ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"][row]]),
    );
  });

  test("nothing pasted: blank lists, no error", async () => {
    const sheets = await pasteRows(makeManagerWeek(today), "ru", { Activities: [], Clients: [], Deals: [] });
    expect(errorsOf(sheets)).toEqual([]);
    expect(tableOf(sheets, "Неделя", "День")).toEqual([]);
  });
});

const types = ["call", "letter", "coldVisit", "awayMeeting", "info"] as const;
const ways = ["email", "courier", "post"] as const;

/** Some names would be wildcards or comparisons to COUNTIF and MATCH. */
const oddNames = ["A*", "AB", "A?", "~AD", "=1+1", "<5", ">Zeta", "*"];
const clientName = (row: number): string => oddNames[row] ?? `Client ${row}`;

function pasted() {
  const random = randomFrom(5);
  const clients = Array.from({ length: 300 }, (_, row) => ({
    name: clientName(row),
    status: random.pick(["client", "prospect", "former"]),
    potentialMark: random.pick(["A", "B", "C", undefined]),
    businessCentre: row % 3 === 0 ? `Centre ${row % 7}` : undefined,
  }));
  const activities = Array.from({ length: 2000 }, (_, row) => {
    const isDone = row < 1900;
    const type = random.pick(types);
    const day = isDone ? today - random.whole(0, 60) : today + random.whole(-4, 6);
    return {
      clientId: clientName(random.whole(0, 299)),
      type,
      letterChannel: type === "letter" ? random.pick(ways) : undefined,
      status: isDone ? (random.chance(0.05) ? "cancelled" : "done") : "planned",
      dueDate: isDone && random.chance(0.5) ? undefined : day,
      dueTime: isDone || random.chance(0.5) ? undefined : (540 + 15 * random.whole(0, 30)) / 1440,
      promised: !isDone && random.chance(0.4),
      doneDate: isDone ? day : undefined,
      minutes: 15,
      interest: isDone && random.chance(0.2) ? random.pick(["high", "medium", "low", "refused"]) : undefined,
    };
  });
  const deals = Array.from({ length: 400 }, (_, row) => ({
    clientId: clientName(row % 300),
    title: `Deal ${row}`,
    status: row % 2 === 0 ? "won" : "open",
    stage: row % 2 === 0 ? undefined : random.pick(["2.1", "Bargaining", "3"]),
    amount: 100 * random.whole(1, 90),
    openDate: today - 90,
    closeDate: row % 2 === 0 ? today - random.whole(0, 40) : undefined,
  }));
  return { activities, clients, deals };
}

type Contact = ReturnType<typeof pasted>["activities"][number];

/** The window of every client's latest letter or visit (CALC-26). */
function expectFollowUps(sheets: readonly RawSheet[], activities: readonly Contact[]): void {
  const latest = new Map<string, Contact>();
  for (const one of activities) {
    if (one.status !== "done" || (one.type !== "letter" && one.type !== "coldVisit")) continue;
    const known = latest.get(one.clientId);
    if (!known || Number(one.doneDate) >= Number(known.doneDate)) latest.set(one.clientId, one);
  }
  const days = { email: 0, courier: 1, post: 5 };
  const lines = tableOf(sheets, "Follow-ups", "State");
  expect(lines.length).toBe(100); // as many as the list shows, the overdue first
  for (const [client, state, from, to] of lines) {
    const event = latest.get(String(client))!;
    const delivery = event.letterChannel ? days[event.letterChannel] : 0;
    const window = followUpWindow(Number(event.doneDate), delivery, { from: 2, to: 3, unit: "workdays" }, calendar);
    const talks = activities.filter(
      (one) =>
        one.clientId === client &&
        one.status === "done" &&
        (one.type === "call" || one.type === "awayMeeting") &&
        Number(one.doneDate) >= window.receipt,
    );
    const open = today > window.to ? "! overdue" : today >= window.from ? "→ due" : "not due yet";
    const early = talks.some(({ doneDate }) => Number(doneDate) < window.from);
    expect([client, serial(from), serial(to), state]).toEqual([
      client,
      window.from,
      window.to,
      talks.length === 0 ? open : early ? "✓ done early" : "✓ done",
    ]);
  }
}

function expectStatistics(
  sheets: readonly RawSheet[],
  activities: readonly Contact[],
  deals: ReturnType<typeof pasted>["deals"],
): void {
  const page = sheets.find(({ name }) => name === "Daily statistics")!;
  const beside = (label: string, step = 1) => page.rows.find((cells) => cells[0] === label)?.[step];
  const previous = calendar.addWorkdays(today, -1);
  const [first, last] = [dayOf(2026, 3, 1), dayOf(2026, 3, 31)];
  const counted = activities.filter(({ status, type }) => status !== "cancelled" && type === "call");
  const call = lists.activityType.call.en;
  expect(serial(beside("Previous working day"))).toBe(previous);
  expect(beside(call)).toBe(counted.filter(({ doneDate }) => doneDate === previous).length);
  expect(beside(call, 2)).toBe(counted.filter(({ dueDate }) => dueDate === today).length);
  expect(beside(call, 3)).toBe(counted.filter(({ doneDate }) => Number(doneDate) >= first).length);
  const won = deals.filter(({ status, closeDate }) => status === "won" && Number(closeDate) >= first);
  const money = won.reduce((sum, { amount }) => sum + amount, 0);
  expect(beside("Won this month")).toBe(money);
  const rate = runRate(money, calendar.workdaysBetween(first, today), calendar.workdaysBetween(first, last));
  expect(beside("Month at this rate")).toBeCloseTo(rate, 6);
}

/** The latest noted interest of each client; hot and warm ones stand together by place. */
function expectMeetings(
  sheets: readonly RawSheet[],
  activities: readonly Contact[],
  clients: ReturnType<typeof pasted>["clients"],
): void {
  const latest = new Map<string, Contact>();
  for (const one of activities) {
    if (one.status !== "done" || one.interest === undefined) continue;
    const known = latest.get(one.clientId);
    if (!known || Number(one.doneDate) >= Number(known.doneDate)) latest.set(one.clientId, one);
  }
  const heatOf = new Map(
    Array.from(latest.values(), ({ clientId, interest }) => {
      const mark = clients.find(({ name }) => name === clientId)!.potentialMark;
      const potential = mark === "A" ? AbcClass.A : mark === "B" ? AbcClass.B : AbcClass.C;
      return [clientId, clientHeat(Object.keys(lists.interest).indexOf(interest!), potential, false)];
    }),
  );
  const toMeet = [...heatOf.values()].filter((heat) => heat === Heat.Hot || heat === Heat.Warm).length;
  expect(sheets[0].rows.find((cells) => cells[0] === "Hot and warm clients")?.[1]).toBe(toMeet);
  const lines = tableOf(sheets, "Meetings", "Heat");
  expect(lines.length).toBe(Math.min(100, toMeet));
  for (const [, client, heat] of lines) expect(heat).toBe(heatOf.get(String(client)) === Heat.Hot ? "hot" : "warm");
  const places = lines.map(([place]) => place);
  const changes = places.filter((place, row) => place !== places[row - 1]).length;
  expect(changes).toBe(new Set(places).size);
}

/** Promises of the day by time, then those of earlier days, the latest day first. */
function expectPromises(sheets: readonly RawSheet[], activities: readonly Contact[]): void {
  const due = activities
    .filter((one) => one.status === "planned" && one.promised && Number(one.dueDate) <= today)
    .map(({ clientId, dueDate, dueTime = 9 }) => ({ clientId, late: today - Number(dueDate), dueTime }))
    .sort((a, b) => a.late - b.late || a.dueTime - b.dueTime);
  const lines = tableOf(sheets, "Week", "Day").filter(
    ([date, , , why]) => serial(date) === today && String(why).startsWith("1"),
  );
  expect(due.length).toBeGreaterThan(5);
  expect(lines.map(([, client]) => client)).toEqual(due.map(({ clientId }) => clientId));
}

/** Filled rows below the heading row that holds this heading. */
function tableOf(sheets: readonly RawSheet[], name: string, heading: string): RawSheet["rows"][number][] {
  const { rows } = sheets.find((sheet) => sheet.name === name)!;
  const at = rows.findIndex((cells) => cells.includes(heading));
  return rows.slice(at + 1).filter((cells) => (cells[3] ?? "") !== "");
}

function errorsOf(sheets: readonly RawSheet[]): unknown[] {
  return sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => /^#(N|R|V|D)/.test(String(cell)));
}

function serial(cell: unknown): number {
  return cell instanceof Date ? Math.round(cell.getTime() / 86_400_000) + 25_569 : Number(cell);
}

function minutes(cell: unknown): number {
  const days = cell instanceof Date ? cell.getTime() / 86_400_000 : Number(cell);
  return Math.round((days - Math.floor(days)) * 1440);
}
