import type { Money } from "../ground/units.ts";

/** What became of a deal since the plan was frozen; each deal is in one of them. */
export const frozenMoves = [
  "new",
  "movedIn",
  "reestimatedUp",
  "won",
  "reestimatedDown",
  "movedOut",
  "overdue",
  "lost",
  "removed",
  "handedOver",
] as const;
export type FrozenMove = (typeof frozenMoves)[number];

/** A deal in a plan: what it counts with in the period, and all it should bring on any day. */
export interface DealInPlan {
  /** Row of Managers, their number for Unassigned. */
  readonly owner: number;
  readonly won: Money;
  readonly nominal: Money;
  readonly planned: Money;
}

/** The same deal today. */
export interface DealNow extends DealInPlan {
  /** `gone`: no longer in the list of deals. */
  readonly state: "open" | "won" | "lost" | "gone";
  /** Planned money in the period whose day has passed. */
  readonly overdue: Money;
  /** Opened after the plan was frozen. */
  readonly isNew: boolean;
}

export interface Bridge {
  readonly start: Money;
  /** Money and number of deals, in the order of `frozenMoves`. */
  readonly money: Float64Array;
  readonly deals: Int32Array;
  readonly end: Money;
  /** start + Σ moves − end: always 0. */
  readonly check: Money;
}

export interface FrozenBridge {
  readonly department: Bridge;
  /** By row of Managers, Unassigned last. */
  readonly managers: readonly Bridge[];
  /** Of each deal: how it moved (undefined: it did not), and by how much. */
  readonly moves: readonly (FrozenMove | undefined)[];
  readonly changes: Float64Array;
}

/**
 * The bridge from a frozen plan to the working one: every deal in one move, and start + moves = end to the last small unit.
 *
 * A deal won since is `won` with what its amount differs from the plan. Its money dated out of the period, or back into it,
 * is moved; what changes in the sum itself is re-estimated. A deal that changed its manager leaves one line and comes to the
 * other under `handedOver`, which is 0 for the department.
 *
 * @param frozen each deal as it was frozen; undefined where it was not in that plan
 * @param now the same deals today, in the same order
 * @throws RangeError if the lists differ in length
 * @see AM-43, AM-34
 */
export function bridgeFrozen(
  frozen: readonly (DealInPlan | undefined)[],
  now: readonly DealNow[],
  ownerCount: number,
): FrozenBridge {
  if (now.length !== frozen.length) throw new RangeError(`now, expected ${frozen.length} deals, got ${now.length}`);
  const department = newBridge();
  const managers = Array.from({ length: ownerCount }, newBridge);
  const changes = new Float64Array(now.length);
  const moves = now.map((deal, place) => {
    const before = frozen[place];
    const start = before?.nominal ?? 0;
    const from = managers[before?.owner ?? deal.owner];
    const to = managers[deal.owner];
    changes[place] = deal.nominal - start;
    const move = moveOf(before, deal);
    for (const line of [department, from]) line.start += start;
    for (const line of [department, to]) line.end += deal.nominal;
    if (from !== to && start !== 0) {
      add(from, "handedOver", -start);
      add(to, "handedOver", start);
    }
    if (move === undefined) return undefined;
    for (const line of [department, to]) add(line, move, changes[place]);
    return move;
  });
  return { department: checked(department), managers: managers.map(checked), moves, changes };
}

function newBridge() {
  return { start: 0, money: new Float64Array(frozenMoves.length), deals: new Int32Array(frozenMoves.length), end: 0 };
}

function add(bridge: ReturnType<typeof newBridge>, move: FrozenMove, money: Money): void {
  const place = frozenMoves.indexOf(move);
  bridge.money[place] += money;
  bridge.deals[place] += 1;
}

function checked(bridge: ReturnType<typeof newBridge>): Bridge {
  return { ...bridge, check: bridge.money.reduce((sum, money) => sum + money, bridge.start) - bridge.end };
}

function moveOf(before: DealInPlan | undefined, now: DealNow): FrozenMove | undefined {
  const change = now.nominal - (before?.nominal ?? 0);
  const wasWon = before !== undefined && before.won !== 0;
  if (now.state === "won" && !wasWon && now.won !== 0 && before !== undefined) return "won";
  if (change === 0) return undefined;
  if (before === undefined) return now.isNew ? "new" : "reestimatedUp";
  if (now.state === "gone") return "removed";
  if (now.state === "lost") return "lost";
  if (now.state === "won") return now.won === 0 ? "movedOut" : estimated(change);
  return moveOfOpen(before, now, change);
}

function moveOfOpen(before: DealInPlan, now: DealNow, change: Money): FrozenMove {
  if (now.nominal === 0 || now.planned === before.planned) {
    if (change > 0) return "movedIn";
    if (now.overdue > 0) return "overdue";
    return now.planned === 0 ? "reestimatedDown" : "movedOut";
  }
  if (before.nominal === 0 && before.planned !== 0) return "movedIn";
  return estimated(change);
}

function estimated(change: Money): FrozenMove {
  return change > 0 ? "reestimatedUp" : "reestimatedDown";
}
