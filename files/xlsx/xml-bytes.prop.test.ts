import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlText } from "./safe-text.ts";
import { putNumber, putText, putWhole, takePiece, xmlBytes, type XmlBytes } from "./xml-bytes.ts";

const written = (put: (out: XmlBytes) => void): string => {
  const out = xmlBytes(1); // grows
  put(out);
  return new TextDecoder().decode(takePiece(out));
};

test("numbers stand in a cell as JavaScript writes them: whole ones, cents, and the rest", () => {
  const any = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.maxSafeInteger().map((cents) => cents / 100),
    fc.integer().map((cents) => cents / 100),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(any, (value) => written((out) => putNumber(out, value)) === String(value)),
    {
      numRuns: 2000,
    },
  );
});

test.each([
  [0, "0"],
  [-0, "0"],
  [0.1, "0.1"],
  [-0.05, "-0.05"],
  [1234.5, "1234.5"],
  [1e21, "1e+21"],
  [0.1 + 0.2, "0.30000000000000004"],
  [2147483648, "2147483648"],
  [-9007199254740991, "-9007199254740991"],
])("%d is written %s", (value, expected) => {
  expect(written((out) => putNumber(out, value))).toBe(expected);
});

test("a row number", () => {
  expect(written((out) => putWhole(out, 1_048_576))).toBe("1048576");
});

test("any text stands between tags as xmlText makes it", () => {
  const any = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom("a", "&", "<", ">", "_", "x", "0", "\r", "\n", "\u0000", "Я", "₽", "\ud83d", "é"),
    }),
  );
  fc.assert(
    fc.property(any, (text) => written((out) => putText(out, text)) === xmlText(text)),
    { numRuns: 500 },
  );
});
