import type { SamePart } from "../ground/same-part.ts";
import type { Money } from "../ground/units.ts";

/** One entry per sale. */
export interface ProductSales {
  /** Code of the product; -1 is unknown, a product like any other. */
  readonly product: ArrayLike<number>;
  readonly date: Float64Array;
  /** Small units. */
  readonly amount: Float64Array;
  /** Pieces, in any unit that is the same for a product; NaN and 0 are "without quantity". */
  readonly quantity: Float64Array;
}

/** Whole small units; price + volume + mix + new − gone + withoutQuantity = change, exactly. */
export interface PriceVolumeMix {
  readonly before: Money;
  readonly now: Money;
  readonly change: Money;
  /** The same goods at other prices. */
  readonly price: Money;
  /** More or fewer pieces in all. */
  readonly volume: Money;
  /** Dearer or cheaper goods among them. */
  readonly mix: Money;
  /** Money of products not sold in the earlier part. */
  readonly new: Money;
  /** Money before of products no longer sold. */
  readonly gone: Money;
  /** Change of the money of rows without a quantity. */
  readonly withoutQuantity: Money;
  /** Products sold in both parts, now only, before only. */
  readonly products: { readonly both: number; readonly new: number; readonly gone: number };
}

interface Product {
  before: Money;
  now: Money;
  /** Millionths of a piece. */
  quantityBefore: number;
  quantityNow: number;
}

/**
 * Splits the change of sales into price, volume and mix over the products of both parts; new and gone products apart.
 *
 * Price is money ÷ quantity after discounts: Σ(p1 − p0)·q1; volume (Q1 ÷ Q0 − 1)·Σp0·q0; mix Σp0·q1 − (Q1 ÷ Q0)·Σp0·q0.
 * The three are whole small units by largest remainder, ties in that order.
 *
 * @see CALC-41, AM-02; price-volume-mix analysis
 * @example X 10 × 100 → 15 × 110, Y 20 × 50 → 15 × 50: price 150, volume 0, mix 250
 */
export function priceVolumeMix(sales: ProductSales, parts: SamePart): PriceVolumeMix {
  const { products, without } = sumUp(sales, parts);
  const all = { before: without.before, now: without.now, new: 0, gone: 0 };
  const count = { both: 0, new: 0, gone: 0 };
  const both: Product[] = [];
  for (const product of products.values()) {
    all.before += product.before;
    all.now += product.now;
    if (product.quantityBefore > 0 && product.quantityNow > 0) both.push(product);
    else if (product.quantityNow > 0) {
      all.new += product.now - product.before;
      count.new += 1;
    } else if (product.before !== 0 || product.now !== 0) {
      all.gone += product.before - product.now;
      count.gone += 1;
    }
  }
  return {
    ...all,
    change: all.now - all.before,
    ...effects(both),
    withoutQuantity: without.now - without.before,
    products: { ...count, both: both.length },
  };
}

function sumUp({ product, date, amount, quantity }: ProductSales, { before, now }: SamePart) {
  const products = new Map<number, Product>();
  const without = { before: 0, now: 0 };
  for (let row = 0; row < date.length; row++) {
    const day = date[row];
    const money = amount[row];
    if (Number.isNaN(money)) continue;
    const inNow = day >= now.from && day <= now.to;
    const inBefore = day >= before.from && day <= before.to;
    if (!inNow && !inBefore) continue;
    const pieces = Math.round(quantity[row] * 1e6);
    if (!(pieces > 0 || pieces < 0)) {
      if (inNow) without.now += money;
      if (inBefore) without.before += money;
      continue;
    }
    let one = products.get(product[row]);
    if (!one) products.set(product[row], (one = { before: 0, now: 0, quantityBefore: 0, quantityNow: 0 }));
    if (inNow) {
      one.now += money;
      one.quantityNow += pieces;
    }
    if (inBefore) {
      one.before += money;
      one.quantityBefore += pieces;
    }
  }
  return { products, without };
}

/** A sum of fractions held apart from its whole part, so that no sum loses a small unit: 0 <= rest < 1. */
interface Exact {
  readonly whole: number;
  readonly rest: number;
}

function effects(both: readonly Product[]): Pick<PriceVolumeMix, "price" | "volume" | "mix"> {
  if (both.length === 0) return { price: 0, volume: 0, mix: 0 };
  const sum = (of: (product: Product) => number): number => both.reduce((total, one) => total + of(one), 0);
  const [before, now] = [sum((one) => one.before), sum((one) => one.now)];
  const [q0, q1] = [sum((one) => one.quantityBefore), sum((one) => one.quantityNow)];
  /** Σp0·q1, and (Q1 ÷ Q0)·Σp0·q0. */
  const atOldPrices = addUp(both.map((one) => timesRatio(one.before, one.quantityNow, one.quantityBefore)));
  const atOldMix = timesRatio(before, q1, q0);
  const exact = [
    minus({ whole: now, rest: 0 }, atOldPrices),
    minus(atOldMix, { whole: before, rest: 0 }),
    minus(atOldPrices, atOldMix),
  ];
  const [price, volume, mix] = toWhole(exact, now - before);
  return { price, volume, mix };
}

/** value × over ÷ under without loss, however large the product. */
function timesRatio(value: number, over: number, under: number): Exact {
  const product = BigInt(value) * BigInt(over);
  const divisor = BigInt(under);
  let whole = product / divisor;
  let left = product % divisor;
  if (left < 0n) {
    whole -= 1n;
    left += divisor;
  }
  return { whole: Number(whole), rest: Number(left) / under };
}

function addUp(values: readonly Exact[]): Exact {
  const whole = values.reduce((sum, one) => sum + one.whole, 0);
  return settled(
    whole,
    values.reduce((sum, one) => sum + one.rest, 0),
  );
}

function minus(a: Exact, b: Exact): Exact {
  return settled(a.whole - b.whole, a.rest - b.rest);
}

/** Rests to 0 … 1; nine decimals, for noise must make no remainder. */
function settled(whole: number, rest: number): Exact {
  const clean = Math.round(rest * 1e9) / 1e9;
  const carry = Math.floor(clean);
  return { whole: whole + carry, rest: clean - carry };
}

function toWhole(exact: readonly Exact[], total: Money): number[] {
  const parts = exact.map(({ whole }) => whole);
  const order = [...exact.keys()].sort((a, b) => exact[b].rest - exact[a].rest || a - b);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  for (const place of order) {
    if (left <= 0) break;
    parts[place] += 1;
    left -= 1;
  }
  return parts;
}
