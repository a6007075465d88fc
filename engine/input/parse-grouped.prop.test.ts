import fc from "fast-check";
import { expect, test } from "vitest";
import { parseGrouped } from "./parse-grouped.ts";
import { parseDressed } from "./parse-number.ts";

const pieces = fc.constantFrom(
  "1",
  "12",
  "123",
  "000",
  "0",
  "7",
  " ",
  "\u00a0",
  "\u202f",
  ",",
  ".",
  "-",
  "%",
  "₽",
  "$",
  "€",
  "(",
  "р",
);

test("what is read letter by letter is what the patterns read", () => {
  let read = 0;
  const written = fc.array(pieces, { maxLength: 9 }).map((some) => some.join(""));
  fc.assert(
    fc.property(written, (words) => {
      const quick = parseGrouped(words);
      if (quick === undefined) return;
      read++;
      expect(quick).toEqual(parseDressed(words));
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(100);
});

test.for([
  ["1 234 567,89 ₽", 1234567.89, "RUB"],
  ["-1\u00a0234", -1234, ""],
  ["45%", 0.45, ""],
  ["$ 100", 100, "USD"],
] as const)("%s is %d", ([words, value, currency]) => {
  expect(parseGrouped(words)).toMatchObject({ value, currency });
});

test.for(["1,234", "1 23", "1 234 5", "1,2,3", "12 тыс.", "", "-", "%", "1,", ",5", "(5)", "$5 ₽"])(
  "%j is left to the patterns",
  (words) => {
    expect(parseGrouped(words)).toBeUndefined();
  },
);
