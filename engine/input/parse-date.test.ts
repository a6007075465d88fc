import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { openDate, parseDate } from "./parse-date.ts";

test.for([
  ["2015-10-06", "2015-10-06"],
  ["2015-10-06 17:31:14", "2015-10-06"],
  ["2015-10-06T17:31:14.000Z", "2015-10-06"],
  ["01.02.2020", "2020-02-01"],
  ["01.02.2020 0:00", "2020-02-01"],
  ["31.12.99", "1999-12-31"],
  ["2020/02/01", "2020-02-01"],
  ["20200201", "2020-02-01"],
  ["5 Jan 2020", "2020-01-05"],
  ["Jan 5, 2020", "2020-01-05"],
  ["5 мая 2020 г.", "2020-05-05"],
  ["12 янв. 2020", "2020-01-12"],
] as const)("%s is a day", ([words, expected]) => {
  expect(isoDay(parseDate(words))).toBe(expected);
});

test.for([
  "",
  "n/a",
  "2020-02-30",
  "30.02.2020",
  "13/13/2020",
  "0.1.2020",
  "2020",
  "12",
  "2020-01-01 later",
  "5 foo 2020",
])("%j is no date", (words) => {
  expect(parseDate(words)).toBeNaN();
});

test("slashes and hyphens leave the order of day and month open", () => {
  expect(openDate(parseDate("3/4/2020"))).toEqual({ first: 3, second: 4, year: 2020 });
  expect(openDate(parseDate("20-10-16"))).toEqual({ first: 20, second: 10, year: 2016 });
  expect(openDate(parseDate("10/20/2016 5:00 PM"))).toEqual({ first: 10, second: 20, year: 2016 });
});
