import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  describeDocument,
  describeSheets,
  parseDay,
  parsePeriod,
  planSales,
  readInput,
  resultsAsJson,
  say,
  type DocumentRequest,
  type RawSheet,
  type ResultSheet,
  type SalesPlan,
} from "../engine/index.ts";
import { readFile } from "../files/index.ts";

/**
 * Small companies whose result sheets were worked out by hand from the method (README.md beside this file). Every folder here
 * is a test: its .csv files are the input, `run.csv` the options, `expected/SHEET.TABLE.csv` the columns that must come out.
 */
const here = fileURLToPath(new URL(".", import.meta.url));
const companies = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const rowsOf = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

// One test a company, all its tables in it: what a mutation turns round is then noticed by whoever computes it.
test.each(companies.map(({ name }) => name))("the company %s", async (company) => {
  const folder = join(here, company);
  const run = existsSync(join(folder, "run.csv")) ? rowsOf(join(folder, "run.csv")) : [];
  const plan = planOf(await inputOf(folder), run);
  const expected = readdirSync(join(folder, "expected")).filter((name) => name.endsWith(".csv"));
  expect(expected.length, "expected tables").toBeGreaterThan(0);
  for (const name of expected) {
    const [sheet, table] = name.slice(0, -".csv".length).split(".");
    const wanted = rowsOf(join(folder, "expected", name));
    const made = sheetOf(plan, sheet, run);
    if (table === "notes") expectNotes(made, wanted);
    else expectTable(resultsAsJson([made])[made.id].tables[table], wanted, name);
  }
});

type Tables = ReturnType<typeof resultsAsJson>[string]["tables"];

function expectTable(got: Tables[string] | undefined, wanted: readonly Record<string, string>[], name: string): void {
  expect(got, name).toBeDefined();
  const columns = Object.keys(wanted[0] ?? {});
  expect(got!.columns, name).toEqual(expect.arrayContaining(columns));
  const places = columns.map((column) => got!.columns.indexOf(column));
  const shown = got!.rows.map((row) => places.map((place) => shownAs(row[place])));
  expect.soft(shown, name).toEqual(wanted.map((row) => columns.map((column) => shownAs(typed(row[column])))));
}

async function inputOf(folder: string): Promise<RawSheet[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv") && name !== "run.csv");
  const sheets: RawSheet[] = [];
  for (const name of files) {
    const table = name.slice(0, -".csv".length);
    sheets.push(...(await readFile(join(folder, name))).map((sheet) => ({ ...sheet, table })));
  }
  return sheets;
}

/** Options of `run.csv` (key, value): asOf, period, and settings by their keys. */
function planOf(sheets: readonly RawSheet[], run: readonly Record<string, string>[]): SalesPlan {
  const values = new Map(run.map(({ key, value }) => [key, value]));
  const settings = Object.fromEntries(
    run
      .filter(({ key }) => !["asOf", "period"].includes(key) && !/^T-\d+$/.test(key))
      .map(({ key, value }) => [key, value]),
  );
  const [asOf, period] = [values.get("asOf"), values.get("period")];
  return planSales(readInput(sheets, { settings }), {
    asOf: asOf === undefined ? undefined : parseDay(asOf),
    period: period === undefined ? undefined : parsePeriod(period),
  });
}

function sheetOf(plan: SalesPlan, sheet: string, run: readonly Record<string, string>[]): ResultSheet {
  return sheet.startsWith("R-") ? describeSheets(plan, "en", [sheet])[0] : documentOf(plan, sheet, run);
}

/** What a note or the title of a chart has to say, in its words: a judgement with its figures; `lacks` must not be said. */
function expectNotes({ id, blocks }: ResultSheet, wanted: readonly Record<string, string>[]): void {
  const said = new Map(
    blocks.flatMap((block) =>
      block.type === "note"
        ? [[block.key, block.lines.join("\n")] as const]
        : block.type === "chart"
          ? [[block.key, block.title] as const]
          : [],
    ),
  );
  for (const { note, says, lacks } of wanted) {
    const about = `${id}, note ${note}`;
    if (!says && !lacks) expect.soft([...said.keys()], about).not.toContain(note);
    if (says) expect.soft(said.get(note), about).toContain(says);
    if (lacks) expect.soft(said.get(note), about).not.toContain(lacks);
  }
}

/** A row `T-14, manager=Ann` of `run.csv` says what a document is about. */
function documentOf(plan: SalesPlan, id: string, run: readonly Record<string, string>[]): ResultSheet {
  const about = run.find(({ key }) => key === id)?.value ?? "";
  const request = Object.fromEntries(
    about
      .split(";")
      .filter(Boolean)
      .map((pair) => pair.split("=")),
  ) as object;
  const { sheet, problem } = describeDocument(plan, "en", { id, ...request } as DocumentRequest);
  if (problem) throw new Error(say(problem, "en"));
  return sheet;
}

function typed(cell: string): string | number | null {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Numbers to nine digits, so that 0.1 + 0.2 is 0.3; yes and no as words. */
function shownAs(value: unknown): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? Number(value.toPrecision(9)) : typeof value === "string" ? typed(value) : null;
}
