import type { Settings } from "../input/settings-catalogue.ts";
import { usualLimits, type AbcLimits } from "./abc-limits.ts";
import { classifyByLimit, type MoneyLimits } from "./classify-by-limit.ts";
import { findAbcLimits, type FoundLimits } from "./find-abc-limits.ts";
import { rankClients, type ClientRanking } from "./rank-clients.ts";

export type AbcMethod = Settings["abcMethod"];

/** Clients in order of money, their classes by the method that could be used. */
export interface MethodRanking {
  readonly ranking: ClientRanking;
  readonly method: AbcMethod;
  /** Of the method share. */
  readonly shares: AbcLimits;
  /** Smallest amounts of A and B: of the methods limit and auto. */
  readonly amounts?: MoneyLimits;
  /** Of the method auto. */
  readonly found?: FoundLimits;
  /** Why the method is not the wanted one: amounts not given, too few clients that pay. */
  readonly fallback?: "noLimits" | "fewClients";
  /** Shares of the settings that contradict each other: the usual ones stand in. */
  readonly wrongShares: boolean;
}

type MethodSettings = Pick<Settings, "abcMethod" | "abcRule" | "abcTies" | "abcA" | "abcB" | "limitA" | "limitB">;

/**
 * Ranks clients and classes them by share of money, by fixed amounts, or by limits found in the data.
 *
 * A method that lacks what it needs gives way to the shares, and says so.
 *
 * @param amounts whole money units per client; NaN is blank
 * @param perUnit small units in one unit of the currency: amounts of the settings are in the currency
 * @param tieOrder all rows in the order in which equal amounts shall stand
 * @see CALC-01, AM-10, AM-14
 */
export function rankByMethod(
  amounts: Float64Array,
  settings: MethodSettings,
  perUnit: number,
  tieOrder?: Int32Array,
): MethodRanking {
  const given = { a: settings.abcA, b: settings.abcB };
  const wrongShares = !areInOrder(given);
  const shares = wrongShares ? usualLimits : given;
  const ranking = rankClients(amounts, {
    limits: shares,
    rule: settings.abcRule,
    tieSpill: settings.abcTies,
    tieOrder,
  });
  const byShare = { ranking, method: "share", shares, wrongShares } as const;
  if (settings.abcMethod === "share") return byShare;
  if (settings.abcMethod === "auto") {
    const found = findAbcLimits(amounts);
    if (!found) return { ...byShare, fallback: "fewClients" };
    return { ...byShare, ...classedBy(ranking, found.limits), method: "auto", found };
  }
  const { limitA, limitB } = settings;
  if (limitA === null || limitB === null || limitB > limitA) return { ...byShare, fallback: "noLimits" };
  const limits = { a: Math.round(limitA * perUnit), b: Math.round(limitB * perUnit) };
  return { ...byShare, ...classedBy(ranking, limits), method: "limit" };
}

function classedBy(ranking: ClientRanking, limits: MoneyLimits) {
  return { ranking: { ...ranking, classes: classifyByLimit(ranking.amounts, limits) }, amounts: limits };
}

function areInOrder({ a, b }: AbcLimits): boolean {
  return a > 0 && a <= b && b <= 1;
}
