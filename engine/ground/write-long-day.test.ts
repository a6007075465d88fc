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

test("[T-25] no day is no words", () => {
  expect(writeLongDay(Number.NaN, "en")).toBe("");
});
