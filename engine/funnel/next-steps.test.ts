import { expect, test } from "vitest";
import { nextSteps } from "./next-steps.ts";

const none = Number.NaN;

test("[CALC-17] the next step is the one of the lowest number not yet done on the day, in any row order", () => {
  const steps = {
    dealId: Int32Array.of(0, 0, 0, 1, -1),
    stepNo: Float64Array.of(3, 1, 2, 1, 1),
    doneDate: Float64Array.of(none, 10, 25, 10, none),
  };
  expect(Array.from(nextSteps(steps, 3, 20))).toEqual([2, -1, -1]);
  expect(Array.from(nextSteps(steps, 3, 25))).toEqual([0, -1, -1]);
});
