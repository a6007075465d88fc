import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { samePart } from "../ground/same-part.ts";
import { bridgeByGroup } from "./bridge-by-group.ts";
import { partMoney } from "./part-money.ts";
import { priceVolumeMix } from "./price-volume-mix.ts";
import { salesBridge, salesBuckets, salesBucketSign } from "./sales-bridge.ts";

const [year, earlier] = [parsePeriod("2026")!, parsePeriod("2025")!];
const sale = fc.record({
  client: fc.integer({ min: -1, max: 7 }),
  day: fc.oneof(fc.integer({ min: earlier.from - 400, max: year.to }), fc.constant(Number.NaN)),
  money: fc.oneof(fc.integer({ min: -500, max: 100_000 }), fc.constantFrom(0, Number.NaN, 2 ** 40)),
  group: fc.integer({ min: -1, max: 3 }),
  quantity: fc.oneof(fc.integer({ min: -3, max: 50 }), fc.constantFrom(0, 0.125, 2.5, Number.NaN)),
});
const table = fc.array(sale, { maxLength: 60 });
const asOf = fc.integer({ min: year.from, max: year.to + 10 });

const columns = (rows: readonly (typeof sale extends fc.Arbitrary<infer Row> ? Row : never)[]) => ({
  client: Int32Array.from(rows, (row) => row.client),
  date: Float64Array.from(rows, (row) => row.day),
  amount: Float64Array.from(rows, (row) => row.money),
  groups: rows.map((row) => row.group),
  quantity: Float64Array.from(rows, (row) => row.quantity),
});

test("[CALC-41] the bridge sums exactly, in all and in every cut, and the cuts add up to it", () => {
  fc.assert(
    fc.property(table, asOf, (rows, day) => {
      const parts = samePart(year, earlier, day);
      const sales = columns(rows);
      const bridge = salesBridge(partMoney(sales, sales.client, 8, parts));
      const sums = (money: typeof bridge.money): number =>
        salesBuckets.reduce((sum, name) => sum + salesBucketSign[name] * money[name], 0);
      expect(bridge.before + sums(bridge.money)).toBe(bridge.now);
      expect(bridge.money.same).toBe(0);
      const groups = bridgeByGroup(sales, sales.groups, parts, bridge);
      for (const group of groups) expect(group.before + sums(group.money)).toBe(group.now);
      for (const name of salesBuckets)
        expect(groups.reduce((sum, { money }) => sum + money[name], 0)).toBe(bridge.money[name]);
      expect(groups.reduce((sum, { now }) => sum + now, 0)).toBe(bridge.now);
    }),
    { numRuns: 1000 },
  );
});

test("[CALC-41] price, volume, mix, new, gone and without quantity are the change, exactly", () => {
  fc.assert(
    fc.property(table, asOf, (rows, day) => {
      const { date, amount, groups: product, quantity } = columns(rows);
      const one = priceVolumeMix({ product, date, amount, quantity }, samePart(year, earlier, day));
      expect(one.price + one.volume + one.mix + one.new - one.gone + one.withoutQuantity).toBe(one.change);
      expect(one.now - one.before).toBe(one.change);
    }),
    { numRuns: 1000 },
  );
});
