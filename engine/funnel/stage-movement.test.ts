import fc from "fast-check";
import { expect, test } from "vitest";
import { DealMove } from "./deal-move.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { stageMovement } from "./stage-movement.ts";

const { Open, Won, Lost } = DealStatus;

test("[CALC-13] worked example in counts: stage 1 goes 1 + 1 new + 1 came − 1 left = 2, stage 2 goes 2 + 1 − 1 − 1 won = 1", () => {
  const before = { status: [Open, Open, Open, -1], stage: [0, 1, 1, -1] };
  const now = { status: [Open, Won, Open, Open], stage: [1, 1, 0, 0] };
  const { opening, created, movedIn, movedOut, won, lost, closing } = stageMovement(before, now, 2).count;
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
  const { created, movedIn, movedOut, lost } = stageMovement(before, now, 2).count;
  expect(Array.from(lost)).toEqual([1, 0, 0]);
  expect(Array.from(created)).toEqual([0, 1, 0]);
  expect(Array.from(movedIn)).toEqual([0, 1, 0]);
  expect(Array.from(movedOut)).toEqual([0, 0, 1]);
});

test("[CALC-13] worked example in money: stage 1 closes with 350, stage 2 with 120, and every check is 0", () => {
  const before = { status: [Open, Open, Open, -1], stage: [0, 1, 1, -1], amount: [100, 200, 300, Number.NaN] };
  const now = { status: [Open, Won, Open, Open], stage: [1, 1, 0, 0], amount: [120, 200, 300, 50] };
  const { money, count, moves } = stageMovement(before, now, 2);
  expect(Array.from(money.opening)).toEqual([100, 500, 0]);
  expect(Array.from(money.created)).toEqual([50, 0, 0]);
  expect(Array.from(money.movedIn)).toEqual([300, 100, 0]);
  expect(Array.from(money.movedOut)).toEqual([100, 300, 0]);
  expect(Array.from(money.won)).toEqual([0, 200, 0]);
  expect(Array.from(money.reestimated)).toEqual([0, 20, 0]);
  expect(Array.from(money.closing)).toEqual([350, 120, 0]);
  expect([...money.check, ...count.check]).toEqual([0, 0, 0, 0, 0, 0]);
  const { Forward, Won: WonMove, Back, New } = DealMove;
  expect(Array.from(moves)).toEqual([Forward, WonMove, Back, New]);
});

test("[CALC-13] a deal gone without being closed is removed, one opened and closed in between is in no stage", () => {
  const before = { status: [Open, -1, Lost], stage: [0, -1, 0], amount: [70, 10, 5] };
  const now = { status: [-1, Won, Open], stage: [-1, 1, 0], amount: [Number.NaN, 10, 6] };
  const { money, moves } = stageMovement(before, now, 2);
  expect(Array.from(moves)).toEqual([DealMove.Removed, DealMove.Passed, DealMove.Reopened]);
  expect(Array.from(money.removed)).toEqual([70, 0, 0]);
  expect(Array.from(money.created)).toEqual([6, 0, 0]);
  expect(Array.from(money.closing)).toEqual([6, 0, 0]);
});

test("[CALC-13] law: money of any amounts, unknown ones too, reconciles to exactly 0 at every stage", () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.constant(Number.NaN));
  const day = fc.record({
    status: fc.constantFrom(-1, Open, Won, Lost),
    stage: fc.integer({ min: -1, max: 3 }),
    amount,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day)), (deals) => {
      const on = (place: 0 | 1) => ({
        status: deals.map((both) => both[place].status),
        stage: deals.map((both) => both[place].stage),
        amount: deals.map((both) => both[place].amount),
      });
      const { money, count } = stageMovement(on(0), on(1), 4);
      expect([...money.check, ...count.check].every((check) => check === 0)).toBe(true);
    }),
  );
});

test("[CALC-13] law: opening + new + came − left − won − lost = closing at every stage", () => {
  const day = fc.record({ status: fc.constantFrom(-1, Open, Won, Lost), stage: fc.integer({ min: -1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day)), (deals) => {
      const on = (place: 0 | 1) => ({
        status: deals.map((both) => both[place].status),
        stage: deals.map((both) => both[place].stage),
      });
      const { opening, created, movedIn, movedOut, won, lost, removed, closing } = stageMovement(on(0), on(1), 4).count;
      const expected = opening.map(
        (count, stage) =>
          count + created[stage] + movedIn[stage] - movedOut[stage] - won[stage] - lost[stage] - removed[stage],
      );
      expect(Array.from(closing)).toEqual(Array.from(expected));
    }),
  );
});
