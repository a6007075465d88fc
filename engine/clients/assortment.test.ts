import { expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { assortment } from "./assortment.ts";

const { A, B } = AbcClass;

const of = (rows: readonly (readonly [client: number, group: number, money: number])[], category: readonly number[]) =>
  assortment(
    {
      client: rows.map(([client]) => client),
      group: rows.map(([, group]) => group),
      amount: rows.map(([, , money]) => money),
    },
    category,
    0.6,
  );

/** Five clients A buy group 0; three of them group 1 for 10, 20 and 90. */
const rows = [
  ...[0, 1, 2, 3, 4].map((client) => [client, 0, 100] as const),
  [0, 1, 10],
  [1, 1, 20],
  [2, 1, 50],
  [2, 1, 40],
] as const;
const five = [A, A, A, A, A];

test("[CALC-52] buyers, their share of the class and money a buyer", () => {
  const { cells } = of(rows, five);
  expect(cells).toEqual([
    { category: A, group: 0, clients: 5, buyers: 5, share: 1, money: 500, perBuyer: 100, median: 100 },
    { category: A, group: 1, clients: 5, buyers: 3, share: 0.6, money: 120, perBuyer: 40, median: 20 },
  ]);
});

test("[CALC-52] exactly 60 % of the class is enough: the two that lack the group are offered it, worth the median", () => {
  const { offers } = of(rows, five);
  expect(offers.map(({ client, group, worth }) => [client, group, worth])).toEqual([
    [3, 1, 20],
    [4, 1, 20],
  ]);
});

test("[CALC-52] two of five are too few, and what another class buys says nothing", () => {
  expect(
    of(
      rows.filter(([client, group]) => !(group === 1 && client === 0)),
      five,
    ).offers,
  ).toEqual([]);
  expect(of(rows, [A, A, A, B, B]).offers).toEqual([]);
});

test("[CALC-52] a refund in full makes no buyer; who bought nothing is in no class; blanks are left out", () => {
  const { cells, offers } = of(
    [
      [0, 0, 10],
      [1, 0, 10],
      [1, 0, -10],
      [2, -1, 5],
      [-1, 0, 5],
      [3, 0, Number.NaN],
    ],
    five,
  );
  expect(cells).toMatchObject([{ clients: 1, buyers: 1 }]);
  expect(offers).toEqual([]);
});
