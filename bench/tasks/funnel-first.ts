import { DOUBLE, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { readInput, scoreboard, type RawCell, type RawSheet } from "../../engine/index.ts";
import { load, numbersOf, openDuckDb } from "../duckdb.ts";
import { race } from "../race.ts";
import {
  categories,
  clientsSheet,
  dealColumns,
  dealsSheet,
  lostStage,
  managerCount,
  managerName,
  nameSheets,
  stageCount,
  stageName,
  wonStage,
} from "../sales-data.ts";
import { usualSizes, type Task } from "../task.ts";
import { cellsOf } from "./funnel-again.ts";
import { parseMoney, parseShare } from "./plain-parsers.ts";

const place = { client: 1, manager: 3, stage: 4, amount: 8, probability: 9 } as const;

export const funnelFirst: Task = {
  title: "Funnel board, first run from cells",
  sizes: usualSizes,
  goals: [
    { id: "G7", peer: "DuckDB 2 threads with load", atLeast: 8, proto: "5.1–7.3×" },
    { id: "G7", peer: "plain JS Map", atLeast: 10, proto: "6.6–8.2×" },
  ],
  async run(size, rounds) {
    const deals = dealsSheet(dealColumns(size, size / 5));
    const clients = clientsSheet(size / 5);
    const sheets = [deals, clients, ...nameSheets()];
    const ours = {
      name: "ours (readInput and scoreboard)",
      run: () => boardFromCells(sheets),
      answer: cellsOf,
    };
    const connection = await openDuckDb(2);
    const database = {
      name: "DuckDB 2 threads with load",
      run: () => boardFromDatabase(connection, deals, clients),
      answer: () => numbersOf(connection, "SELECT * FROM board ORDER BY stage, category, manager"),
    };
    const plain = {
      name: "plain JS Map",
      run: () => boardFromMap(deals, clients),
      answer: (board: ReturnType<typeof boardFromMap>) =>
        [...board.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).flat(),
    };
    return race([ours, database, plain], size > 100_000 ? Math.min(rounds, 3) : rounds);
  },
};

function boardFromCells(sheets: readonly RawSheet[]) {
  const { Deals, Clients, Stages } = readInput(sheets).tables;
  const group = new Uint8Array(Deals.rowCount);
  for (let row = 0; row < group.length; row++) group[row] = Clients.abcGroup[Deals.clientId[row]];
  return scoreboard(
    {
      status: Deals.status,
      stage: Deals.stage,
      group,
      manager: Deals.managerId,
      amount: Deals.amount,
      probability: Deals.probability,
    },
    { stageKind: Stages.kind, groupCount: categories.length, managerCount },
    new Float64Array(stageCount).fill(Number.NaN),
  );
}

/** The texts are made numbers while loading, by the plain parsers: the database is not to blame for their shapes. */
async function boardFromDatabase(connection: DuckDBConnection, deals: RawSheet, clients: RawSheet): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE deals
    (client VARCHAR, manager VARCHAR, stage VARCHAR, amount DOUBLE, probability DOUBLE)`);
  await connection.run("CREATE OR REPLACE TABLE clients (client VARCHAR, category VARCHAR)");
  const column = ({ rows }: RawSheet, at: number): string[] => rows.slice(1).map((row) => row[at] as string);
  const numbers = (at: number, parse: (cell: RawCell) => number): number[] =>
    deals.rows.slice(1).map((row) => parse(row[at]));
  await load(
    connection,
    "deals",
    [VARCHAR, VARCHAR, VARCHAR, DOUBLE, DOUBLE],
    [
      column(deals, place.client),
      column(deals, place.manager),
      column(deals, place.stage),
      numbers(place.amount, parseMoney),
      numbers(place.probability, parseShare),
    ],
  );
  await load(connection, "clients", [VARCHAR, VARCHAR], [column(clients, 0), column(clients, 3)]);
  await connection.run(`CREATE OR REPLACE TABLE board AS
    SELECT CASE stage WHEN 'Won' THEN ${wonStage} ELSE CAST(substr(stage, 7) AS INTEGER) - 1 END AS stage,
      ascii(category) - 65 AS category, CAST(substr(manager, 9) AS INTEGER) AS manager, count(*) AS deals,
      sum(amount) AS money, sum(amount * CASE stage WHEN 'Won' THEN 1 ELSE probability END) AS expected
    FROM deals JOIN clients USING (client) WHERE stage <> 'Lost' GROUP BY stage, category, manager`);
}

function boardFromMap(deals: RawSheet, clients: RawSheet): Map<string, number[]> {
  const categoryOf = new Map(clients.rows.slice(1).map((row) => [row[0], row[3]]));
  const stages = new Map(Array.from({ length: stageCount }, (_, stage) => [stageName(stage), stage]));
  const managers = new Map(Array.from({ length: managerCount }, (_, manager) => [managerName(manager), manager]));
  const board = new Map<string, number[]>();
  for (const row of deals.rows.slice(1)) {
    const stage = stages.get(row[place.stage] as string)!;
    if (stage === lostStage) continue;
    const category = categories.indexOf(categoryOf.get(row[place.client]) as "A");
    const manager = managers.get(row[place.manager] as string)!;
    const key = `${stage}|${category}|${manager}`;
    let cell = board.get(key);
    if (cell === undefined) board.set(key, (cell = [stage, category, manager, 0, 0, 0]));
    const amount = parseMoney(row[place.amount]);
    cell[3] += 1;
    cell[4] += amount;
    cell[5] += amount * (stage === wonStage ? 1 : parseShare(row[place.probability]));
  }
  return board;
}
