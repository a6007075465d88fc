import { DealMove, dealMoves, type DealsOnDay } from "./deal-move.ts";

/** How one measure (deals, or their money) of each stage went from the first day to the second. */
export interface MovementFigures {
  readonly opening: Float64Array;
  /** Not open at the first day: opened since, or open again; as of the second day. */
  readonly created: Float64Array;
  /** From and to other stages; money as of the first day. */
  readonly movedIn: Float64Array;
  readonly movedOut: Float64Array;
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Gone without being closed. */
  readonly removed: Float64Array;
  /** Money of the second day less that of the first, of deals open on both; at the stage of the second. */
  readonly reestimated: Float64Array;
  readonly closing: Float64Array;
  /** opening + created + movedIn − movedOut − won − lost − removed + reestimated − closing: 0. */
  readonly check: Float64Array;
}

/** Open deals of each stage on two days, and all that happened between; the last entry is "stage unknown". */
export interface StageMovement {
  readonly count: MovementFigures;
  readonly money: MovementFigures;
  /** Numbers of `DealMove`, per deal. */
  readonly moves: Uint8Array;
}

/**
 * Reconciles the funnel of two days stage by stage, in deals and in money. Works for any other split of the deals
 * (category, manager) when the group stands in place of the stage.
 *
 * Closing is summed from the deals of the second day, not from the other columns, so `check` proves the identity.
 * Unknown money counts as 0.
 *
 * @param before the first day, `now` the second; the same deals
 * @param moves what happened to each, where `stage` is no stage but a group
 * @see CALC-13
 * @example stageMovement({ status: [0], stage: [0] }, { status: [0], stage: [1] }, 2).count.movedIn // 0, 1, 0
 */
export function stageMovement(
  before: DealsOnDay,
  now: DealsOnDay,
  stageCount: number,
  moves = dealMoves(before, now),
): StageMovement {
  const count = figures(stageCount + 1);
  const money = figures(stageCount + 1);
  const add = (key: keyof MovementFigures, place: number, amount: number): void => {
    count[key][place] += 1;
    money[key][place] += amount;
  };
  for (let deal = 0; deal < moves.length; deal++) {
    const move = moves[deal];
    if (move === DealMove.None || move === DealMove.Passed) continue;
    const from = placeOf(before.stage[deal], stageCount);
    const to = placeOf(now.stage[deal], stageCount);
    const was = amountOf(before, deal);
    const is = amountOf(now, deal);
    if (move === DealMove.New || move === DealMove.Reopened) {
      add("created", to, is);
      add("closing", to, is);
      continue;
    }
    add("opening", from, was);
    if (move === DealMove.Won) add("won", from, was);
    else if (move === DealMove.Lost) add("lost", from, was);
    else if (move === DealMove.Removed) add("removed", from, was);
    else {
      if (from !== to) {
        add("movedOut", from, was);
        add("movedIn", to, was);
      }
      money.reestimated[to] += is - was;
      add("closing", to, is);
    }
  }
  prove(count);
  prove(money);
  return { count, money, moves };
}

function figures(places: number): MovementFigures {
  const column = (): Float64Array => new Float64Array(places);
  return {
    opening: column(),
    created: column(),
    movedIn: column(),
    movedOut: column(),
    won: column(),
    lost: column(),
    removed: column(),
    reestimated: column(),
    closing: column(),
    check: column(),
  };
}

function prove(one: MovementFigures): void {
  for (let place = 0; place < one.check.length; place++) {
    const came = one.opening[place] + one.created[place] + one.movedIn[place] + one.reestimated[place];
    const went = one.movedOut[place] + one.won[place] + one.lost[place] + one.removed[place];
    one.check[place] = came - went - one.closing[place];
  }
}

function placeOf(stage: number, stageCount: number): number {
  return stage < 0 ? stageCount : stage;
}

function amountOf({ amount }: DealsOnDay, deal: number): number {
  return amount?.[deal] || 0;
}
