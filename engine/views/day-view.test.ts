import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { dayView } from "./day-view.ts";

/** Tuesday. */
const today = dayOf(2026, 6, 30);
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client", "Manager", "Client potential"],
    ["1", "Alfa", "Ann", "A"],
    ["2", "Beta", "Ann", "C"],
    ["3", "Gamma", "Bob", "A"],
    ["4", "Delta", "Bob", "C"],
  ],
};
const team: RawSheet = { name: "Managers", rows: [["Name"], ["Ann"], ["Bob"], ["Eve"]] };
const people: RawSheet = {
  name: "Contacts",
  rows: [
    ["Client", "Name", "Phone", "Role"],
    ["Alfa", "Chief", "+7 1", "LPR"],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Status"],
    ["D1", "Alfa", "Ann", "Offer", 1000, today - 30, "open"],
  ],
};
const headings = [
  "Client",
  "Manager",
  "Type",
  "Status",
  "Due",
  "Time",
  "Promised",
  "Done",
  "Minutes",
  "Deal",
  "Interest",
];
const planned = (client: string, manager: string, due: number, time: number | null, promised: string): RawCell[] => [
  client,
  manager,
  "call",
  "planned",
  due,
  time,
  promised,
  null,
  20,
];
const talk = (client: string, manager: string, interest: string): RawCell[] => [
  client,
  manager,
  "call",
  "done",
  today - 60,
  null,
  null,
  today - 60,
  20,
  null,
  interest,
];
const rows: readonly (readonly RawCell[])[] = [
  [...planned("Alfa", "Ann", today, 15 / 24, "yes"), "D1"],
  planned("Beta", "Ann", today, null, "no"),
  planned("Gamma", "Ann", today - 1, 10 / 24, "yes"),
  planned("Alfa", "Ann", today + 4, 12 / 24, "yes"), // Saturday
  planned("Gamma", "Bob", today + 1, 11 / 24, "yes"),
  ["Beta", "Ann", "letter", "done", today - 40, null, null, today - 40, 10],
  talk("Alfa", "Ann", "high"),
  talk("Beta", "Ann", "medium"),
  talk("Gamma", "Bob", "medium"),
  talk("Delta", "Bob", "low"),
];

function planOf(activities: readonly (readonly RawCell[])[] = rows, asOf = today): SalesPlan {
  const contacts: RawSheet = { name: "Activities", rows: [headings, ...activities] };
  return planSales(readInput([clients, team, people, deals, contacts]), { asOf });
}

describe("the day of one person", () => {
  const view = dayView(planOf(), "en", "Ann");

  test("[CALC-21] promises come first in the order of time, then what the day has room for", () => {
    expect(view.today.map(({ client, isPromised }) => [client, isPromised])).toEqual([
      ["Gamma", true],
      ["Alfa", true],
      ["Beta", false],
    ]);
    expect([view.title, view.day, view.planDay]).toEqual(["Tue 2026-06-30", today, today]);
  });

  test("[CALC-21] each contact says when, whom to ask for, for which deal, and where its row stands", () => {
    const alfa = view.today[1];
    expect([alfa.time, alfa.contact, alfa.phone, alfa.type]).toEqual(["15:00–15:20", "Chief", "+7 1", "call"]);
    expect([alfa.deal, alfa.dealName, alfa.stage]).toEqual(["D1", "D1", "Offer"]);
    expect([alfa.activity, alfa.place]).toEqual([0, { sheet: "Activities", cell: "A2" }]);
  });

  test("[CALC-21] only a promise of an earlier day, or of a time that has passed, is overdue", () => {
    expect(view.today.map(({ client, isOverdue }) => [client, isOverdue])).toEqual([
      ["Gamma", true],
      ["Alfa", false],
      ["Beta", false],
    ]);
  });

  test("[CALC-21] what stands on a day off is shown apart, and the days after in their order", () => {
    expect(view.without.map(({ client, due }) => [client, due])).toEqual([["Alfa", "2026-07-04"]]);
    expect(view.later[0].title).toBe("Wed 2026-07-01");
    expect(view.later.flatMap(({ lines }) => lines)).toEqual([]);
  });

  test("[CALC-26] a letter that nobody called after is due, with the talk that is planned", () => {
    expect(
      view.callsAfter.map(({ client, isOverdue, event, planned: next, place }) => [
        client,
        isOverdue,
        event,
        next,
        place,
      ]),
    ).toEqual([["Beta", true, "letter 2026-05-21", "2026-06-30", { sheet: "Activities", cell: "A7" }]]);
    expect(dayView(planOf(), "en", "Bob").callsAfter).toEqual([]);
  });

  test("[CALC-27] hot and warm clients are those of the person, cold ones are not shown", () => {
    const hot = (manager: string) => dayView(planOf(), "en", manager).hot.map(({ client, heat }) => [client, heat]);
    expect(hot("Ann")).toEqual([
      ["Alfa", "hot"],
      ["Beta", "warm"],
    ]);
    expect(hot("Bob")).toEqual([["Gamma", "hot"]]);
  });

  test("[AM-50] a contact can be moved to the next five working days", () => {
    expect(view.moves.map(({ day }) => day - today)).toEqual([1, 2, 3, 6, 7]);
    expect(view.moves[3].title).toBe("Mon 2026-07-06");
  });

  test("[CALC-21] on a day off the contacts are laid out on the working day after, and done on the day of the plan", () => {
    const sunday = today - 2;
    const onSunday = dayView(planOf([planned("Alfa", "Ann", sunday, null, "no")], sunday), "en", "Ann");
    expect([onSunday.title, onSunday.planDay]).toEqual(["Mon 2026-06-29", sunday]);
    expect(onSunday.today.map(({ client }) => client)).toEqual(["Alfa"]);
    expect(onSunday.moves[0].day).toBe(sunday + 2);
  });
});

describe("whose day it is", () => {
  test("everybody with something to do, by the order of the team; who has nothing is not offered", () => {
    expect(dayView(planOf(), "en").managers).toEqual(["Ann", "Bob"]);
  });

  test("the one wanted; the first where that one has nothing to do, or is not known", () => {
    const managerFor = (wanted?: string) => dayView(planOf(), "en", wanted).manager;
    expect(["Bob", "Eve", "Nobody", undefined].map(managerFor)).toEqual(["Bob", "Ann", "Ann", "Ann"]);
  });

  test("another person's day holds only what is theirs", () => {
    const view = dayView(planOf(), "ru", "Bob");
    expect(view.today).toEqual([]);
    expect(view.later[0].lines.map(({ client, time }) => [client, time])).toEqual([["Gamma", "11:00–11:20"]]);
    expect(view.title).toBe("Вт 30.06.2026");
  });

  test("without contacts there is nobody, nothing, and it is known that the sheet is missing", () => {
    const bare = dayView(planSales(readInput([deals]), { asOf: today }), "en");
    expect([bare.managers, bare.manager, bare.hasContacts]).toEqual([[], undefined, false]);
    expect([bare.today, bare.later, bare.without, bare.callsAfter, bare.hot]).toEqual([[], [], [], [], []]);
    expect(bare.title).toBe("Tue 2026-06-30");
    expect(dayView(planOf(), "en").hasContacts).toBe(true);
  });
});
