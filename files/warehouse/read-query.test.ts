import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sumUses } from "../../engine/index.ts";
import { readFile } from "../index.ts";

const library = await import("@duckdb/node-api").catch(() => undefined);
if (!library) console.log("tests of queries are skipped: no DuckDB (npm install @duckdb/node-api)");

describe.skipIf(!library)("Parquet and queries", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const write = async (query: string, name: string, format = "PARQUET"): Promise<void> => {
    const connection = await (await library!.DuckDBInstance.create(":memory:")).connect();
    await connection.run(`COPY (${query}) TO '${at(name)}' (FORMAT ${format})`);
    connection.closeSync();
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sales-planner-warehouse-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const three = `SELECT * FROM (VALUES
    ('Альфа', DATE '2026-03-01', CAST(10.50 AS DECIMAL(12, 2)), 7::BIGINT, true),
    ('Beta', DATE '2026-03-02', -2, 9007199254740993, false),
    (NULL, NULL, NULL, NULL, NULL)) AS t(client, day, amount, number, posted)`;
  const cells = [
    ["client", "day", "amount", "number", "posted"],
    // The first of March 2026 is day 46082 of Excel; a whole number that a double cannot hold stays as it is written.
    ["Альфа", 46082, 10.5, 7, true],
    ["Beta", 46083, -2, "9007199254740993", false],
    [null, null, null, null, null],
  ];

  test.for(["SNAPPY", "ZSTD", "GZIP", "LZ4_RAW", "UNCOMPRESSED"])(
    "a Parquet file, %s: every cell as it was written",
    async (codec) => {
      await write(three, `${codec}.parquet`, `PARQUET, COMPRESSION ${codec}`);
      const [sheet] = await readFile(at(`${codec}.parquet`));
      expect(sheet).toEqual({ name: codec, file: `${codec}.parquet`, rows: cells });
    },
  );

  test("a query names files beside it, and gives the same cells", async () => {
    await write(three, "three.parquet");
    writeFileSync(at("ask.sql"), "-- the payments of March\nSELECT * FROM 'three.parquet';\n");
    expect((await readFile(at("ask.sql")))[0]).toEqual({ name: "ask", file: "ask.sql", rows: cells });
  });

  test.for([
    ["SELEC 1", /expected one SELECT that DuckDB can run, and it says: Parser Error/],
    ["SELECT * FROM 'nowhere.parquet'", /nowhere\.parquet/],
    ["COPY (SELECT 1) TO 'stolen.csv'", /expected one SELECT/],
    ["SELECT 1 AS a FROM range(1200000)", /expected at most 1,048,576 rows .*, found 1,200,000/],
  ] as const)("a query that cannot be: %s", async ([query, words]) => {
    writeFileSync(at("wrong.sql"), query);
    await expect(readFile(at("wrong.sql"), { usesOf: sumUses })).rejects.toThrow(words);
  });

  // 1,200,000 rows of 0.1: of ten clients on the first three days of two months.
  const many = `SELECT 'C' || (i % 10) AS client, DATE '2026-01-01' + CAST((i % 3) + 31 * ((i // 30) % 2) AS INTEGER) AS date,
    CAST(0.1 AS DOUBLE) AS amount, 1 AS quantity, 5.0 AS price, 'x' AS remark`;
  test.for([
    [", i // 600000 AS document FROM range(1200000) t(i)", "documents", undefined],
    [", i AS document FROM range(1200000) t(i)", "days", 60],
    [" FROM range(1200000) t(i)", "documents", 60],
  ] as const)("rows beyond a sheet are added up, money to the last unit: %s", async ([rest, detail, rows]) => {
    writeFileSync(at("many.sql"), many + rest);
    const told: unknown[] = [];
    const [sheet] = await readFile(at("many.sql"), { usesOf: sumUses, onSummedUp: (...all) => told.push(all) });
    const [heading, ...body] = sheet.rows;
    const columns = [
      "client",
      "date",
      "amount",
      "quantity",
      ...(detail === "documents" && rest[0] === "," ? ["document"] : []),
    ];
    expect(heading).toEqual(columns);
    expect(told).toEqual([[1_200_000, body.length, detail]]);
    if (rows !== undefined) {
      expect(body).toHaveLength(rows);
      expect(new Set(body.map(([, , amount]) => amount))).toEqual(new Set([2000]));
    }
    const quantity = body.reduce((sum, row) => sum + Number(row[3]), 0);
    expect(quantity).toBe(1_200_000);
  });

  test("a payment and a refund of one day stay two rows, and so does one without an amount", async () => {
    const rows = "CASE i % 3 WHEN 0 THEN 2 WHEN 1 THEN -1 END AS amount";
    writeFileSync(
      at("refunds.sql"),
      `SELECT 'C' AS client, DATE '2026-01-01' AS date, ${rows} FROM range(1200000) t(i)`,
    );
    const [sheet] = await readFile(at("refunds.sql"), { usesOf: sumUses });
    expect(sheet.rows.slice(1).map(([, , amount]) => amount)).toEqual([-400_000, 800_000, null]);
  });

  test("where days are too many, a month is one row with its last day", async () => {
    // 100 clients, 12,000 days of 33 years each: days do not fit, months do.
    writeFileSync(
      at("months.sql"),
      "SELECT 'C' || (i % 100) AS client, DATE '1993-01-01' + CAST(i // 100 AS INTEGER) AS date, 1 AS amount FROM range(1200000) t(i)",
    );
    const told: unknown[] = [];
    const [{ rows }] = await readFile(at("months.sql"), { usesOf: sumUses, onSummedUp: (...all) => told.push(all) });
    // 12,000 days from 1 January 1993 end on 8 November 2025: 32 years and 11 months, the last of 8 days.
    expect(told).toEqual([[1_200_000, 100 * (32 * 12 + 11), "months"]]);
    const last = rows.filter(([client]) => client === "C7").at(-1);
    expect(last).toEqual(["C7", 45969, 8]);
  });
});
