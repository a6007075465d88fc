import { DealStatus } from "../ground/deal-status.ts";

/** What became of a deal between two days. */
export const DealMove = {
  /** Open on neither day. */
  None: 0,
  Stayed: 1,
  New: 2,
  /** Was closed on the first day: counts as new. */
  Reopened: 3,
  Forward: 4,
  Back: 5,
  Won: 6,
  Lost: 7,
  /** Open on the first day, not there and not closed on the second. */
  Removed: 8,
  /** Opened and closed in between: in no stage on either day. */
  Passed: 9,
} as const;

/** Deals as they stood on one day. */
export interface DealsOnDay {
  /** Numbers of `DealStatus`; -1 is not there. */
  readonly status: ArrayLike<number>;
  /** Places of the stages in the order of the funnel; -1 is unknown. */
  readonly stage: ArrayLike<number>;
  /** Money, whole small units; NaN is unknown. */
  readonly amount?: ArrayLike<number>;
}

/**
 * Names what happened to each deal between two days.
 *
 * @param before the first day, `now` the second; the same deals in the same order
 * @returns numbers of `DealMove`
 * @see CALC-13
 * @example dealMoves({ status: [0], stage: [0] }, { status: [0], stage: [1] }) // 4, forward
 */
export function dealMoves(before: DealsOnDay, now: DealsOnDay): Uint8Array {
  const moves = new Uint8Array(now.status.length);
  for (let deal = 0; deal < moves.length; deal++) {
    moves[deal] = moveOf(before.status[deal], now.status[deal], now.stage[deal] - before.stage[deal]);
  }
  return moves;
}

function moveOf(before: number, now: number, steps: number): number {
  if (before === DealStatus.Open) {
    if (now === DealStatus.Won) return DealMove.Won;
    if (now === DealStatus.Lost) return DealMove.Lost;
    if (now !== DealStatus.Open) return DealMove.Removed;
    return steps > 0 ? DealMove.Forward : steps < 0 ? DealMove.Back : DealMove.Stayed;
  }
  if (now === DealStatus.Open) return before < 0 ? DealMove.New : DealMove.Reopened;
  return before < 0 && now > DealStatus.Open ? DealMove.Passed : DealMove.None;
}
