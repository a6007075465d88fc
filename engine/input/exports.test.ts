import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { issue, sheet } from "./intake-testing.ts";
import { lists, type ListName } from "./lists.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

const named = (list: ListName, codes: Int8Array): (string | undefined)[] =>
  Array.from(codes, (code) => Object.keys(lists[list])[code]);

describe("deals of a CRM", () => {
  const deals = (...rows: RawCell[][]): ReturnType<typeof readInput> =>
    readInput([sheet("Deals", [["Deal ID", "Client", "Stage", "Created", "Closed", "Amount"], ...rows])]);
  const levels = (input: ReturnType<typeof readInput>, code: string): unknown[] =>
    input.issues
      .filter((one) => one.code === code)
      .map(({ heading, level, count }) => [heading, level, count])
      .sort();

  test("an open deal without client, amount or opening day is a warning, and stays", () => {
    const input = deals(["1", "", "New", 46023, "", 5], ["2", "Alfa", "New", "", "", ""]);
    expect(levels(input, "MISSING")).toEqual([
      ["Amount", "warning", 1],
      ["Client", "warning", 1],
      ["Created", "warning", 1],
    ]);
    expect(input.tables.Deals.rowCount).toBe(2);
    expect(input.issues.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a deal with neither client nor amount nor stage is an error", () => {
    const input = deals(["1", "", "", 46023, "", ""], ["2", "Alfa", "", 46023, "", ""]);
    expect(issue(input, "EMPTY_ROW")).toMatchObject({ level: "error", row: 2, count: 1 });
  });

  test("an unreadable amount is a warning, a client nobody knows and a repeated id are errors", () => {
    const clients = sheet("Clients", [
      ["Client", "Region", "Industry"],
      ["Alfa", "x", "y"],
    ]);
    const rows = [
      ["Deal ID", "Client", "Stage", "Amount"],
      ["1", "Alfa", "Won", "n/a"],
      ["2", "Beta", "Won", 5],
      ["2", "Alfa", "Won", 5],
    ];
    const input = readInput([clients, sheet("Deals", rows)]);
    expect(["BAD_TYPE", "UNKNOWN_REF", "DUPLICATE_ID"].map((code) => issue(input, code)?.level)).toEqual([
      "warning",
      "error",
      "error",
    ]);
  });

  test("the close date of an open deal is the day it is expected to close", () => {
    const rows = [
      ["Deal ID", "Client", "Stage", "Close Date", "Amount"],
      ["1", "Alfa", "Proposal", "2026-03-31", 5],
      ["2", "Alfa", "Closed Won", "2026-02-28", 5],
    ];
    const { Deals } = readInput([sheet("Opportunities", rows)]).tables;
    expect(Array.from(Deals.closeDate, isoDay)).toEqual(["", "2026-02-28"]);
    expect(Array.from(Deals.forecastClose, isoDay)).toEqual(["2026-03-31", ""]);
  });

  test("a forecast of its own wins over the close date of an open deal", () => {
    const rows = [
      ["Deal ID", "Client", "Stage", "Close Date", "Forecast close", "Amount"],
      ["1", "Alfa", "Proposal", "2026-03-31", "2026-04-30", 5],
    ];
    const { Deals } = readInput([sheet("Opportunities", rows)]).tables;
    expect([isoDay(Deals.closeDate[0]), isoDay(Deals.forecastClose[0])]).toEqual(["", "2026-04-30"]);
  });
});

describe("a list of contacts", () => {
  const events = (heading: string[], ...rows: RawCell[][]): ReturnType<typeof readInput> =>
    readInput([sheet("web_events", [heading, ...rows], { table: "Activities" })]);

  test("a channel that holds kinds of contact is the type where no heading is", () => {
    const input = events(
      ["id", "account_id", "occurred_at", "channel"],
      ["1", "A", "2015-10-06 17:13:58", "direct"],
      ["2", "A", "2015-10-07 17:13:58", "facebook"],
    );
    expect(named("activityType", input.tables.Activities.type)).toEqual(["other", "advert"]);
    expect(issue(input, "TYPE_DERIVED")).toBeUndefined();
    expect(input.issues.filter(({ level }) => level !== "notice")).toEqual([]);
  });

  test("a channel of letters stays one, and the type is then other, with one notice", () => {
    const input = events(
      ["account_id", "due date", "channel"],
      ["A", "2015-10-06", "courier"],
      ["A", "2015-10-07", "e-mail"],
    );
    expect(named("letterChannel", input.tables.Activities.letterChannel)).toEqual(["courier", "email"]);
    expect(named("activityType", input.tables.Activities.type)).toEqual(["other", "other"]);
    expect(issue(input, "TYPE_DERIVED")).toMatchObject({ level: "notice", count: 2 });
    expect(issue(input, "MISSING_COLUMN")).toBeUndefined();
  });

  test("without a status a done day means done, a due day planned, said once", () => {
    const input = events(
      ["account_id", "type", "occurred_at", "due date"],
      ["A", "call", "2015-10-06", "2015-10-01"],
      ["A", "call", "", "2015-10-07"],
      ["A", "call", "", ""],
    );
    expect(named("activityStatus", input.tables.Activities.status)).toEqual(["done", "planned", undefined]);
    expect(input.issues.filter(({ table, code }) => table === "Activities" && code === "STATUS_DERIVED")).toMatchObject(
      [{ level: "notice", count: 2 }],
    );
  });
});

describe("a currency in a heading", () => {
  const paid = (heading: string): ReturnType<typeof readInput> =>
    readInput([
      sheet("Payments", [
        ["Client", "Date", heading],
        ["Alfa", 46023, 5],
      ]),
    ]);

  test.for([
    ["Сумма, руб.", "RUB"],
    ["Сумма (₽)", "RUB"],
    ["Сумма в рублях", "RUB"],
    ["Amount (USD)", "USD"],
    ["Amount, $", "USD"],
    ["Amount EUR", "EUR"],
    ["total_amt_usd", "USD"],
    ["Amount", ""],
  ] as const)("%s is the amount, in %s", ([heading, currency]) => {
    const input = paid(heading);
    expect(Array.from(input.tables.Payments.amount)).toEqual([500]);
    expect(input.currency).toBe(currency);
  });

  test.for([
    ["Сумма, тыс. руб.", 5_000, "RUB"],
    ["Сумма (тыс. руб.)", 5_000, "RUB"],
    ["Выручка без НДС, млн руб.", 5_000_000, "RUB"],
    ["Amount, in thousands", 5_000, ""],
    ["Amount ($k)", 5_000, "USD"],
    ["Revenue, USD mln", 5_000_000, "USD"],
  ] as const)("[AM-79] %s holds 5 for %d, and says so", ([heading, amount, currency]) => {
    const input = paid(heading);
    expect(Array.from(input.tables.Payments.amount)).toEqual([amount * 100]);
    expect(input.currency).toBe(currency);
    expect(issue(input, "MONEY_SCALED")).toMatchObject({ level: "notice", heading });
  });

  test("a line of units below the headings and one above the table say it too", () => {
    const rows = [
      ["Клиент", "Дата", "Сумма"],
      ["", "", "тыс. руб."],
      ["Альфа", 46023, 5],
    ];
    const below = readInput([sheet("Платежи", rows)]);
    expect(Array.from(below.tables.Payments.amount)).toEqual([500_000]);
    const above = readInput([sheet("Платежи", [["Отчёт о продажах (тыс. руб.)"], [], rows[0], rows[2]])]);
    expect(Array.from(above.tables.Payments.amount)).toEqual([500_000]);
  });
});
