import { expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { promisingClients } from "./promising-clients.ts";

const { A, B, C, None } = AbcClass;
const none = Number.NaN;
const base = {
  openDeals: Int32Array.of(0, 1, 2, 3, 4),
  client: Int32Array.of(0, 1, 0, 2, -1),
  amount: Float64Array.of(100, 900, 300, 5000, 7000),
  chance: Float64Array.of(0.5, 0.2, 0.1, 0.9, 0.9),
  category: [C, C, C],
};

test("T-07: open deals of clients of potential A and B, the most expected money first", () => {
  const result = promisingClients({ ...base, potential: [A, B, C] });
  expect(result.basis).toBe("potential");
  expect(Array.from(result.client)).toEqual([1, 0]);
  expect(Array.from(result.deals)).toEqual([1, 2]);
  expect(Array.from(result.money)).toEqual([900, 400]);
  expect(Array.from(result.expected)).toEqual([180, 80]);
  expect(Array.from(result.leadingDeal)).toEqual([1, 0]);
});

test.for([
  ["no potential known: category A and B", [A, None, None], "category", [0]],
  ["neither known: everyone with an open deal", [None, None, C], "deals", [2, 1, 0]],
] as const)("T-07: %s", ([, category, basis, clients]) => {
  const result = promisingClients({ ...base, category, potential: [None, None, None] });
  expect(result.basis).toBe(basis);
  expect(Array.from(result.client)).toEqual(clients);
});

test("T-07: blank money and unknown chance add nothing, the client is still there; no deals, no clients", () => {
  const unknown = { ...base, amount: base.amount.map(() => none), potential: [A, A, A] };
  expect(Array.from(promisingClients(unknown).expected)).toEqual([0, 0, 0]);
  expect(promisingClients({ ...unknown, openDeals: new Int32Array(0) }).client.length).toBe(0);
});
