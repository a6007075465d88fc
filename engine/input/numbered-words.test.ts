import { expect, test } from "vitest";
import { hasBeginning, numberAtEnd, numberShape } from "./numbered-words.ts";

const numberOf = (first: string, word: string): number => {
  const shape = numberShape(first)!;
  return hasBeginning(shape, word) ? numberAtEnd(shape, word) : -1;
};

test.for([
  ["leading zeros: every word is as long as the first", "D0000017", "D0000204", 204],
  ["leading zeros and a longer word", "D0000017", "D00000204", -1],
  ["leading zeros and a shorter word", "D0000017", "D204", -1],
  ["no leading zeros", "CL-42", "CL-1007", 1007],
  ["no leading zeros, and a word with them: CL-042 is not CL-42", "CL-42", "CL-042", -1],
  ["zero itself", "CL-42", "CL-0", 0],
  ["a bare number", "1001", "7", 7],
  ["another beginning", "CL-42", "CM-42", -1],
  ["a letter among the digits", "D0000017", "D00000x7", -1],
] as const)("%s", ([, first, word, number]) => {
  expect(numberOf(first, word)).toBe(number);
});

test("words without a number at the end, or with too long a one, have no shape", () => {
  expect(["", "Alfa", "D-1x", "1234567890"].map(numberShape)).toEqual(Array(4).fill(undefined));
});
