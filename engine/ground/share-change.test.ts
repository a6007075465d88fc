import { expect, test } from "vitest";
import { isFall, shareChange } from "./share-change.ts";

test("[AM-83] Newcombe's published example: 56 of 70 against 48 of 80 is +0.2, from 0.0524 to 0.3339", () => {
  const found = shareChange([56, 70], [48, 80]);
  expect(found.change).toBeCloseTo(0.2, 12);
  expect(found.low).toBeCloseTo(0.0524, 4);
  expect(found.high).toBeCloseTo(0.3339, 4);
});

test("[AM-83] 54.6 % of 1,255 to 43.4 % of 1,207 is a fall; the same shares of 20 are not", () => {
  expect(isFall(shareChange([524, 1207], [685, 1255]))).toBe(true);
  expect(isFall(shareChange([9, 20], [11, 20]))).toBe(false);
});

test("[AM-83] without cases on a side nothing is known, and no fall", () => {
  const none = shareChange([1, 2], [0, 0]);
  expect([none.change, isFall(none)]).toEqual([NaN, false]);
});
