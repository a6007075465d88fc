import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFile } from "../files/index.ts";
import { runCommand } from "./command.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sales-planner-"));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

async function run(...words: string[]) {
  const said: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(words, {
    line: (line) => said.push(line),
    error: (line) => errors.push(line),
    progress: () => undefined,
  });
  return { code, said: said.join("\n"), errors: errors.join("\n") };
}

const duckdb = await import("@duckdb/node-api").catch(() => undefined);

const clients = "Client,Sales in period\nAlfa,700\nBeta,250\nGamma,50\n";
const deals =
  "Deal ID,Client,Stage,Opened,Closed,Amount,Manager\n" +
  "D1,Alfa,Won,2026-01-10,2026-02-10,700,Ivanova\nD2,Beta,Lost,2026-01-12,2026-03-01,0,Petrov\nD3,Gamma,Proposal,2026-02-01,,90,Ivanova\n";

function give(name: string, cells: string | Uint8Array): string {
  writeFileSync(at(name), cells);
  return at(name);
}

async function plan(...words: string[]) {
  const result = await run(...words, "--out", at("plan.xlsx"), "--json", at("plan.json"));
  return { ...result, json: JSON.parse(readFileSync(at("plan.json"), "utf8")) };
}

test.skipIf(!duckdb)("payments as CSV, as Parquet and as a query make one plan", async () => {
  const rows = Array.from(
    { length: 60 },
    (_, n) => `C${n % 7},2026-0${1 + (n % 8)}-1${n % 9},${(n * 7919) % 1000}.25,INV-${n}`,
  );
  give("pay.csv", ["client,date,amount,document", ...rows, ""].join("\n"));
  const connection = await (await duckdb!.DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (SELECT * FROM '${at("pay.csv")}') TO '${at("pay.parquet")}' (FORMAT PARQUET)`);
  connection.closeSync();
  give("pay.sql", "SELECT * FROM 'pay.parquet' ORDER BY ALL");
  const [csv, ...others] = await Promise.all(
    ["pay.csv", "pay.parquet", "pay.sql"].map(async (name) => {
      const json = at(`${name}.json`);
      await run(`Payments=${at(name)}`, "--out", at(`${name}.xlsx`), "--json", json, "--sheets", "R-01,R-28,R-30");
      return JSON.parse(readFileSync(json, "utf8")) as { sheets: Record<string, { tables: Record<string, unknown> }> };
    }),
  );
  expect(csv.sheets["R-01"].tables.clients).toHaveProperty("rows.length", 7);
  for (const { sheets } of others) {
    expect(sheets["R-01"].tables).toEqual(csv.sheets["R-01"].tables);
    expect(sheets["R-28"].tables.money).toEqual(csv.sheets["R-28"].tables.money);
  }
});

test("files of tables make a plan workbook and JSON, exit code 0; day and period are printed", async () => {
  const { code, said, json } = await plan(
    `Deals=${give("deals.csv", deals)}`,
    `Clients=${give("clients.csv", clients)}`,
  );
  expect(code).toBe(0);
  expect(said).toContain("2026-03-01");
  // No goal is among the files.
  expect(said.split("\n")[1]).toMatch(/^No plan for this period: .* expected/);
  expect(said).toContain(at("plan.xlsx"));
  expect([json.asOf, json.period, json.periodFrom, json.periodTo]).toEqual([
    "2026-03-01",
    "2026",
    "2026-01-01",
    "2026-12-31",
  ]);
  expect(json.sheets["R-01"].tables.clients.columns.slice(0, 7)).toEqual(
    "rank client value share before cumulative group".split(" "),
  );
  expect((await readFile(at("plan.xlsx"))).map(({ name }) => name)).toContain("deals");
});

test("the workbook written is itself an input: the same plan comes out of it", async () => {
  const first = await plan(`Deals=${give("deals.csv", deals)}`, `Clients=${give("clients.csv", clients)}`);
  await run(at("plan.xlsx"), "--out", at("again.xlsx"), "--json", at("again.json"));
  const again = JSON.parse(readFileSync(at("again.json"), "utf8"));
  expect(again.sheets["R-01"].tables).toEqual(first.json.sheets["R-01"].tables);
  expect(again.sheets["R-09"].tables.board).toEqual(first.json.sheets["R-09"].tables.board);
});

test("[AM-61] programmes asked for are sheets of the workbook, and stay in the next one unasked", async () => {
  const first = await plan(`Deals=${give("deals.csv", deals)}`, "--sheets", "R-28", "--programmes", "int,LAY");
  expect(Object.keys(first.json.sheets)).toEqual(["R-28", "P-LAY", "P-INT"]);
  expect(first.json.sheets["P-INT"].tables.items.rows).toHaveLength(12);
  await run(at("plan.xlsx"), "--sheets", "R-28", "--out", at("again.xlsx"), "--json", at("again.json"));
  expect(Object.keys(JSON.parse(readFileSync(at("again.json"), "utf8")).sheets)).toEqual(["R-28", "P-LAY", "P-INT"]);
});

test("the heading chosen with --map is remembered in the workbook", async () => {
  give("sales.csv", "Дата;Отдел;Сумма\n01.02.2026;Аптека 1;10,5\n02.02.2026;Аптека 2;4,5\n");
  const first = await plan(`Payments=${at("sales.csv")}`, "--map", "Payments.clientId=Отдел");
  expect(first.json.sheets["R-01"].tables.clients.rows.map((row: unknown[]) => row.slice(1, 3))).toEqual([
    ["Аптека 1", 10.5],
    ["Аптека 2", 4.5],
  ]);
  const again = await run(at("plan.xlsx"), "--out", at("again.xlsx"), "--json", at("again.json"));
  expect(again.code).toBe(0);
  expect(JSON.parse(readFileSync(at("again.json"), "utf8")).sheets["R-01"].tables.groups).toEqual(
    first.json.sheets["R-01"].tables.groups,
  );
});

test("[AM-63] a client called like a formula is text in every cell and in JSON", async () => {
  const name = '=HYPERLINK("http://x")';
  const { json } = await plan(
    `Clients=${give("c.csv", `Client;Sales in period\n"${name.replaceAll('"', '""')}";5\n`)}`,
  );
  expect(json.sheets["R-01"].tables.clients.rows[0][1]).toBe(name);
  const [abc] = (await readFile(at("plan.xlsx"))).filter(({ owned }) => owned === "R-01");
  expect(abc.rows.flat()).toContain(name);
});

test.for([
  [["--nonsense"], "nonsense"],
  [["--lang", "de"], "--lang"],
  [["--as-of", "yesterday"], "--as-of"],
  [["--period", "2026-Q9"], "--period"],
  [["--set", "abcA=much"], "abcA"],
  [["--set", "nosuch=1"], "nosuch"],
  [["--sheets", "R-99"], "--sheets"],
  [["--programmes", "LAY,XYZ"], "--programmes"],
  [["--freeze", " "], "--freeze"],
])("wrong usage %s is exit code 2 and names what is wrong", async ([words, named]) => {
  const { code, errors } = await run(...(words as string[]), "--out", at("plan.xlsx"));
  expect(code).toBe(2);
  expect(errors).toContain(named as string);
  expect(existsSync(at("plan.xlsx"))).toBe(false);
});

test("one --set may be followed by several pairs", async () => {
  const { json } = await plan(`Clients=${give("c.csv", clients)}`, "--set", "abcA=0.6", "abcB=0.7");
  expect([json.settings.abcA, json.settings.abcB]).toEqual([0.6, 0.7]);
});

test.for([
  ["no such file", "missing.csv", undefined, "missing.csv"],
  ["an empty file", "empty.csv", "", "empty.csv"],
  ["not a workbook", "book.xlsx", "just text, no zip\n", "just text"],
  ["a broken workbook", "broken.xlsx", "PK\u0003\u0004 and then nothing", "broken.xlsx"],
  ["no recognisable heading", "odd.csv", "foo,bar\n1,2\n", "foo, bar"],
])("%s: exit code 1, said in words, the earlier plan stays", async ([, name, cells, named]) => {
  give("plan.xlsx", "earlier");
  if (cells !== undefined) give(name as string, cells);
  const { code, errors } = await run(at(name as string), "--out", at("plan.xlsx"));
  expect(code).toBe(1);
  expect(errors).toContain(named);
  expect(readFileSync(at("plan.xlsx"), "utf8")).toBe("earlier");
});

test("an output that cannot be written is exit code 1, said in Russian when asked", async () => {
  const { code, errors } = await run(
    `Clients=${give("c.csv", clients)}`,
    "--lang",
    "ru",
    "--out",
    at("none/plan.xlsx"),
  );
  expect(code).toBe(1);
  expect(errors).toMatch(/[а-я]/);
});

test("--strict refuses errors with exit code 1 and writes nothing; without it the bad row is left out", async () => {
  const bad = `Deals=${give("d.csv", deals.replace("D2,Beta", "D1,Beta"))}`;
  const strict = await run(bad, "--strict", "--out", at("plan.xlsx"));
  expect([strict.code, existsSync(at("plan.xlsx"))]).toEqual([1, false]);
  expect(strict.errors).toContain("D1");
  expect((await run(bad, "--out", at("plan.xlsx"))).code).toBe(0);
});

test("--quiet says nothing, --help says everything in both languages", async () => {
  expect((await run(`Clients=${give("c.csv", clients)}`, "--quiet", "--out", at("p.xlsx"))).said).toBe("");
  expect((await run("--help")).said).toContain("--as-of");
  expect((await run("--help", "--lang", "ru")).said).toContain("Параметры");
});

test("clients and managers found in the deals come as sheets that are read again", async () => {
  await plan(`Deals=${give("deals.csv", deals)}`);
  const { code } = await run(at("plan.xlsx"), "--out", at("again.xlsx"), "--json", at("again.json"));
  const { issues } = JSON.parse(readFileSync(at("again.json"), "utf8"));
  const codes = issues.map((issue: { code: string }) => issue.code);
  expect([code, codes.includes("TABLE_BUILT"), codes.includes("NO_TABLE")]).toEqual([0, false, false]);
});

test("[AM-43] a plan frozen from the terminal stands in its workbook; the next run adds its own below", async () => {
  const input = `Deals=${give("deals.csv", deals)}`;
  const first = await plan(input, "--sheets", "R-28", "--freeze", "Ann", "--as-of", "2026-03-01");
  expect(first.code).toBe(0);
  const frozenIn = async () => (await readFile(at("plan.xlsx"))).filter(({ name }) => name === "FrozenPlan");
  const [sheet] = await frozenIn();
  expect(sheet.rows[1].slice(0, 3)).toEqual([46082, "Ann", "2026"]);
  await run(at("plan.xlsx"), "--in-place", "--freeze", "Bob", "--as-of", "2026-03-20");
  const again = await frozenIn();
  expect(again).toHaveLength(1);
  const authors = again[0].rows
    .slice(1)
    .map(([, author]) => author)
    .filter(Boolean);
  expect([...new Set(authors)]).toEqual(["Ann", "Bob"]);
  expect(authors.filter((author) => author === "Ann")).toHaveLength(sheet.rows.length - 1);
});

test("--sheets takes a usual set of sheets by whom it is for, beside single ones", async () => {
  const { json } = await plan(`Deals=${give("deals.csv", deals)}`, "--sheets", "director,R-20");
  expect(Object.keys(json.sheets)).toEqual(expect.arrayContaining(["R-00", "R-14", "R-20"]));
  expect(Object.keys(json.sheets)).not.toContain("R-13");
});
