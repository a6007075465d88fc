import { describe, expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { usualFollowUpDays } from "../input/settings/usual-values.ts";
import { followUpWindow } from "./follow-up-window.ts";
import { followUps } from "./follow-ups.ts";
import { DayType, workingCalendar } from "../ground/working-calendar.ts";

const march = (date: number): number => dayOf(2026, 3, date);
const calendar = workingCalendar("none", { date: Float64Array.of(march(9)), dayType: Int8Array.of(DayType.Holiday) });
const rule = { ...usualFollowUpDays, unit: "workdays" as const };

describe("the window", () => {
  const told = (sent: number, delivery: number, unit: "workdays" | "calendar" = "workdays"): string[] =>
    Object.values(followUpWindow(sent, delivery, { ...rule, unit }, calendar)).map((day: number) =>
      isoDay(day).slice(5),
    );

  test("[CALC-26] a courier on Thursday 5 March, Monday a holiday: there on Friday, call on Wednesday and Thursday", () => {
    expect(told(march(5), 1)).toEqual(["03-06", "03-11", "03-12"]);
  });

  test("[CALC-26] a visit on 5 March: Tuesday 10 and Wednesday 11", () => {
    expect(told(march(5), 0)).toEqual(["03-05", "03-10", "03-11"]);
  });

  test("[CALC-26] calendar days that end on a day off move to the next working day", () => {
    expect(told(march(5), 0, "calendar")).toEqual(["03-05", "03-10", "03-10"]);
    expect(told(march(2), 0, "calendar")).toEqual(["03-02", "03-04", "03-05"]);
  });
});

test("[CALC-26] where it is kept what a call follows, one that follows something else leaves the letter open, its own closes it", () => {
  const stateOf = (follows: number) =>
    followUps(
      { client: [0], date: [march(5)], deliveryDays: [1] },
      { client: [0], date: [march(11)], follows: [follows] },
      rule,
      calendar,
      march(13),
    )[0].state;
  expect([-1, 0, -2].map(stateOf)).toEqual(["done", "done", "overdue"]);
});

describe("the state", () => {
  const stateAt = (asOf: number, talks: readonly number[] = []) =>
    followUps(
      { client: [0], date: [march(5)], deliveryDays: [1] },
      { client: talks.map(() => 0), date: talks },
      rule,
      calendar,
      asOf,
    ).map(({ state }) => state)[0];

  test.for([
    ["before the window", march(10), [], "notDue"],
    ["on its first day", march(11), [], "due"],
    ["on its last day", march(12), [], "due"],
    ["the day after", march(13), [], "overdue"],
    ["called in the window", march(13), [march(11)], "done"],
    ["called on the day of receipt", march(13), [march(6)], "doneEarly"],
    ["called before receipt does not count", march(13), [march(5)], "overdue"],
    ["a call ahead has not happened", march(11), [march(12)], "due"],
    ["the first call counts", march(13), [march(12), march(10)], "doneEarly"],
  ] as const)("[CALC-26] %s", ([, asOf, talks, state]) => {
    expect(stateAt(asOf, talks)).toBe(state);
  });

  test("[CALC-26] of several letters the latest governs; without client or day there is none", () => {
    const lines = followUps(
      { client: [3, 3, -1, 4], date: [march(2), march(3), march(2), Number.NaN], deliveryDays: [0, 5, 0, 0] },
      { client: [], date: [] },
      rule,
      calendar,
      march(20),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ client: 3, event: 1, receipt: march(11), state: "overdue" });
  });

  test("[CALC-26] the overdue first, the longest waiting before others", () => {
    const lines = followUps(
      { client: [0, 1, 2], date: [march(12), march(4), march(3)], deliveryDays: [0, 0, 0] },
      { client: [], date: [] },
      rule,
      calendar,
      march(13),
    );
    expect(lines.map(({ client, state }) => `${client} ${state}`)).toEqual(["2 overdue", "1 overdue", "0 notDue"]);
    expect(followUps({ client: [], date: [], deliveryDays: [] }, { client: [], date: [] }, rule, calendar, 1)).toEqual(
      [],
    );
  });
});
