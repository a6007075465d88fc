import { DealStatus } from "./deal-status.ts";

/** Open deals of each stage at two days and how they came and went; the last entry is "stage unknown". */
export interface StageMovement {
  readonly opening: Float64Array;
  /** Not open at the first day: opened since, or open again. */
  readonly created: Float64Array;
  readonly movedIn: Float64Array;
  readonly movedOut: Float64Array;
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly closing: Float64Array;
}

/** Deals as they stood on one day: numbers of `DealStatus` (-1 not there) and stage rows (-1 unknown). */
export interface DealsOnDay {
  readonly status: ArrayLike<number>;
  readonly stage: ArrayLike<number>;
}

/**
 * How the number of open deals of each stage changed between two days.
 *
 * opening + created + movedIn − movedOut − won − lost = closing, for every stage.
 *
 * @param before the first day, `now` the second; the same deals
 * @see CALC-13 (counts)
 * @example stageMovement({ status: [0], stage: [0] }, { status: [0], stage: [1] }, 2).movedIn // 0, 1, 0
 */
export function stageMovement(before: DealsOnDay, now: DealsOnDay, stageCount: number): StageMovement {
  const column = (): Float64Array => new Float64Array(stageCount + 1);
  const movement = {
    opening: column(),
    created: column(),
    movedIn: column(),
    movedOut: column(),
    won: column(),
    lost: column(),
    closing: column(),
  };
  const placeOf = (stage: number): number => (stage < 0 ? stageCount : stage);
  for (let deal = 0; deal < now.status.length; deal++) {
    const wasOpen = before.status[deal] === DealStatus.Open;
    const isOpen = now.status[deal] === DealStatus.Open;
    const from = placeOf(before.stage[deal]);
    const to = placeOf(now.stage[deal]);
    if (wasOpen) movement.opening[from] += 1;
    if (isOpen) movement.closing[to] += 1;
    if (wasOpen && isOpen && from !== to) {
      movement.movedOut[from] += 1;
      movement.movedIn[to] += 1;
    } else if (wasOpen && !isOpen) {
      (now.status[deal] === DealStatus.Won ? movement.won : movement.lost)[from] += 1;
    } else if (!wasOpen && isOpen) movement.created[to] += 1;
  }
  return movement;
}
