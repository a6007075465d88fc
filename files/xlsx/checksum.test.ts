import { expect, test } from "vitest";
import { checksum, startOfChecksum } from "./checksum.ts";

const sum = (...pieces: string[]) =>
  (~pieces.reduce((crc, piece) => checksum(new TextEncoder().encode(piece), crc), startOfChecksum) >>> 0).toString(16);

test.each([
  ["the check value of CRC-32", ["123456789"], "cbf43926"],
  ["the same in pieces", ["1234", "", "56789"], "cbf43926"],
  ["longer than eight bytes", ["The quick brown fox jumps over the lazy dog"], "414fa339"],
  ["nothing", [], "0"],
])("%s", (_name, pieces, expected) => {
  expect(sum(...pieces)).toBe(expected);
});
