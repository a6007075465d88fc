import type { Issue } from "../input/issue.ts";
import type { PlanFrame } from "../plan-frame.ts";
import { abcBasis, type RankedMoney } from "./abc-basis.ts";
import { abcKeys } from "./abc-class.ts";
import { usualLimits, type AbcTies } from "./abc-limits.ts";
import { classifyPotential, type PotentialResult } from "./classify-potential.ts";
import { clientCoverage, type ClientCoverage } from "./client-coverage.ts";
import { clientIssues } from "./client-issues.ts";
import { clientMoney, type ClientMoney } from "./client-money.ts";
import { clientService, type ClientService } from "./client-service.ts";
import type { DealWeights } from "./deal-weights.ts";
import { periodDealWeights } from "./period-deal-weights.ts";
import type { ClientRanking } from "./rank-clients.ts";
import { rankByMethod, type MethodRanking } from "./rank-by-method.ts";
import { serviceGroup } from "./service-group.ts";
import { summariseGroups, type GroupsSummary } from "./summarise-groups.ts";
import { workingCategory } from "./working-category.ts";

/** Who matters: every client's money, class and potential, on rows of Clients. */
export interface ClientPlan {
  readonly money: ClientMoney;
  /** What clients are ranked by: their money, or the profit on them. */
  readonly ranked: RankedMoney;
  /** AbcClass of the ranked money of the period. */
  readonly classes: Uint8Array;
  /** How the classes were found. */
  readonly abc: MethodRanking;
  readonly ranking: ClientRanking;
  readonly groups: GroupsSummary;
  readonly potential: PotentialResult;
  /** AbcClass A, B or C: whose time norm the client gets (potential first). */
  readonly serviceGroups: Uint8Array;
  /** AbcClass A, B, C or None: for statistics (money first). */
  readonly categories: Uint8Array;
  readonly service: ClientService;
  /** Of the deals closed in the period. */
  readonly dealWeights: DealWeights;
  readonly coverage: ClientCoverage;
  readonly issues: readonly Issue[];
}

/** @see CALC-01 to CALC-05 */
export function planClients(frame: PlanFrame): ClientPlan {
  const { input, deals, period } = frame;
  const { settings, tables, moneyUnit } = input;
  const money = clientMoney(tables, period, deals.wonInPeriod, settings.revenueSource);
  const ranked = abcBasis(input, period, money);
  const ties = {
    tieSpill: settings.abcTies,
    tieOrder: nameOrder(tables.Clients.name.codes, tables.Clients.name.words),
  };
  const abc = rankByMethod(ranked.amounts, settings, moneyUnit.perUnit, ties.tieOrder);
  const { ranking } = abc;
  const classes = new Uint8Array(ranking.rows.length);
  ranking.rows.forEach((row, place) => (classes[row] = ranking.classes[place]));
  const { potential, wrongShares: wrongPotentialShares } = potentialOf(frame, money, ties);
  const unknown = abcKeys.indexOf(settings.unknownGroup);
  const serviceGroups = classes.map((actual, row) => serviceGroup(actual, potential.mark[row], unknown));
  const categories = classes.map((actual, row) => workingCategory(actual, potential.mark[row]));
  const service = clientService(frame, money, classes, potential, serviceGroups);
  return {
    money,
    ranked,
    classes,
    abc,
    ranking,
    groups: summariseGroups(ranked.amounts, classes),
    potential,
    serviceGroups,
    categories,
    service,
    dealWeights: periodDealWeights(frame, categories, period),
    coverage: clientCoverage(frame, categories, potential),
    issues: clientIssues(frame, { money, ranked, abc, potential, wrongPotentialShares, spent: service.spent }),
  };
}

function potentialOf({ input, period, asOf }: PlanFrame, money: ClientMoney, ties: AbcTies) {
  const { settings, tables, moneyUnit } = input;
  const { potentialMark, potentialAmount, potentialReviewedOn } = tables.Clients;
  const { potA, potB, potLimitA, potLimitB } = settings;
  const wrongShares = !(potA > 0 && potA <= potB && potB <= 1);
  const byAmount = potLimitA !== null && potLimitB !== null && potLimitB <= potLimitA;
  const small = (amount: number): number => Math.round(amount * moneyUnit.perUnit);
  const potential = classifyPotential(
    { mark: potentialMark, amount: potentialAmount, revenue: money.amounts, reviewedOn: potentialReviewedOn },
    {
      periodDays: period.to - period.from + 1,
      asOf,
      limits: wrongShares ? usualLimits : { a: potA, b: potB },
      moneyLimits: byAmount ? { a: small(potLimitA), b: small(potLimitB) } : undefined,
      maxAgeDays: settings.potentialMaxAgeDays,
      ties,
    },
  );
  return { potential, wrongShares };
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
