import { expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { visitsOfWeek } from "./visits-of-week.ts";

/** A Friday. */
const asOf = dayOf(2026, 9, 25);

/** Client, its manager, its place, the day it was met. */
const clients: readonly (readonly [string, string, string, string])[] = [
  ["Near1", "Ann", "Tower", ""],
  ["Far", "Ann", "", "2026-03-02"],
  ["Near2", "Ann", "Tower", ""],
  ["Met", "Ann", "", "2026-09-01"],
  ["Called", "Bob", "", ""],
  ["Left", "Old", "", ""],
];

function proposed(within: number): readonly string[] {
  const plan = planSales(
    readInput([
      {
        name: "Managers",
        rows: [
          ["ID", "Manager", "Active"],
          ["Ann", "Ann", "yes"],
          ["Bob", "Bob", "yes"],
          ["Old", "Old", "no"],
        ],
      },
      {
        name: "Clients",
        rows: [
          ["Client", "Status", "Manager", "Business centre"],
          ...clients.map(([name, who, centre]) => [name, "client", who, centre]),
        ],
      },
      {
        name: "Activities",
        rows: [
          ["ID", "Client", "Type", "Status", "Done"],
          ...clients.flatMap(([name, , , met], at) =>
            met === "" ? [] : [[`M${at}`, name, "meeting at our office", "done", met]],
          ),
          ["C1", "Called", "call", "done", "2026-09-24"],
        ],
      },
    ]),
    { asOf },
  );
  const { Clients, Managers } = plan.input.tables;
  const money = [100, 200, 300, 900, 50, 800];
  const rows = money.map((_, row) => row);
  const { visits, unmet } = visitsOfWeek(plan, plan.days.facts, { rows, money, within });
  return [
    `${unmet} not met`,
    ...visits.map(({ client, manager, day, lastMet }) =>
      [
        Managers.name.words[Managers.name.codes[manager]] ?? "nobody",
        Number.isNaN(day) ? "?" : isoDay(day),
        Clients.name.words[Clients.name.codes[client]],
        Number.isNaN(lastMet) ? "never" : isoDay(lastMet),
      ].join(" "),
    ),
  ];
}

test("[CALC-05] those not met face to face within the days, most money first, one address one day; a call is no meeting", () => {
  expect(proposed(90)).toEqual([
    "5 not met",
    "Ann 2026-09-28 Near2 never",
    "Ann 2026-09-28 Near1 never",
    "Ann 2026-09-29 Far 2026-03-02",
    "Bob 2026-09-28 Called never",
    "nobody ? Left never",
  ]);
});

test("[CALC-05] a meeting on the last day that counts is a meeting", () => {
  // from 1 to 25 September: 24 days
  expect(proposed(24)[0]).toBe("5 not met");
  expect(proposed(23)[0]).toBe("6 not met");
  expect(proposed(207)[0]).toBe("4 not met");
});

test("[CALC-21] five a week, the largest; one street is one stop; equal money goes by the list; a cold visit to the first client counts", () => {
  const names = ["Met", "B", "C", "D", "E", "F", "G"];
  const streets = ["", "", "Main", "", "Main", "", ""];
  const plan = planSales(
    readInput([
      {
        name: "Managers",
        rows: [
          ["ID", "Manager", "Active"],
          ["Ann", "Ann", "yes"],
        ],
      },
      {
        name: "Clients",
        rows: [
          ["Client", "Status", "Manager", "Street"],
          ...names.map((name, row) => [name, "client", "Ann", streets[row]]),
        ],
      },
      {
        name: "Activities",
        rows: [
          ["ID", "Client", "Type", "Status", "Done"],
          ["V1", "Met", "cold visit", "done", "2026-09-24"],
          ["V2", "G", "call", "done", "2026-09-24"],
        ],
      },
    ]),
    { asOf },
  );
  const money = [9, 5, 5, 6, 5, 5, 1];
  const rows = names.map((_, row) => row);
  const { visits, unmet } = visitsOfWeek(plan, plan.days.facts, { rows, money, within: 90 });
  expect(unmet).toBe(6);
  expect(visits.map(({ client, day }) => `${names[client]} ${isoDay(day)}`)).toEqual([
    "D 2026-09-28",
    "B 2026-09-29",
    "C 2026-09-30",
    "E 2026-09-30",
    "F 2026-10-01",
  ]);
});
