import { parsePeriod } from "../ground/parse-period.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money } from "../ground/units.ts";
import { dealId } from "./deal-id.ts";
import { bridgeFrozen, type DealInPlan, type DealNow, type FrozenBridge } from "./bridge-frozen.ts";
import { countsInPeriod, type FreezablePlan } from "./frozen-lines.ts";

/** Working plan against the frozen one. */
export interface FrozenPlanComparison {
  readonly frozenOn: Day;
  readonly author: string;
  /** How many frozen plans of this period there are. */
  readonly count: number;
  readonly bridge: FrozenBridge;
  /** The deals of the bridge: rows of Deals, -1 for one that is gone; their ids. */
  readonly deals: readonly { readonly deal: number; readonly id: string }[];
  readonly department: FrozenFigures;
  /** By row of Managers, Unassigned last. */
  readonly managers: readonly FrozenFigures[];
}

/** As frozen; what stands now is the roll-up's. */
export interface FrozenFigures {
  readonly won: Money;
  readonly nominal: Money;
  readonly expected: Money;
  readonly target: Money;
}

interface FrozenDeal {
  readonly owner: number;
  readonly id: string;
  won: Money;
  nominal: Money;
  planned: Money;
}

/**
 * The last frozen plan of the period (or the one of the day the setting frozenOn names) against the plan of today.
 *
 * @returns undefined where no plan of the period was frozen by `asOf`
 * @see AM-43
 */
export function planFrozen(frame: PlanFrame, plan: FreezablePlan): FrozenPlanComparison | undefined {
  const chosen = chooseFrozen(frame);
  if (!chosen) return undefined;
  const { rows, frozenOn, author, count } = chosen;
  const { FrozenPlan } = frame.input.tables;
  const ownerAt = (row: number): number =>
    FrozenPlan.managerId[row] < 0 ? plan.managerCount : FrozenPlan.managerId[row];
  const managers = Array.from({ length: plan.managerCount + 1 }, newFigures);
  const department = newFigures();
  for (const row of rows) {
    for (const line of [department, managers[ownerAt(row)]]) {
      for (const key of figureKeys) line[key] += FrozenPlan[key][row] || 0;
    }
  }
  const frozen = frozenDeals(frame, rows, ownerAt);
  const { deals, before, now } = matchDeals(frame, plan, frozen, frozenOn);
  addPayments(frame, plan, rows, ownerAt, before, now);
  const bridge = bridgeFrozen(before, now, plan.managerCount + 1);
  return { frozenOn, author, count, bridge, deals, department, managers };
}

const figureKeys = ["won", "nominal", "expected", "target"] as const;

function newFigures() {
  return { won: 0, nominal: 0, expected: 0, target: 0 };
}

/** Rows of one frozen plan of this period: of one day and author, each deal and month once (the last row counts). */
function chooseFrozen({ input, period, asOf }: PlanFrame) {
  const { FrozenPlan } = input.tables;
  const wantedDay = input.settings.frozenOn;
  const isPeriod = FrozenPlan.period.words.map((word) => {
    const named = parsePeriod(word);
    return named?.from === period.from && named.to === period.to;
  });
  const ofPeriod: number[] = [];
  for (let row = 0; row < FrozenPlan.rowCount; row++) {
    const day = FrozenPlan.frozenOn[row];
    const isWanted = wantedDay === null ? day <= asOf : day === wantedDay;
    if (isWanted && isPeriod[FrozenPlan.period.codes[row]]) ofPeriod.push(row);
  }
  if (ofPeriod.length === 0) return undefined;
  const last = ofPeriod.reduce((found, row) => (FrozenPlan.frozenOn[row] >= FrozenPlan.frozenOn[found] ? row : found));
  const frozenOn = FrozenPlan.frozenOn[last];
  const authorCode = FrozenPlan.author.codes[last];
  const ofPlan = new Map<string, number>();
  for (const row of ofPeriod) {
    if (FrozenPlan.frozenOn[row] !== frozenOn || FrozenPlan.author.codes[row] !== authorCode) continue;
    ofPlan.set(`${FrozenPlan.dealId.codes[row]}/${FrozenPlan.managerId[row]}/${FrozenPlan.month[row]}`, row);
  }
  const plans = new Set(ofPeriod.map((row) => `${FrozenPlan.frozenOn[row]}/${FrozenPlan.author.codes[row]}`));
  const author = FrozenPlan.author.words[authorCode] ?? "";
  return { rows: [...ofPlan.values()], frozenOn, author, count: plans.size };
}

/** Each frozen deal by the key of its id. */
function frozenDeals({ input }: PlanFrame, rows: readonly number[], ownerAt: (row: number) => number) {
  const { FrozenPlan } = input.tables;
  const deals = new Map<string, FrozenDeal>();
  for (const row of rows) {
    const id = FrozenPlan.dealId.words[FrozenPlan.dealId.codes[row]];
    if (id === undefined) continue;
    const key = normaliseKey(id);
    const deal = deals.get(key) ?? { id, owner: ownerAt(row), won: 0, nominal: 0, planned: 0 };
    deals.set(key, deal);
    deal.won += FrozenPlan.won[row] || 0;
    deal.nominal += FrozenPlan.nominal[row] || 0;
    deal.planned += FrozenPlan.planned[row] || 0;
  }
  return deals;
}

/** Deals of either plan, side by side: first those of the list, then those that are gone. */
function matchDeals(frame: PlanFrame, plan: FreezablePlan, frozen: ReadonlyMap<string, FrozenDeal>, frozenOn: Day) {
  const { Deals } = frame.input.tables;
  const deals: { deal: number; id: string }[] = [];
  const before: (DealInPlan | undefined)[] = [];
  const now: DealNow[] = [];
  const left = new Map(frozen);
  const sums = workingSums(frame, plan);
  for (let deal = 0; deal < Deals.rowCount; deal++) {
    const id = dealId(Deals, deal);
    const key = normaliseKey(id);
    const was = left.get(key);
    left.delete(key);
    const today = dealNow(frame, plan, deal, sums, frozenOn);
    if (was === undefined && today.nominal === 0) continue;
    deals.push({ deal, id });
    before.push(was);
    now.push(today);
  }
  for (const was of left.values()) {
    deals.push({ deal: -1, id: was.id });
    before.push(was);
    now.push({ owner: was.owner, won: 0, nominal: 0, planned: 0, state: "gone", overdue: 0, isNew: false });
  }
  return { deals, before, now };
}

function workingSums({ input, period, asOf }: PlanFrame, { planned }: FreezablePlan) {
  const column = (): Float64Array => new Float64Array(input.tables.Deals.rowCount);
  const sums = { all: column(), inPeriod: column(), overdue: column() };
  planned.deal.forEach((deal, place) => {
    const money = planned.money[place];
    const date = planned.date[place];
    sums.all[deal] += money;
    if (countsInPeriod(planned, place, period, asOf)) sums.inPeriod[deal] += money;
    else if (date < asOf && date <= period.to && planned.done[place] === 0) sums.overdue[deal] += money;
  });
  return sums;
}

function dealNow(
  { input, deals }: PlanFrame,
  { managerCount }: FreezablePlan,
  deal: number,
  sums: ReturnType<typeof workingSums>,
  frozenOn: Day,
): DealNow {
  const { Deals } = input.tables;
  const status = deals.status[deal];
  const won = deals.wonInPeriod[deal] === 1 ? Deals.amount[deal] || 0 : 0;
  return {
    owner: deals.manager[deal] < 0 ? managerCount : deals.manager[deal],
    won,
    nominal: won + sums.inPeriod[deal],
    planned: sums.all[deal],
    overdue: sums.overdue[deal],
    state: status === DealStatus.Won ? "won" : status === DealStatus.Lost ? "lost" : status < 0 ? "gone" : "open",
    isNew: Deals.openDate[deal] > frozenOn,
  };
}

/** Money won by payments is nobody's deal: one entry a manager. */
function addPayments(
  { input }: PlanFrame,
  { won, managerCount, rollUp }: FreezablePlan,
  rows: readonly number[],
  ownerAt: (row: number) => number,
  before: (DealInPlan | undefined)[],
  now: DealNow[],
): void {
  const { FrozenPlan } = input.tables;
  const frozen = new Float64Array(managerCount + 1);
  for (const row of rows) if (FrozenPlan.dealId.codes[row] < 0) frozen[ownerAt(row)] += FrozenPlan.won[row] || 0;
  for (let owner = 0; owner <= managerCount; owner++) {
    const paid = won.basis === "payments" ? rollUp.managers[owner].won : 0;
    if (paid === 0 && frozen[owner] === 0) continue;
    before.push({ owner, won: 0, nominal: frozen[owner], planned: 0 });
    now.push({ owner, won: paid, nominal: paid, planned: 0, state: "won", overdue: 0, isNew: false });
  }
}
