import type { PlanFrame } from "../frame/plan-frame.ts";
import type { SaleRows } from "../frame/sale-rows.ts";
import type { Period } from "../ground/units.ts";
import { assortment, type Assortment } from "./assortment.ts";
import { firstPaid } from "./first-paid.ts";
import { paymentCohorts, type PaymentCohorts } from "./payment-cohorts.ts";
import { paymentRhythm, RhythmState, type PaymentRhythm } from "./payment-rhythm.ts";
import type { ClientPlan } from "./plan-clients.ts";

/** How clients buy: in what rhythm, for how long, and what. */
export interface ClientRhythm {
  readonly rhythm: PaymentRhythm;
  /** What each client paid in a year (AM-81): the money that is at risk. */
  readonly yearMoney: Float64Array;
  /** Rows of Clients late or at risk, by the money of their year. */
  readonly late: readonly number[];
  /** Those of them that are silent for longer than between any of the payments their rhythm is taken of. */
  readonly silent: readonly number[];
  readonly cohorts: PaymentCohorts;
  /** Of the period so far; undefined where no payment of it has a product group. */
  readonly assortment?: Assortment;
}

/**
 * Rhythm, cohorts and assortment of the sales on record.
 *
 * @returns undefined where money comes from a column without days, or there is none
 * @see CALC-47, CALC-52
 */
export function planRhythm(
  frame: PlanFrame,
  clients: Pick<ClientPlan, "categories" | "potential">,
  sales: SaleRows | undefined,
): ClientRhythm | undefined {
  if (!sales || sales.client.length === 0) return undefined;
  const { input, asOf, samePart } = frame;
  const { rhythmDays, rhythmIntervals, lateRatio, riskRatio } = input.settings;
  const count = input.tables.Clients.rowCount;
  const rhythm = paymentRhythm(sales, count, asOf, {
    ...{ days: rhythmDays, intervals: rhythmIntervals },
    ...{ late: lateRatio, risk: Math.max(lateRatio, riskRatio) },
  });
  const isLate = (client: number): boolean =>
    rhythm.state[client] === RhythmState.Late || rhythm.state[client] === RhythmState.AtRisk;
  const yearMoney = clients.potential.annualRevenue.map((money) => money || 0);
  const late = Array.from(rhythm.state.keys())
    .filter(isLate)
    .sort((a, b) => yearMoney[b] - yearMoney[a] || rhythm.ratio[b] - rhythm.ratio[a] || a - b);
  return {
    rhythm,
    yearMoney,
    late,
    silent: late.filter((client) => asOf - rhythm.last[client] > rhythm.longest[client]),
    cohorts: paymentCohorts(sales, firstPaid(sales, count), asOf),
    assortment: assortmentOf(frame, clients, sales, samePart.now),
  };
}

function assortmentOf(
  { input }: PlanFrame,
  { categories }: Pick<ClientPlan, "categories">,
  { source, client, date, amount }: SaleRows,
  { from, to }: Period,
): Assortment | undefined {
  const groups = input.tables.Payments.productGroup.codes;
  if (source !== "payments") return undefined;
  const rows = Array.from(date.keys()).filter((row) => date[row] >= from && date[row] < to + 1 && groups[row] >= 0);
  if (rows.length === 0) return undefined;
  const pick = (column: ArrayLike<number>): number[] => rows.map((row) => column[row]);
  return assortment(
    { client: pick(client), group: pick(groups), amount: pick(amount) },
    categories,
    input.settings.crossFrom,
  );
}
