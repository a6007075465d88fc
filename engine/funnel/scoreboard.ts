import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";

export interface ScoreboardDeals {
  /** Numbers of `DealStatus`, as they stand at the day of the board. */
  readonly status: ArrayLike<number>;
  /** Row of the stage; -1 is blank or unknown. */
  readonly stage: Int32Array;
  /** Working category: 0 to groupCount - 1; anything else counts as the last one (none). */
  readonly group: ArrayLike<number>;
  /** Row of the manager; -1 is Unassigned. */
  readonly manager: Int32Array;
  /** Money in small units; NaN is blank. */
  readonly amount: Float64Array;
  /** The deal's own probability; NaN is blank. */
  readonly probability: Float64Array;
}

export interface ScoreboardSize {
  /** Numbers of `StageKind`, one per stage row. */
  readonly stageKind: ArrayLike<number>;
  readonly groupCount: number;
  readonly managerCount: number;
}

/** Count, money and expected money stand side by side in `cells`: see `cellOf`. */
export interface Scoreboard extends ScoreboardSize {
  readonly cells: Float64Array;
  /** Per stage row, 1: the stage is one of winning or after; it stands below the line, outside the totals. */
  readonly belowLine: Uint8Array;
  /** Open deals whose stage is blank or unknown: they stand at the stage after the last. */
  readonly unknownStage: number;
  /** Counted deals with a blank amount: they count with money 0. */
  readonly blankAmount: number;
  /** Counted deals with money but without any chance: they add nothing to expected money. */
  readonly unknownChance: number;
}

export interface ScoreboardCell {
  readonly count: number;
  readonly money: number;
  readonly expected: number;
}

const measures = 3;

/**
 * Where the open deals stand: stage × working category × manager with count, money and expected money, in one pass.
 *
 * Open deals count at their stage; won ones only where they stand at a stage of winning or after, below the line; lost ones
 * never. Unassigned deals are the manager after the last, open deals without a known stage the stage after the last.
 *
 * @param stageChance chance from each stage (`stageChances`), for deals without their own
 * @see CALC-12
 * @example cellOf(scoreboard(deals, size, stageChance), 1, 0, 0) // { count: 1, money: 500000, expected: 100000 }
 */
export function scoreboard(deals: ScoreboardDeals, size: ScoreboardSize, stageChance: Float64Array): Scoreboard {
  const { status, stage, group, manager, amount, probability } = deals;
  const { stageKind, groupCount, managerCount } = size;
  const stageCount = stageKind.length;
  const width = managerCount + 1;
  const { Open, Won } = DealStatus;
  const belowLine = mapColumn(Uint8Array, stageKind, (kind) =>
    kind === StageKind.Won || kind === StageKind.Post ? 1 : 0,
  );
  const cells = new Float64Array((stageCount + 1) * groupCount * width * measures);
  let unknownStage = 0;
  let blankAmount = 0;
  let unknownChance = 0;

  for (let row = 0; row < stage.length; row++) {
    const state = status[row];
    const known = stage[row] >= 0 && stage[row] < stageCount;
    const place = known ? stage[row] : stageCount;
    if (state !== Open && !(state === Won && belowLine[place] === 1)) continue;
    if (!known) unknownStage += 1;
    const code = group[row];
    const category = code >= 0 && code < groupCount ? code : groupCount - 1;
    const named = manager[row];
    const owner = named < 0 ? managerCount : named;
    const cell = ((place * groupCount + category) * width + owner) * measures;
    const money = amount[row];
    cells[cell] += 1;
    // NaN is the only number not equal to itself; the comparison is cheaper here than a call.
    if (money !== money) {
      blankAmount += 1;
      continue;
    }
    const own = probability[row];
    const chance = state === Won ? 1 : own === own ? own : known ? stageChance[place] : Number.NaN;
    cells[cell + 1] += money;
    if (chance === chance) cells[cell + 2] += money * chance;
    else unknownChance += 1;
  }
  return { ...size, cells, belowLine, unknownStage, blankAmount, unknownChance };
}

/** One cell of the board; manager `managerCount` is Unassigned, the stage after the last is an unknown one. */
export function cellOf(board: Scoreboard, stage: number, group: number, manager: number): ScoreboardCell {
  const start = ((stage * board.groupCount + group) * (board.managerCount + 1) + manager) * measures;
  return { count: board.cells[start], money: board.cells[start + 1], expected: board.cells[start + 2] };
}

/**
 * Sum of the cells of a stage, a category, a manager or several of them; without `stage`, of the stages above the line.
 *
 * @example totalOf(board, { group: 0 }) // all open deals of category A
 */
export function totalOf(
  board: Scoreboard,
  keep: { readonly stage?: number; readonly group?: number; readonly manager?: number } = {},
): ScoreboardCell {
  const total = { count: 0, money: 0, expected: 0 };
  for (let stage = 0; stage <= board.stageKind.length; stage++) {
    if (keep.stage === undefined ? board.belowLine[stage] === 1 : stage !== keep.stage) continue;
    for (let group = 0; group < board.groupCount; group++) {
      if (keep.group !== undefined && group !== keep.group) continue;
      for (let manager = 0; manager <= board.managerCount; manager++) {
        if (keep.manager !== undefined && manager !== keep.manager) continue;
        const cell = cellOf(board, stage, group, manager);
        total.count += cell.count;
        total.money += cell.money;
        total.expected += cell.expected;
      }
    }
  }
  return total;
}
