import { expect, test } from "vitest";
import { parseDay } from "./parse-day.ts";
import { writeLongDay } from "./write-long-day.ts";

test.for([
  ["2026-03-03", "3 March 2026", "3 марта 2026 г."],
  ["2026-12-31", "31 December 2026", "31 декабря 2026 г."],
] as const)("[T-25] %s is written as in a letter", ([day, english, russian]) => {
  // The language data may join the year and «г.» by a space that does not break.
  const written = (["en", "ru"] as const).map((language) => writeLongDay(parseDay(day)!, language));
  expect(written.map((one) => one.replace(/\s/g, " "))).toEqual([english, russian]);
});

test.for([
  ["2026-03-16", "2026-03-17", "16–17 March 2026", "16–17 марта 2026 г."],
  ["2026-09-30", "2026-10-01", "30 September – 1 October 2026", "30 сентября – 1 октября 2026 г."],
  ["2026-12-31", "2027-01-11", "31 December 2026 – 11 January 2027", "31 декабря 2026 г. – 11 января 2027 г."],
] as const)("[T-32] from %s to %s says month and year once where they are one", ([from, until, english, russian]) => {
  const written = (["en", "ru"] as const).map((language) =>
    writeLongDay(parseDay(from)!, language, parseDay(until)!).replace(/\s/g, " "),
  );
  expect(written).toEqual([english, russian]);
});

test("[T-25] no day is no words", () => {
  expect(writeLongDay(Number.NaN, "en")).toBe("");
});
