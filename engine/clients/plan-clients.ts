import type { Issue } from "../input/issue.ts";
import type { PlanFrame } from "../plan-frame.ts";
import { abcKeys } from "./abc-class.ts";
import { classifyPotential, type PotentialResult } from "./classify-potential.ts";
import { clientCoverage, type ClientCoverage } from "./client-coverage.ts";
import { clientMoney, type ClientMoney } from "./client-money.ts";
import type { DealWeights } from "./deal-weights.ts";
import { periodDealWeights } from "./period-deal-weights.ts";
import { rankClients, type ClientRanking } from "./rank-clients.ts";
import { serviceGroup } from "./service-group.ts";
import { summariseGroups, type GroupsSummary } from "./summarise-groups.ts";
import { workingCategory } from "./working-category.ts";

/** Who matters: every client's money, class and potential, on rows of Clients. */
export interface ClientPlan {
  readonly money: ClientMoney;
  /** AbcClass of the money of the period. */
  readonly classes: Uint8Array;
  readonly ranking: ClientRanking;
  readonly groups: GroupsSummary;
  readonly potential: PotentialResult;
  /** AbcClass A, B or C: whose time norm the client gets (potential first). */
  readonly serviceGroups: Uint8Array;
  /** AbcClass A, B, C or None: for statistics (money first). */
  readonly categories: Uint8Array;
  /** Of the deals closed in the period. */
  readonly dealWeights: DealWeights;
  readonly coverage: ClientCoverage;
  readonly issues: readonly Issue[];
}

/** @see CALC-01 to CALC-05 */
export function planClients(frame: PlanFrame): ClientPlan {
  const { input, deals, period } = frame;
  const { settings, tables } = input;
  const money = clientMoney(tables, period, deals.wonInPeriod, settings.revenueSource);
  const ranking = rankClients(money.amounts, {
    limits: { a: settings.abcA, b: settings.abcB },
    rule: settings.abcRule,
    tieOrder: nameOrder(tables.Clients.name.codes, tables.Clients.name.words),
  });
  const classes = new Uint8Array(ranking.rows.length);
  ranking.rows.forEach((row, place) => (classes[row] = ranking.classes[place]));
  const potential = potentialOf(frame, money);
  const unknown = abcKeys.indexOf(settings.unknownGroup);
  const categories = classes.map((actual, row) => workingCategory(actual, potential.mark[row]));
  return {
    money,
    classes,
    ranking,
    groups: summariseGroups(money.amounts, classes),
    potential,
    serviceGroups: classes.map((actual, row) => serviceGroup(actual, potential.mark[row], unknown)),
    categories,
    dealWeights: periodDealWeights(frame, categories, period),
    coverage: clientCoverage(frame, categories, potential),
    issues: [],
  };
}

function potentialOf({ input, period, asOf }: PlanFrame, money: ClientMoney): PotentialResult {
  const { settings, tables } = input;
  const { potentialMark, potentialAmount, potentialReviewedOn } = tables.Clients;
  return classifyPotential(
    { mark: potentialMark, amount: potentialAmount, revenue: money.amounts, reviewedOn: potentialReviewedOn },
    {
      periodDays: period.to - period.from + 1,
      asOf,
      limits: { a: settings.potA, b: settings.potB },
      maxAgeDays: settings.potentialMaxAgeDays,
    },
  );
}

/** Rows by name, so that row order moves nobody; equal names keep their order. */
function nameOrder(codes: Int32Array, words: readonly string[]): Int32Array {
  const byName = Int32Array.from(words.keys()).sort((a, b) =>
    words[a] < words[b] ? -1 : words[a] > words[b] ? 1 : a - b,
  );
  const place = new Int32Array(words.length);
  byName.forEach((code, at) => (place[code] = at));
  const placeOf = (row: number): number => (codes[row] < 0 ? words.length : place[codes[row]]);
  return Int32Array.from(codes.keys()).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
