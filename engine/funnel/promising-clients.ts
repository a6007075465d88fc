import { AbcClass } from "../clients/abc-class.ts";

export interface PromisingInput {
  /** Rows of Deals that are open. */
  readonly openDeals: Int32Array;
  /** Per deal: row of Clients (-1 unknown), money in small units (NaN blank), chance (NaN unknown). */
  readonly client: Int32Array;
  readonly amount: Float64Array;
  readonly chance: Float64Array;
  /** AbcClass per client: by potential (None unknown) and the working category. */
  readonly potential: ArrayLike<number>;
  readonly category: ArrayLike<number>;
}

/** One entry per client, the most expected money first. */
export interface PromisingClients {
  /** What makes them promising: potential A or B; where no potential is known, category A or B; else an open deal. */
  readonly basis: "potential" | "category" | "deals";
  /** Rows of Clients. */
  readonly client: Int32Array;
  readonly deals: Float64Array;
  readonly money: Float64Array;
  readonly expected: Float64Array;
  /** Row of the deal that promises most. */
  readonly leadingDeal: Int32Array;
}

/**
 * Clients worth a supervisor's attention: with an open deal and a potential of A or B.
 *
 * @see T-07
 * @example promisingClients(input).client[0] // row of the client with the most expected money
 */
export function promisingClients(input: PromisingInput): PromisingClients {
  const { client, amount, chance, potential, category } = input;
  const large = (one: number): boolean => one === AbcClass.A || one === AbcClass.B;
  const withClient = input.openDeals.filter((row) => client[row] >= 0);
  const rules = [
    ["potential", (row: number) => large(potential[client[row]])],
    ["category", (row: number) => large(category[client[row]])],
    ["deals", () => true],
  ] as const;
  const [basis, keep] = rules.find(([, rule]) => withClient.some(rule)) ?? rules[2];
  const rows = withClient.filter(keep);

  const entries = new Map<number, { deals: number; money: number; expected: number; lead: number; most: number }>();
  for (const row of rows) {
    const money = Number.isNaN(amount[row]) ? 0 : amount[row];
    const expected = Number.isNaN(chance[row]) ? 0 : money * chance[row];
    const entry = entries.get(client[row]) ?? { deals: 0, money: 0, expected: 0, lead: row, most: -1 };
    entries.set(client[row], entry);
    entry.deals += 1;
    entry.money += money;
    entry.expected += expected;
    if (expected > entry.most) {
      entry.most = expected;
      entry.lead = row;
    }
  }
  const sorted = Array.from(entries).sort(([a, one], [b, two]) => two.expected - one.expected || a - b);
  return {
    basis,
    client: Int32Array.from(sorted, ([row]) => row),
    deals: Float64Array.from(sorted, ([, { deals }]) => deals),
    money: Float64Array.from(sorted, ([, { money }]) => money),
    expected: Float64Array.from(sorted, ([, { expected }]) => expected),
    leadingDeal: Int32Array.from(sorted, ([, { lead }]) => lead),
  };
}
