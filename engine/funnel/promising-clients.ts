import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";

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

  const clientCount = potential.length;
  const column = (): Float64Array => new Float64Array(clientCount);
  const sums = { deals: column(), money: column(), expected: column(), most: column().fill(-1) };
  const lead = new Int32Array(clientCount).fill(-1);
  for (const row of rows) {
    const one = client[row];
    const money = Number.isNaN(amount[row]) ? 0 : amount[row];
    const expected = Number.isNaN(chance[row]) ? 0 : money * chance[row];
    sums.deals[one] += 1;
    sums.money[one] += money;
    sums.expected[one] += expected;
    if (expected > sums.most[one]) {
      sums.most[one] = expected;
      lead[one] = row;
    }
  }
  const sorted = Int32Array.from(lead.keys())
    .filter((one) => sums.deals[one] > 0)
    .sort((a, b) => sums.expected[b] - sums.expected[a] || a - b);
  return {
    basis,
    client: sorted,
    deals: mapColumn(Float64Array, sorted, (one) => sums.deals[one]),
    money: mapColumn(Float64Array, sorted, (one) => sums.money[one]),
    expected: mapColumn(Float64Array, sorted, (one) => sums.expected[one]),
    leadingDeal: sorted.map((one) => lead[one]),
  };
}
