import fc from "fast-check";
import { expect, test } from "vitest";
import { DealStatus } from "./deal-status.ts";
import { stageMovement } from "./stage-movement.ts";

const { Open, Won, Lost } = DealStatus;

test("[CALC-13] worked example in counts: stage 1 goes 1 + 1 new + 1 came − 1 left = 2, stage 2 goes 2 + 1 − 1 − 1 won = 1", () => {
  const before = { status: [Open, Open, Open, -1], stage: [0, 1, 1, -1] };
  const now = { status: [Open, Won, Open, Open], stage: [1, 1, 0, 0] };
  const { opening, created, movedIn, movedOut, won, lost, closing } = stageMovement(before, now, 2);
  expect(Array.from(opening)).toEqual([1, 2, 0]);
  expect(Array.from(created)).toEqual([1, 0, 0]);
  expect(Array.from(movedIn)).toEqual([1, 1, 0]);
  expect(Array.from(movedOut)).toEqual([1, 1, 0]);
  expect(Array.from(won)).toEqual([0, 1, 0]);
  expect(Array.from(lost)).toEqual([0, 0, 0]);
  expect(Array.from(closing)).toEqual([2, 1, 0]);
});

test("[CALC-13] a deal lost, one open again, one whose stage became known", () => {
  const before = { status: [Open, Lost, Open], stage: [0, 0, -1] };
  const now = { status: [Lost, Open, Open], stage: [0, 1, 1] };
  const { created, movedIn, movedOut, lost } = stageMovement(before, now, 2);
  expect(Array.from(lost)).toEqual([1, 0, 0]);
  expect(Array.from(created)).toEqual([0, 1, 0]);
  expect(Array.from(movedIn)).toEqual([0, 1, 0]);
  expect(Array.from(movedOut)).toEqual([0, 0, 1]);
});

test("[CALC-13] law: opening + new + came − left − won − lost = closing at every stage", () => {
  const day = fc.record({ status: fc.constantFrom(-1, Open, Won, Lost), stage: fc.integer({ min: -1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day)), (deals) => {
      const on = (place: 0 | 1) => ({
        status: deals.map((both) => both[place].status),
        stage: deals.map((both) => both[place].stage),
      });
      const { opening, created, movedIn, movedOut, won, lost, closing } = stageMovement(on(0), on(1), 4);
      const expected = opening.map(
        (count, stage) => count + created[stage] + movedIn[stage] - movedOut[stage] - won[stage] - lost[stage],
      );
      expect(Array.from(closing)).toEqual(Array.from(expected));
    }),
  );
});
