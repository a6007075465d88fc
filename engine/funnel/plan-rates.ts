import { mapColumn } from "../ground/map-column.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { conversion, type Conversion } from "./conversion.ts";
import { funnelCategories, inStageRows, type FunnelLens } from "./funnel-lens.ts";
import { reconcileSkipRules, type SkipRuleReconciliation } from "./reconcile-skip-rules.ts";
import { winRates, type WinRates } from "./win-rates.ts";

/** How one category, manager or supervisor turns deals into money. */
export interface GroupRates {
  /** Category number or row of Managers; -1 is Unassigned. */
  readonly code: number;
  readonly rates: WinRates;
  readonly conversion: Conversion;
}

/** Rates of R-11, each labelled with its own n. */
export interface FunnelRates {
  /** Of all deals opened by the day. */
  readonly all: WinRates;
  /** Of those closed (opened) in the period of the plan. */
  readonly inPeriod: WinRates;
  readonly rules: SkipRuleReconciliation;
  /** Groups without deals are left out. */
  readonly byCategory: readonly GroupRates[];
  readonly byManager: readonly GroupRates[];
  /** By channel: the deal's own, else its client's; -1 is none. Empty where no deal has one. */
  readonly byChannel: readonly GroupRates[];
  /** By the superior of the deal's manager; a superior's own deals are his team's. Empty where nobody has one. */
  readonly bySupervisor: readonly GroupRates[];
}

/** @see CALC-14, AM-30, AM-31 */
export function planRates(frame: PlanFrame, lens: FunnelLens): FunnelRates {
  const { asOf, period, input } = frame;
  const { deals } = lens;
  const { horizonDays, confidence } = input.settings;
  const outcomes = lens.paths.deals;
  const winsOf = (rows: ArrayLike<number>, within?: PlanFrame["period"]): WinRates =>
    winRates(outcomes, asOf, horizonDays, within, rows, confidence);
  const ratesOf = (codes: ArrayLike<number>, first: number, last: number): GroupRates[] =>
    groupRows(deals, codes, first, last).flatMap((rows, index) =>
      rows.length === 0
        ? []
        : {
            code: first + index,
            rates: winsOf(rows),
            conversion: inStageRows(lens, conversion(lens.stages, lens.paths, { ...lens.options, rows })),
          },
    );

  const { supervisorId, rowCount } = input.tables.Managers;
  const channels = channelsOf(input.tables);
  const superiors = superiorOf(supervisorId);
  const rules = reconcileSkipRules(lens.stages, lens.paths, lens.options);
  return {
    all: winsOf(deals),
    inPeriod: winsOf(deals, period),
    rules: {
      ...rules,
      furthest: inStageRows(lens, rules.furthest),
      visited: inStageRows(lens, rules.visited),
      strict: inStageRows(lens, rules.strict),
    },
    byCategory: ratesOf(lens.category, 0, funnelCategories - 1),
    byManager: ratesOf(frame.deals.manager, -1, rowCount - 1),
    byChannel: channels.some((channel) => channel >= 0)
      ? ratesOf(channels, -1, input.tables.Channels.rowCount - 1)
      : [],
    bySupervisor: supervisorId.some((row) => row >= 0)
      ? ratesOf(
          frame.deals.manager.map((row) => (row < 0 ? -1 : superiors[row])),
          -1,
          rowCount - 1,
        )
      : [],
  };
}

function channelsOf({ Deals, Clients }: PlanFrame["input"]["tables"]): Int32Array {
  return mapColumn(Int32Array, Deals.channel, (own, deal) => {
    const client = Deals.clientId[deal];
    return own >= 0 || client < 0 ? own : Clients.channel[client];
  });
}

/** Deals of each code, in one pass. */
function groupRows(deals: Int32Array, codes: ArrayLike<number>, first: number, last: number): number[][] {
  const groups: number[][] = Array.from({ length: last - first + 1 }, () => []);
  for (const row of deals) groups[codes[row] - first].push(row);
  return groups;
}

/** Row of each person's superior; one who has none but leads somebody leads himself. */
function superiorOf(supervisorId: Int32Array): Int32Array {
  const leads = new Set(supervisorId);
  return supervisorId.map((superior, row) => (superior >= 0 ? superior : leads.has(row) ? row : -1));
}
