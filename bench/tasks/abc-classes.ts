import { DOUBLE, INTEGER } from "@duckdb/node-api";
import { classifyAbc } from "../../engine/index.ts";
import { load, openDuckDb, numbersOf } from "../duckdb.ts";
import { race } from "../race.ts";
import { paretoMoney } from "../sales-data.ts";
import { seededRandom } from "../seeded-random.ts";
import { usualSizes, type Task } from "../task.ts";
import { classifyObjects } from "./classify-objects.ts";

/** Ties are divided where the limit falls, in row order: what a database's running sum does by itself. */
const ties = { tieSpill: 0 };

/** 0 A, 1 B, 2 C, 4 no money: the numbers of `AbcClass`. Whole kopecks, so the limits are exact. */
const classSql = `
  SELECT id, amount, CASE WHEN amount = 0 THEN 4 WHEN before * 5 < total * 4 THEN 0
    WHEN before * 20 < total * 19 THEN 1 ELSE 2 END AS class
  FROM (SELECT id, amount, (SELECT sum(amount) FROM clients) AS total,
    sum(amount) OVER (ORDER BY amount DESC, id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - amount AS before FROM clients)`;

export const abcClasses: Task = {
  title: "ABC classes",
  sizes: usualSizes,
  growthAtMost: 1.15,
  goals: [
    { id: "G1", peer: "DuckDB 1 thread", atLeast: 50, proto: "27–43×" },
    { id: "G1", peer: "DuckDB 2 threads", atLeast: 35, proto: "26–37×" },
    { id: "G2", peer: "one-pass sum", atMost: 6, proto: "9–11×" },
    { id: "G3", peer: "plain JS objects", atLeast: 120, proto: "92–108×" },
  ],
  async run(size, rounds) {
    const amounts = paretoMoney(size, seededRandom(2));
    const objects = Array.from(amounts, (amount, id) => ({ id, amount, group: 0 }));
    const database = async (threads: 1 | 2) => {
      const connection = await openDuckDb(threads);
      await connection.run("CREATE TABLE clients (id INTEGER, amount DOUBLE)");
      await load(connection, "clients", [INTEGER, DOUBLE], [Int32Array.from(amounts.keys()), amounts]);
      return {
        name: threads === 1 ? "DuckDB 1 thread" : "DuckDB 2 threads",
        // Let off handing a million classes over: it only counts them.
        run: () => connection.run(`SELECT class, count(*), sum(amount) FROM (${classSql}) GROUP BY class`),
        answer: () => numbersOf(connection, `SELECT class FROM (${classSql}) ORDER BY id`),
      };
    };
    return race(
      [
        {
          name: "ours",
          run: () => classifyAbc(amounts, undefined, "before", ties),
          answer: (classes: Uint8Array) => classes,
        },
        await database(1),
        await database(2),
        {
          name: "one-pass sum",
          run: () => {
            let sum = 0;
            for (let row = 0; row < amounts.length; row++) sum += amounts[row];
            return sum;
          },
        },
        {
          name: "plain JS objects",
          run: () => classifyObjects(objects),
          answer: () => objects.map(({ group }) => group),
        },
      ],
      rounds,
    );
  },
};
