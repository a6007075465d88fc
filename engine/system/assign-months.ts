import { mapColumn } from "../ground/map-column.ts";
/** A company of the development matrix as the assignment of lists sees it. */
export interface MatrixCompany {
  /** Rank of its industry, 1 the most promising; NaN is not ranked. */
  readonly rank: number;
  /** Money it could bring a year; NaN is not known. */
  readonly potential: number;
  /** Who leads the whole company; -1 is nobody. */
  readonly lead: number;
  /** Month (months since year 0) its work begins, where people fixed one; NaN is to be proposed. */
  readonly fixed: number;
  /** It has an office whose work has not begun and has no month. */
  readonly waits: boolean;
}

/**
 * The month each company's work begins, for synchronous work by lists.
 *
 * Months that people fixed stay, and take their places in the lead's quota. The others follow by rank of the industry
 * (unranked last), then potential, the largest first, then input order, so many companies a month for each lead. All
 * offices of a company begin in its month. A company that nobody leads gets no month.
 *
 * @param start first month to fill (months since year 0)
 * @param quota companies a lead begins in a month, 1 or more
 * @returns months in the order of `companies`; NaN where nothing waits or nobody leads
 * @throws RangeError if the quota is below 1
 * @see CALC-28, D-140
 */
export function assignMonths(companies: readonly MatrixCompany[], start: number, quota: number): Float64Array {
  if (!(quota >= 1)) throw new RangeError(`quota: expected 1 or more, got ${quota}`);
  const month = mapColumn(Float64Array, companies, ({ fixed }) => fixed);
  const taken = new Map<string, number>();
  const take = (lead: number, at: number): void => {
    taken.set(`${lead}/${at}`, (taken.get(`${lead}/${at}`) ?? 0) + 1);
  };
  for (const { lead, fixed } of companies) if (fixed >= start) take(lead, fixed);
  const next = new Map<number, number>();
  for (const place of queueOf(companies)) {
    const { lead } = companies[place];
    let at = next.get(lead) ?? start;
    while ((taken.get(`${lead}/${at}`) ?? 0) >= quota) at += 1;
    next.set(lead, at);
    take(lead, at);
    month[place] = at;
  }
  return month;
}

function queueOf(companies: readonly MatrixCompany[]): number[] {
  const rank = (place: number): number => companies[place].rank || Infinity;
  const potential = (place: number): number => companies[place].potential || 0;
  return [...companies.keys()]
    .filter((place) => companies[place].waits && companies[place].lead >= 0 && Number.isNaN(companies[place].fixed))
    .sort((one, other) => compare(rank(one), rank(other)) || potential(other) - potential(one) || one - other);
}

/** Both may be infinite. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
