import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { abcBasis, type RankedMoney } from "./abc-basis.ts";
import { abcKeys } from "../ground/abc-class.ts";
import { usualLimits, type AbcTies } from "./abc-limits.ts";
import { companyGroups, type CompanyGroups } from "./company-groups.ts";
import { companyOrder, rankCompanies, sumByCompany } from "./rank-companies.ts";
import { classMigration, type Migration } from "./class-migration.ts";
import { classesBefore } from "./classes-before.ts";
import { classifyPotential, type PotentialResult } from "./classify-potential.ts";
import { clientCoverage, type ClientCoverage } from "./client-coverage.ts";
import { clientIssues } from "./client-issues.ts";
import { clientMoney, type ClientMoney } from "./client-money.ts";
import { clientService, type ClientService } from "./client-service.ts";
import { clientYear, type ClientYear } from "./client-year.ts";
import type { DealWeights } from "./deal-weights.ts";
import { holdClasses } from "./hold-classes.ts";
import { moneyOfYear } from "./money-of-year.ts";
import { paymentRegularity, type PaymentRegularity } from "./payment-regularity.ts";
import { periodDealWeights } from "./period-deal-weights.ts";
import { rankByMethod, type MethodRanking } from "./rank-by-method.ts";
import { serviceGroup } from "./service-group.ts";
import { summariseGroups, type GroupsSummary } from "./summarise-groups.ts";
import { workingCategory } from "./working-category.ts";

/** Who matters: every client's money, class and potential, on rows of Clients. */
export interface ClientPlan {
  readonly money: ClientMoney;
  /** Which days stand for a year of a client (AM-81). */
  readonly year: ClientYear;
  /** What clients are ranked by: their money, or the profit on them. */
  readonly ranked: RankedMoney;
  /** AbcClass of the ranked money of the period. */
  readonly classes: Uint8Array;
  /** How the classes were found. */
  readonly abc: MethodRanking;
  /** Classes in rank order as they are without the band of abcBand, where it is set. */
  readonly withoutBand?: Uint8Array;
  /** Groups of companies and their own ranking, where clients are classed by them (setting abcGroups). */
  readonly companies?: {
    readonly groups: CompanyGroups;
    readonly abc: MethodRanking;
    readonly withoutBand?: Uint8Array;
  };
  readonly groups: GroupsSummary;
  /** Class before and now; undefined where the period before has no money. */
  readonly migration?: Migration;
  /** AbcClass of the period before, per row of Clients. */
  readonly classesBefore?: Uint8Array;
  /** XYZ by all payments up to the day; undefined where there are none. */
  readonly regularity?: PaymentRegularity;
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

/** @see CALC-01 to CALC-05, AM-13, AM-15, AM-16 */
export function planClients(frame: PlanFrame): ClientPlan {
  const { input, deals, period } = frame;
  const { settings, tables, moneyUnit } = input;
  const soFar = frame.samePart.now;
  const money = clientMoney(tables, soFar, deals.wonInPeriod, settings.revenueSource);
  const year = clientYear(frame, money.source);
  const ranked = abcBasis(input, soFar, money, frame.parseFormula);
  const ties = {
    tieSpill: settings.abcTies,
    tieOrder: nameOrder(tables.Clients.name.codes, tables.Clients.name.words),
  };
  const groups = settings.abcGroups ? companyGroups(tables.Clients) : undefined;
  const before = classesBefore(frame, money.source, ties.tieOrder, groups);
  const plain = groups
    ? rankByMethod(
        sumByCompany(ranked.amounts, groups),
        settings,
        moneyUnit.perUnit,
        companyOrder(groups, ties.tieOrder),
      )
    : rankByMethod(ranked.amounts, settings, moneyUnit.perUnit, ties.tieOrder);
  const isHeld = settings.abcBand > 0 && before !== undefined && plain.ranking.total > 0;
  const ranking = isHeld
    ? { ...plain.ranking, classes: holdClasses(plain, before.ofGroups, settings.abcBand, settings.abcRule) }
    : plain.ranking;
  const withoutBand = isHeld ? plain.ranking.classes : undefined;
  const byUnit = { ...plain, ranking };
  const abc = groups ? { ...plain, ranking: rankCompanies(ranking, ranked.amounts, groups, ties.tieOrder) } : byUnit;
  const classes = new Uint8Array(abc.ranking.rows.length);
  abc.ranking.rows.forEach((row, place) => (classes[row] = abc.ranking.classes[place]));
  const { potential, wrongShares: wrongPotentialShares } = potentialOf(frame, money, year, ties);
  const unknown = abcKeys.indexOf(settings.unknownGroup);
  const serviceGroups = classes.map((actual, row) => serviceGroup(actual, potential.mark[row], unknown));
  const categories = classes.map((actual, row) => workingCategory(actual, potential.mark[row]));
  const service = clientService(frame, money, classes, potential, serviceGroups);
  return {
    money,
    year,
    ranked,
    classes,
    abc,
    withoutBand: groups ? undefined : withoutBand,
    companies: groups && { groups, abc: byUnit, withoutBand },
    groups: summariseGroups(ranked.amounts, classes),
    classesBefore: before?.classes,
    migration:
      before &&
      classMigration(
        { before: before.classes, now: classes, moneyBefore: before.amounts, moneyNow: ranked.amounts },
        service.annual,
      ),
    regularity: regularityOf(frame),
    potential,
    serviceGroups,
    categories,
    service,
    dealWeights: periodDealWeights(frame, categories, period),
    coverage: clientCoverage(frame, categories, potential),
    issues: clientIssues(frame, { money, ranked, abc, potential, wrongPotentialShares, spent: service.spent }),
  };
}

function regularityOf({ input, asOf }: PlanFrame): PaymentRegularity | undefined {
  const { tables, settings } = input;
  const { clientId, date, amount, rowCount } = tables.Payments;
  if (rowCount === 0) return undefined;
  return paymentRegularity({ client: clientId, date, amount }, tables.Clients.rowCount, asOf, {
    x: settings.xyzX,
    y: settings.xyzY,
    months: settings.xyzMonths,
  });
}

function potentialOf(frame: PlanFrame, money: ClientMoney, year: ClientYear, ties: AbcTies) {
  const { settings, tables, moneyUnit } = frame.input;
  const { potentialMark, potentialAmount, potentialReviewedOn } = tables.Clients;
  const { potA, potB, potLimitA, potLimitB } = settings;
  const wrongShares = !(potA > 0 && potA <= potB && potB <= 1);
  const byAmount = potLimitA !== null && potLimitB !== null && potLimitB <= potLimitA;
  const small = (amount: number): number => Math.round(amount * moneyUnit.perUnit);
  const potential = classifyPotential(
    {
      mark: potentialMark,
      amount: potentialAmount,
      revenue: moneyOfYear(frame, money, year),
      reviewedOn: potentialReviewedOn,
    },
    {
      periodDays: 365 / year.scale,
      asOf: frame.asOf,
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
