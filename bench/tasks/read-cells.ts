import { z } from "zod";
import { readInput, type RawCell } from "../../engine/index.ts";
import { race } from "../race.ts";
import { dealColumns, dealsSheet, nameSheets } from "../sales-data.ts";
import type { Task } from "../task.ts";
import { parseDay, parseMoney, parseShare } from "./plain-parsers.ts";

const dealRow = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.enum(["open", "won", "lost"]),
  z.union([z.number(), z.string()]).nullable().transform(parseDay),
  z.union([z.number(), z.string()]).nullable().transform(parseDay),
  z.union([z.number(), z.string()]).nullable().transform(parseMoney),
  z.union([z.number(), z.string()]).nullable().transform(parseShare),
  z.union([z.number(), z.string()]).nullable().transform(parseDay),
  z.string().nullable(),
]);

interface DealObject {
  readonly openDate: number;
  readonly closeDate: number;
  readonly amount: number;
  readonly probability: number;
}

export const readCells: Task = {
  title: "Cells into columns, 12 a row",
  sizes: [10_000, 100_000, 1_000_000],
  growthAtMost: 1.15,
  goals: [
    { id: "G9", peer: "plain JS, object a row", atLeast: 3.5, proto: "2.1–2.4×" },
    { id: "G9", peer: "zod 4, object a row", atLeast: 20, proto: "11–12.5×" },
    { id: "G9", peer: "JSON.parse of the same cells", atLeast: 6, proto: "4.0–4.4×" },
  ],
  async run(size, rounds) {
    const sheet = dealsSheet(dealColumns(size, size / 5));
    const rows = sheet.rows.slice(1);
    const sheets = [sheet, ...nameSheets()];
    const texts = inParts(rows).map((part) => JSON.stringify(part));
    const zod = {
      name: "zod 4, object a row",
      run: () =>
        rows.map((row) => {
          const [, , , , , , openDate, closeDate, amount, probability] = dealRow.parse(row);
          return { openDate, closeDate, amount, probability };
        }),
      answer: sumsOf,
    };
    return race(
      [
        {
          name: "ours (readInput: ids, stages, managers, duplicates, issues too)",
          run: () => readInput(sheets).tables.Deals,
          answer: ({ openDate, closeDate, amount, probability }: Columns) =>
            Float64Array.of(sumOf(openDate), sumOf(closeDate), sumOf(amount), sumOf(probability)),
        },
        { name: "plain JS, object a row", run: () => rows.map(dealObject), answer: sumsOf },
        zod,
        { name: "JSON.parse of the same cells", run: () => texts.map((text) => JSON.parse(text)) },
        { name: "limit: touch each cell once", run: () => touch(rows) },
      ],
      size > 100_000 ? Math.min(rounds, 3) : rounds,
    );
  },
};

interface Columns {
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
  readonly amount: Float64Array;
  readonly probability: Float64Array;
}

function dealObject(row: readonly RawCell[]) {
  return {
    dealId: String(row[0]),
    client: String(row[1]),
    title: String(row[2]),
    manager: String(row[3]),
    stage: String(row[4]),
    status: String(row[5]),
    openDate: parseDay(row[6]),
    closeDate: parseDay(row[7]),
    amount: parseMoney(row[8]),
    probability: parseShare(row[9]),
    forecastClose: parseDay(row[10]),
    lossReason: row[11],
  };
}

function sumsOf(deals: readonly DealObject[]): Float64Array {
  const column = (key: keyof DealObject): Float64Array => Float64Array.from(deals, (deal) => deal[key]);
  return Float64Array.of(
    sumOf(column("openDate")),
    sumOf(column("closeDate")),
    sumOf(column("amount")),
    sumOf(column("probability")),
  );
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  return sum;
}

function touch(rows: readonly (readonly RawCell[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) sum += typeof cell === "number" ? cell : typeof cell === "string" ? cell.length : 0;
  }
  return sum;
}

/** One JavaScript text cannot hold a million rows. */
function inParts(rows: readonly (readonly RawCell[])[]): (readonly RawCell[])[][] {
  const parts: (readonly RawCell[])[][] = [];
  for (let start = 0; start < rows.length; start += 100_000) parts.push(rows.slice(start, start + 100_000));
  return parts;
}
