import { expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { priceVolumeMix } from "./price-volume-mix.ts";

const parts = { before: parsePeriod("2025")!, now: parsePeriod("2026")! };
const [then, now] = [parts.before.from, parts.now.to];

/** Products 0 X, 1 Y, 2 Z. */
const mixOf = (rows: readonly (readonly [product: number, day: number, quantity: number, money: number])[]) =>
  priceVolumeMix(
    {
      product: rows.map(([product]) => product),
      date: Float64Array.from(rows, ([, day]) => day),
      quantity: Float64Array.from(rows, ([, , quantity]) => quantity),
      amount: Float64Array.from(rows, ([, , , money]) => money),
    },
    parts,
  );

test("[CALC-41] worked example: price 150, volume 0, mix 250, change 400", () => {
  const rows = [
    [0, then, 10, 1000],
    [0, now, 15, 1650],
    [1, then, 20, 1000],
    [1, now, 15, 750],
  ] as const;
  expect(mixOf(rows)).toMatchObject({ price: 150, volume: 0, mix: 250, change: 400, new: 0, gone: 0 });
});

test("[CALC-41] new and gone products and rows without a quantity stand apart", () => {
  const rows = [
    [0, then, 10, 100],
    [0, now, 20, 200],
    [1, now, 5, 50],
    [2, then, 4, 40],
    [0, then, 0, 7],
    [0, now, Number.NaN, 30],
  ] as const;
  expect(mixOf(rows)).toEqual({
    before: 147,
    now: 280,
    change: 133,
    price: 0,
    volume: 100,
    mix: 0,
    new: 50,
    gone: 40,
    withoutQuantity: 23,
    products: { both: 1, new: 1, gone: 1 },
  });
});

test("[CALC-41] [AM-02] thirds are whole small units by largest remainder: 10 ÷ 3 pieces of 1", () => {
  // Before 3 pieces for 10; now 1 piece for 4: at old prices 3 1/3; price 2/3, volume −6 2/3, mix 0
  const { price, volume, mix } = mixOf([
    [0, then, 3, 10],
    [0, now, 1, 4],
  ]);
  expect([price, volume, mix]).toEqual([1, -7, 0]);
});

test("[CALC-41] equal remainders go to price first", () => {
  // Before 2 for 1, now 1 for 1: at old prices 1/2; price 1/2, volume −1/2, mix 0
  const { price, volume, mix } = mixOf([
    [0, then, 2, 1],
    [0, now, 1, 1],
  ]);
  expect([price, volume, mix]).toEqual([1, -1, 0]);
});

test("[CALC-41] prices that never change give a price of exactly 0, however large the sums", () => {
  const { price } = mixOf([
    [0, then, 987_654, 987_654 * 499_000],
    [0, now, 1_234_567, 1_234_567 * 499_000],
    [1, then, 77_777, 77_777 * 812_345],
    [1, now, 55_555, 55_555 * 812_345],
  ]);
  expect(price).toBe(0);
});

test("[CALC-41] nothing sold moves nothing", () => {
  expect(mixOf([])).toMatchObject({ before: 0, now: 0, price: 0, volume: 0, mix: 0, change: 0 });
});
