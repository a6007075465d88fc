import type { PlanFrame } from "../plan-frame.ts";
import { clientMoney, type ClientMoney } from "./client-money.ts";
import { rankClients, type ClientRanking } from "./rank-clients.ts";
import { summariseGroups, type GroupsSummary } from "./summarise-groups.ts";

/** Who matters: every client's money, class and potential, on rows of Clients. */
export interface ClientPlan {
  readonly money: ClientMoney;
  /** AbcClass per row of Clients. */
  readonly classes: Uint8Array;
  readonly ranking: ClientRanking;
  readonly groups: GroupsSummary;
}

/** @see CALC-01 to CALC-05 */
export function planClients({ input, deals, period }: PlanFrame): ClientPlan {
  const { settings, tables } = input;
  const money = clientMoney(tables, period, deals.wonInPeriod, settings.revenueSource);
  const ranking = rankClients(money.amounts, {
    limits: { a: settings.abcA, b: settings.abcB },
    rule: settings.abcRule,
    tieOrder: nameOrder(tables.Clients.name.codes, tables.Clients.name.words),
  });
  const classes = new Uint8Array(ranking.rows.length);
  ranking.rows.forEach((row, place) => (classes[row] = ranking.classes[place]));
  return { money, classes, ranking, groups: summariseGroups(money.amounts, classes) };
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
