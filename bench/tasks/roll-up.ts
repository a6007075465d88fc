import { DOUBLE, SMALLINT, TINYINT } from "@duckdb/node-api";
import { DealStatus } from "../../engine/index.ts";
// Not on the engine's public list: the roll-up is a step of planSales. The bench times it by itself.
import { rollUp, type RollUp } from "../../engine/deals/roll-up.ts";
import { load, numbersOf, openDuckDb } from "../duckdb.ts";
import { race } from "../race.ts";
import { dealColumns, managerCount, today } from "../sales-data.ts";
import { usualSizes, type Task } from "../task.ts";

const monthCount = 36;
const daysAMonth = 30;
const monthStarts = Array.from({ length: monthCount + 1 }, (_, month) => today + month * daysAMonth);

export const rollUpTask: Task = {
  title: "Roll-up: deal, manager, department × 36 months",
  sizes: usualSizes,
  growthAtMost: 1.15,
  goals: [],
  async run(size, rounds) {
    const { manager, amount, probability } = dealColumns(size, size / 5);
    const deal = Int32Array.from(amount.keys());
    const date = Float64Array.from(deal, (row) => today + ((row * 7919) % (monthCount * daysAMonth)));
    const status = new Int8Array(size).fill(DealStatus.Open);
    const deals = { status, manager, amount, closeDate: new Float64Array(size).fill(Number.NaN), chance: probability };
    const plan = { monthStarts, managerCount, target: new Float64Array(monthCount * managerCount), asOf: today };

    const connection = await openDuckDb(2);
    await connection.run("CREATE TABLE planned (manager SMALLINT, month TINYINT, money DOUBLE, chance DOUBLE)");
    const month = Int8Array.from(date, (day) => (day - today) / daysAMonth);
    await load(connection, "planned", [SMALLINT, TINYINT, DOUBLE, DOUBLE], [manager, month, amount, probability]);
    const sql = `SELECT month, manager, sum(money) AS money, sum(money * chance) AS expected
      FROM planned GROUP BY ROLLUP (month, manager)`;
    const objects = Array.from(deal, (row) => ({
      manager: `m${manager[row]}`,
      month: month[row],
      money: amount[row],
      chance: probability[row],
    }));
    return race(
      [
        {
          name: "ours",
          run: () => rollUp(deals, { deal, date, money: amount }, plan),
          answer: ({ department, months }: RollUp) =>
            [department, ...months].flatMap(({ nominal, expected }) => [nominal, expected]),
        },
        {
          name: "DuckDB 2 threads",
          run: () => connection.run(sql),
          answer: () =>
            numbersOf(
              connection,
              `SELECT money, expected FROM (${sql}) WHERE manager IS NULL ORDER BY month NULLS FIRST`,
            ),
        },
        { name: "plain JS nested objects", run: () => rollUpObjects(objects), answer: sumsOf },
      ],
      rounds,
    );
  },
};

interface PlannedDeal {
  readonly manager: string;
  readonly month: number;
  readonly money: number;
  readonly chance: number;
}

type MoneyByManager = Record<string, Record<number, { money: number; expected: number }>>;

function rollUpObjects(deals: readonly PlannedDeal[]): MoneyByManager {
  const managers: MoneyByManager = {};
  for (const { manager, month, money, chance } of deals) {
    const cell = ((managers[manager] ??= {})[month] ??= { money: 0, expected: 0 });
    cell.money += money;
    cell.expected += money * chance;
  }
  return managers;
}

function sumsOf(managers: MoneyByManager): number[] {
  const sums = new Array<number>(2 * (monthCount + 1)).fill(0);
  for (const months of Object.values(managers)) {
    for (const [month, { money, expected }] of Object.entries(months)) {
      for (const line of [0, Number(month) + 1]) {
        sums[2 * line] += money;
        sums[2 * line + 1] += expected;
      }
    }
  }
  return sums;
}
