import { DOUBLE, INTEGER, TINYINT, SMALLINT, VARCHAR } from "@duckdb/node-api";
import { DealStatus, scoreboard } from "../../engine/index.ts";
import { load, numbersOf, openDuckDb } from "../duckdb.ts";
import { race } from "../race.ts";
import { categoryOf, clientId, dealColumns, lostStage, managerCount, stageCount, wonStage } from "../sales-data.ts";
import { usualSizes, type Task } from "../task.ts";
import { stageKinds } from "./stage-kinds.ts";

type Board = ReturnType<typeof scoreboard>;

/** Count, money and expected money of every cell: stage × category × manager. Won deals are certain. */
const boardSql = (deals: string, key: string): string => `
  SELECT stage, category, manager, count(*) AS deals, sum(amount) AS money,
    sum(amount * CASE WHEN stage = ${wonStage} THEN 1 ELSE probability END) AS expected
  FROM ${deals} JOIN ${deals === "deals" ? "clients" : "clients_by_row"} USING (${key})
  WHERE stage <> ${lostStage} GROUP BY stage, category, manager`;

export const funnelAgain: Task = {
  title: "Funnel board, re-calculation",
  sizes: usualSizes,
  growthAtMost: 1.15,
  goals: [
    { id: "G6", peer: "DuckDB 1 thread", atLeast: 30, proto: "20–36×" },
    { id: "G6", peer: "DuckDB 2 threads", atLeast: 16, proto: "11–27×" },
  ],
  async run(size, rounds) {
    const clientCount = size / 5;
    const deals = dealColumns(size, clientCount);
    const categoryOfClient = Uint8Array.from({ length: clientCount }, (_, client) => categoryOf(client));
    const status = Int8Array.from(deals.stage, (stage) =>
      stage === wonStage ? DealStatus.Won : stage === lostStage ? DealStatus.Lost : DealStatus.Open,
    );
    const board = { stageKind: stageKinds(), groupCount: 3, managerCount };
    const noChance = new Float64Array(stageCount).fill(Number.NaN);
    const group = new Uint8Array(size);

    const database = async (threads: 1 | 2, name: string, texts: boolean) => {
      const connection = await openDuckDb(threads);
      const key = texts ? "client_id" : "client";
      const word = texts ? "VARCHAR" : "INTEGER";
      const table = texts ? "deals" : "deals_by_row";
      await connection.run(
        `CREATE TABLE ${table} (${key} ${word}, stage TINYINT, manager SMALLINT, amount DOUBLE, probability DOUBLE)`,
      );
      await connection.run(`CREATE TABLE ${texts ? "clients" : "clients_by_row"} (${key} ${word}, category TINYINT)`);
      const clients = Int32Array.from({ length: clientCount }, (_, client) => client);
      await load(
        connection,
        table,
        [texts ? VARCHAR : INTEGER, TINYINT, SMALLINT, DOUBLE, DOUBLE],
        [
          texts ? Array.from(deals.client, clientId) : deals.client,
          deals.stage,
          deals.manager,
          deals.amount,
          deals.probability,
        ],
      );
      await load(
        connection,
        texts ? "clients" : "clients_by_row",
        [texts ? VARCHAR : INTEGER, TINYINT],
        [texts ? Array.from(clients, clientId) : clients, categoryOfClient],
      );
      const sql = boardSql(table, key);
      return {
        name,
        run: () => connection.run(sql),
        answer: () => numbersOf(connection, `SELECT * FROM (${sql}) ORDER BY stage, category, manager`),
      };
    };
    return race(
      [
        {
          name: "ours",
          run: () => {
            for (let row = 0; row < size; row++) group[row] = categoryOfClient[deals.client[row]];
            return scoreboard({ ...deals, status, group }, board, noChance);
          },
          answer: cellsOf,
        },
        await database(1, "DuckDB 1 thread", true),
        await database(2, "DuckDB 2 threads", true),
        await database(2, "DuckDB 2 threads, ids made row numbers", false),
      ],
      rounds,
    );
  },
};

/** Filled cells in the order stage, category, manager: place, count, money, expected. */
export function cellsOf({ cells, groupCount, managerCount: managers }: Board): number[] {
  const filled: number[] = [];
  for (let cell = 0; cell * 3 < cells.length; cell++) {
    if (cells[cell * 3] === 0) continue;
    const stage = Math.floor(cell / (groupCount * (managers + 1)));
    const category = Math.floor(cell / (managers + 1)) % groupCount;
    filled.push(stage, category, cell % (managers + 1), ...cells.subarray(cell * 3, cell * 3 + 3));
  }
  return filled;
}
