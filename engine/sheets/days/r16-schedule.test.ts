import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";

const today = dayOf(2026, 3, 4); // Wednesday
const [day, yesterday, before] = ["2026-03-04", "2026-03-03", "2026-03-02"];

const sheets: RawSheet[] = [
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client", "Status", "Manager", "Client potential", "Business centre", "First enquiry on", "Class"],
      ["1", "Alfa", "client", "Ann", "A", "Tower", null, null],
      ["2", "Beta", "prospect", "Ann", "C", "Tower", null, null],
      ["3", "Gamma", "prospect", "Ann", "B", null, null, null],
      ["4", "Delta", "prospect", null, null, null, "2026-03-02", "incoming"],
    ],
  },
  {
    name: "Managers",
    rows: [
      ["Name", "FTE"],
      ["Ann", 1],
      ["Bob", 0.5],
    ],
  },
  {
    name: "Contacts",
    rows: [
      ["Person ID", "Client", "Name", "Phone", "Role"],
      ["P1", "Alfa", "Guard", "1", "gatekeeper"],
      ["P2", "Alfa", "Chief", "2", "LPR"],
    ],
  },
  {
    name: "Activities",
    rows: [
      [
        "ID",
        "Client",
        "Manager",
        "Type",
        "Status",
        "Due",
        "Time",
        "Promised",
        "Done",
        "Minutes",
        "Interest",
        "Channel",
      ],
      ["new", "Gamma", "Ann", "call", "planned", day, null, "no", null, null, null, null],
      ["client", "Alfa", "Ann", "call", "planned", day, null, "no", null, null, null, null],
      ["older", "Beta", "Ann", "call", "planned", before, "12:00", "yes", null, null, null, null],
      ["kept", "Alfa", "Ann", "call", "planned", day, "11:30", "yes", null, null, null, null],
      ["missed", "Beta", "Ann", "call", "planned", day, "10:00", "yes", null, null, null, null],
      ["long", "Alfa", "Ann", "event", "planned", day, null, "no", null, 600, null, null],
      ["talk", "Beta", "Ann", "call", "done", yesterday, null, "no", "2026-02-25", null, "high", null],
      ["letter", "Gamma", "Ann", "letter", "done", null, null, "no", "2026-02-24", null, null, "courier"],
      ["cancelled", "Alfa", "Ann", "letter", "cancelled", null, null, "no", "2026-02-24", null, null, null],
    ],
  },
  {
    name: "Mailings",
    rows: [
      ["ID", "Date", "Sent", "Returned", "Responses"],
      ["M1", "2026-02-02", 1200, 50, 20],
      ["M2", "2026-02-03", 10, 10, 0],
    ],
  },
];

const plan = (settings: Readonly<Record<string, string>> = {}, input: readonly RawSheet[] = sheets): SalesPlan =>
  planSales(readInput(input, { settings: { calendarCountry: "none", now: "11:10", ...settings } }), { asOf: today });

function rows(id: string, key: string, of: SalesPlan = plan()): Record<string, unknown>[] {
  const { columns, rows: cells } = resultsAsJson(describeSheets(of, "en", [id]))[id].tables[key];
  return cells.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}

describe("R-16", () => {
  test("[CALC-21] the day: missed at once, then the time kept, the older promise, then by class", () => {
    const lines = rows("R-16", "schedule").map(({ date, start, end, pass, class: of, manager, client }) =>
      [date, start, end, pass, of, manager, client].join(" "),
    );
    expect(lines).toEqual([
      `${day} 11:10 11:25 1 3 Ann Beta`,
      `${day} 11:30 11:45 1 2 Ann Alfa`,
      `${day} 11:45 12:00 1 3 Ann Beta`,
      `${day} 12:00 12:15 2 2 Ann Alfa`,
      `${day} 12:15 12:30 2 3 Ann Gamma`,
      `${day}   2 2 Ann Alfa`,
    ]);
  });

  test("[CALC-21] whom to ask for, why now, and the row to write back to", () => {
    const lines = rows("R-16", "schedule");
    expect(lines[1]).toMatchObject({ contact: "Chief", phone: "2", reason: "promised for 11:30", flag: null, row: 5 });
    expect(lines[0].reason).toBe("promised for 10:00, time has passed");
    expect(lines[2]).toMatchObject({ reason: "promised 2026-03-02 12:00, not kept", due: before });
    expect(lines[5]).toMatchObject({ flag: "DOES_NOT_FIT", start: null, reason: "by class: client" });
  });

  test("[CALC-21] without the setting now the day begins with the working day", () => {
    const of = planSales(readInput(sheets, { settings: { calendarCountry: "none" } }), { asOf: today });
    expect(of.days.schedule.now).toBe(540);
    // 9:05–9:35 is the morning meeting
    expect(rows("R-16", "schedule", of)[0]).toMatchObject({ start: "09:35" });
  });

  test("[CALC-21] order of the second pass, length and hours are settings", () => {
    const lines = rows("R-16", "schedule", plan({ defaultMinutes: "30", workdayEnd: "12:00", scheduleDays: "1" }));
    expect(lines.filter(({ flag }) => flag === "NO_ROOM").map(({ client }) => client)).toEqual(["Alfa", "Gamma"]);
  });

  test("[AM-50] a page a manager: the day, and under it the week", () => {
    const [sheet] = describeSheets(plan(), "ru", ["R-16"]);
    const keys = sheet.blocks.map(({ key }) => key);
    expect(keys).toEqual(["finding", "warnings", "managers", "day1", "week1", "schedule"]);
    expect(sheet.print.until).toBe("schedule");
    expect(rows("R-16", "week1")[0]).toMatchObject({ number: 1, day1: "11:10 Beta" });
  });

  test("[CALC-21] flags are issues with the row of the contact", () => {
    const issue = plan().issues.find(({ code }) => code === "DOES_NOT_FIT");
    expect(issue).toMatchObject({ table: "Activities", sheet: "Activities", row: 7, count: 1 });
  });

  test("[CALC-21] no planned contact: the sheet says what to add", () => {
    const of = plan(
      {},
      sheets.filter(({ name }) => name !== "Activities"),
    );
    const [sheet] = describeSheets(of, "en", ["R-16"]);
    expect(sheet.blocks).toMatchObject([{ type: "note", mark: "warning" }]);
  });
});

describe("R-19, R-20, R-27", () => {
  test("[CALC-26] a courier's letter of 24 February: there on the 25th, call on 27 February to 2 March", () => {
    expect(rows("R-19", "followUps")).toMatchObject([
      {
        client: "Gamma",
        state: "overdue",
        sent: "2026-02-24",
        receipt: "2026-02-25",
        from: "2026-02-27",
        to: "2026-03-02",
        next: day,
      },
    ]);
  });

  test("[CALC-25] response and verdict by mailing; one that never arrived has none", () => {
    const [first, second] = rows("R-19", "mailings");
    expect(first).toMatchObject({ delivered: 1150, from: 11.5, to: 34.5, verdict: "within" });
    expect(second).toMatchObject({ delivered: 0, rate: null, verdict: null });
    expect(plan().issues.map(({ code }) => code)).toContain("NOTHING_DELIVERED");
  });

  test("[CALC-27] who was interested is hot, and is met where it sits", () => {
    expect(rows("R-20", "hot")).toMatchObject([{ rank: 1, client: "Beta", heat: "hot", interest: "high" }]);
    expect(rows("R-20", "meetings")).toMatchObject([{ place: "Tower", client: "Beta", kind: "businessCentre" }]);
  });

  test("[CALC-39] the incoming client goes to who received least, in the order of the sheet", () => {
    expect(rows("R-27", "incoming")).toMatchObject([{ client: "Delta", manager: "Ann", incomingOn: before }]);
    expect(rows("R-27", "receivers")).toMatchObject([
      { manager: "Ann", capacity: 1, received: 0, proposed: 1 },
      { manager: "Bob", capacity: 0.5, received: 0, proposed: 0 },
    ]);
  });

  test.for(["R-16", "R-19", "R-20", "R-27"])("%s is told of next to nothing, in both languages", (id) => {
    const of = plan({}, [
      {
        name: "Clients",
        rows: [
          ["Client ID", "Client"],
          ["1", "Alfa"],
        ],
      },
    ]);
    for (const language of ["en", "ru"] as const) {
      const [sheet] = describeSheets(of, language, [id]);
      expect(JSON.stringify(sheet.blocks)).not.toContain("NaN");
      expect(sheet.blocks.length).toBeGreaterThan(0);
    }
  });
});
