import { DOUBLE, INTEGER } from "@duckdb/node-api";
import { rankClients } from "../../engine/index.ts";
import { load, numbersOf, openDuckDb } from "../duckdb.ts";
import { race } from "../race.ts";
import { paretoMoney } from "../sales-data.ts";
import { seededRandom } from "../seeded-random.ts";
import { usualSizes, type Task } from "../task.ts";

const rankSql = `
  SELECT id, row_number() OVER place AS place, sum(amount) OVER place / (SELECT sum(amount) FROM clients) AS cumulative
  FROM clients WINDOW place AS (ORDER BY amount DESC, id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;

export const abcRanking: Task = {
  title: "ABC ranks, shares, cumulative shares",
  sizes: usualSizes,
  goals: [{ id: "G4", peer: "DuckDB 1 thread", atLeast: 9, proto: "4.1–5.2×" }],
  async run(size, rounds) {
    const amounts = paretoMoney(size, seededRandom(2));
    const database = async (threads: 1 | 2) => {
      const connection = await openDuckDb(threads);
      await connection.run("CREATE TABLE clients (id INTEGER, amount DOUBLE)");
      await load(connection, "clients", [INTEGER, DOUBLE], [Int32Array.from(amounts.keys()), amounts]);
      return {
        name: threads === 1 ? "DuckDB 1 thread" : "DuckDB 2 threads",
        // Let off handing its rows over: it only adds the two columns up.
        run: () => connection.run(`SELECT sum(place * id), sum(cumulative) FROM (${rankSql})`),
        answer: () => numbersOf(connection, `SELECT id, cumulative FROM (${rankSql}) ORDER BY place`),
      };
    };
    return race(
      [
        {
          name: "ours",
          run: () => rankClients(amounts, { tieSpill: 0 }),
          answer: ({ rows, cumulative }: ReturnType<typeof rankClients>) =>
            Array.from(rows, (row, place) => [row, cumulative[place]]).flat(),
        },
        await database(1),
        await database(2),
      ],
      rounds,
    );
  },
};
