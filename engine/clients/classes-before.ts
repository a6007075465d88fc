import { mapColumn } from "../ground/map-column.ts";
import { dealFacts } from "../frame/deal-facts.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { CompanyGroups } from "./company-groups.ts";
import { companyOrder, sumByCompany } from "./rank-companies.ts";
import { abcBasis } from "./abc-basis.ts";
import { clientMoney, type RevenueSource } from "./client-money.ts";
import { rankByMethod } from "./rank-by-method.ts";

/** How clients stood in the period before, by the same rule as now. One value per row of Clients. */
export interface ClassesBefore {
  /** AbcClass. */
  readonly classes: Uint8Array;
  /** The same of groups of companies, where clients are classed by them; else as `classes`. */
  readonly ofGroups: Uint8Array;
  /** What was ranked then, whole money units. */
  readonly amounts: Float64Array;
}

/**
 * Classes of the period before: the same basis, method and limits over the money of the same part of it (AM-81).
 *
 * @param source where the money of this period comes from; columns of Clients know one period only
 * @returns undefined where that period has no money
 * @see AM-16, AM-81
 */
export function classesBefore(
  frame: PlanFrame,
  source: RevenueSource,
  tieOrder: Int32Array,
  groups?: CompanyGroups,
): ClassesBefore | undefined {
  if (source !== "payments" && source !== "deals") return undefined;
  const { input, asOf } = frame;
  const { before } = frame.samePart;
  const { tables, settings, moneyUnit } = input;
  const won = source === "deals" ? dealFacts(tables, asOf, before).wonInPeriod : frame.deals.wonInPeriod;
  const money = clientMoney(tables, before, won, source);
  if (money.rows === 0) return undefined;
  const { amounts } = abcBasis(input, before, money, frame.parseFormula);
  const { ranking } = groups
    ? rankByMethod(sumByCompany(amounts, groups), settings, moneyUnit.perUnit, companyOrder(groups, tieOrder))
    : rankByMethod(amounts, settings, moneyUnit.perUnit, tieOrder);
  if (ranking.total === 0) return undefined;
  const ofGroups = new Uint8Array(ranking.rows.length);
  ranking.rows.forEach((row, place) => (ofGroups[row] = ranking.classes[place]));
  const classes = groups ? mapColumn(Uint8Array, groups.of, (group) => ofGroups[group]) : ofGroups;
  return { classes, ofGroups, amounts };
}
