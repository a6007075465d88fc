import { expect, test } from "vitest";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { standAt } from "./stand-at.ts";

const kinds = [StageKind.Open, StageKind.Open, StageKind.Won];
const none = Number.NaN;

function stood(
  asOf: number,
  deal: { status: number; stage: number; closed?: number },
  log: readonly (readonly [stage: number, date: number])[] = [],
): number {
  const deals = {
    status: [deal.status],
    stage: Int32Array.of(deal.stage),
    closeDate: Float64Array.of(deal.closed ?? none),
  };
  const entries = {
    deal: Int32Array.from(log, () => 0),
    stage: Int32Array.from(log, ([stage]) => stage),
    date: Float64Array.from(log, ([, date]) => date),
  };
  return standAt(asOf, deals, entries, kinds)[0];
}

test.for([
  ["without a log a deal stands at its current stage", stood(10, { status: DealStatus.Open, stage: 1 }), 1],
  ["a blank stage stays unknown", stood(10, { status: DealStatus.Open, stage: -1 }), -1],
  [
    "a deal that moved later stood where its last entry of that day put it",
    stood(10, { status: DealStatus.Open, stage: 1 }, [
      [0, 5],
      [1, 11],
    ]),
    0,
  ],
  [
    "an entry of the day itself counts",
    stood(11, { status: DealStatus.Open, stage: 1 }, [
      [0, 5],
      [1, 11],
    ]),
    1,
  ],
  [
    "the current stage wins over a log that ends before it",
    stood(10, { status: DealStatus.Open, stage: 1 }, [[0, 5]]),
    1,
  ],
  [
    "won later without a log: where it stood is not known",
    stood(10, { status: DealStatus.Open, stage: 2, closed: 12 }),
    -1,
  ],
  [
    "won later with a log: it stood where the log says",
    stood(10, { status: DealStatus.Open, stage: 2, closed: 12 }, [
      [1, 9],
      [0, 5],
      [2, 12],
    ]),
    1,
  ],
  [
    "two entries of one day: the last row wins",
    stood(9, { status: 0, stage: 1 }, [
      [1, 5],
      [0, 5],
      [1, 10],
    ]),
    0,
  ],
] as const)("[CALC-12] %s", ([, stage, expected]) => {
  expect(stage).toBe(expected);
});
