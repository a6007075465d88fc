import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import { ownershipProperty, readFile } from "../files/index.ts";
import { runCommand, runDocumentCommand } from "./command.ts";

let folder = "";
const start = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sales-planner-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

const deals = "Deal ID,Client,Stage,Opened,Closed,Amount,Manager\nD1,Alfa,Won,2026-01-10,2026-02-10,700,Ivanova\n";

const dealSheet = {
  name: "Deals",
  rows: deals
    .trim()
    .split("\n")
    .map((line) => line.split(",")),
};

async function run(command: typeof runCommand, words: readonly string[]) {
  const errors: string[] = [];
  const print = { line: () => undefined, error: (line: string) => errors.push(line), progress: () => undefined };
  return { code: await command([...words, "--quiet"], print), errors: errors.join("\n") };
}
const plan = (...words: string[]) => run(runCommand, words);

/** A plan workbook, as an earlier run wrote it. */
async function writeBook(path: string): Promise<void> {
  writeFileSync("deals.csv", deals);
  await plan("Deals=deals.csv", "--sheets", "R-01,R-28", "--out", path);
}

describe("an input is never written over", () => {
  test.for([
    ["by its own name", "deals.csv", ["--json", "deals.csv"]],
    ["by another spelling", "book.xlsx", ["--out", "./x/../book.xlsx"]],
    ["by a soft link", "book.xlsx", ["--out", "soft.xlsx"]],
    ["by a hard link", "book.xlsx", ["--out", "hard.xlsx"]],
    ["as the JSON", "book.json", ["--json", "book.json"]],
    ["as plan.xlsx, where no --out is given", "plan.xlsx", []],
  ] as const)("%s", async ([, input, words]) => {
    await writeBook("book.xlsx");
    if (input !== "book.xlsx" && input !== "deals.csv") copyFileSync("book.xlsx", input);
    mkdirSync("x");
    symlinkSync("book.xlsx", "soft.xlsx");
    linkSync("book.xlsx", "hard.xlsx");
    const before = readFileSync(input);
    const named = input === "deals.csv" ? `Deals=${input}` : input;
    const { code, errors } = await plan(named, ...words);
    expect(code).toBe(2);
    expect(errors).toMatch(/is the input|expected a file name for JSON/);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("a document is refused there too, in Russian when asked", async () => {
    await writeBook("book.xlsx");
    const before = readFileSync("book.xlsx");
    const words = ["T-08", "book.xlsx", "--out", "./book.xlsx", "--lang", "ru"];
    const { code, errors } = await run(runDocumentCommand, words);
    expect(code).toBe(2);
    expect(errors).toContain("входной файл book.xlsx");
    expect(readFileSync("book.xlsx").equals(before)).toBe(true);
    expect((await run(runDocumentCommand, ["T-08", "book.xlsx", "--in-place"])).code).toBe(2);
  });

  test("the two outputs are two files", async () => {
    writeFileSync("deals.csv", deals);
    const { code, errors } = await plan("Deals=deals.csv", "--out", "a.xlsx", "--json", "b.xlsx");
    expect(code).toBe(2);
    expect(errors).toContain("JSON");
    symlinkSync("a.xlsx", "results.json");
    expect((await plan("Deals=deals.csv", "--out", "a.xlsx", "--json", "results.json")).errors).toContain("one file");
  });
});

describe("--in-place writes the plan workbook given back anew", () => {
  test("after success, as a whole; a failed run leaves it", async () => {
    await writeBook("plan.xlsx");
    const before = readFileSync("plan.xlsx");
    expect((await plan("plan.xlsx", "--in-place", "--period", "2024", "--strict", "--set", "abcA=0.5")).code).toBe(0);
    expect(readFileSync("plan.xlsx").equals(before)).toBe(false);
    expect((await readFile("plan.xlsx")).map(({ owned }) => owned)).toContain("R-01");
  });

  test("refuses a workbook that is not a plan of ours, and sheets that would be gone", async () => {
    writeFileSync("foreign.xlsx", await writeXlsx({ sheets: [dealSheet] }));
    const before = readFileSync("foreign.xlsx");
    const { code, errors } = await plan("foreign.xlsx", "--in-place");
    expect([code, readFileSync("foreign.xlsx").equals(before)]).toEqual([2, true]);
    expect(errors).toContain("expected a plan workbook");

    const custom = { [ownershipProperty]: JSON.stringify({ ABC: "R-01" }) };
    const ours = { name: "ABC", rows: [["ABC of clients"]] };
    const mine = { name: "My notes", rows: [["call Ann"]] };
    writeFileSync("mixed.xlsx", await writeXlsx({ sheets: [ours, dealSheet, mine], properties: { custom } }));
    expect(await plan("mixed.xlsx", "--in-place")).toEqual({
      code: 2,
      errors: expect.stringContaining("(My notes)") as string,
    });
  });

  test("wants one workbook and no other --out", async () => {
    await writeBook("plan.xlsx");
    expect((await plan("Deals=deals.csv", "--in-place")).code).toBe(2);
    expect((await plan("plan.xlsx", "--in-place", "--out", "other.xlsx")).code).toBe(2);
  });
});

test.for([
  [["--out", "x.pdf"], "--out: expected a file name that ends with .xlsx"],
  [["constructor=deals.csv"], "neither a setting nor one of the tables"],
  [["toString=1"], "neither a setting nor one of the tables"],
  [["--json", "book.xlsx"], "--json: expected a file name for JSON"],
] as const)("wrong usage %s is told in words", async ([words, said]) => {
  writeFileSync("deals.csv", deals);
  const { code, errors } = await plan("Deals=deals.csv", ...words);
  expect([code, errors]).toEqual([2, expect.stringContaining(said) as string]);
});

test("a name too long is told in both languages and leaves nothing", async () => {
  writeFileSync("deals.csv", deals);
  const name = `${"n".repeat(260)}.xlsx`;
  expect((await plan("Deals=deals.csv", "--out", name)).errors).toContain("too long for this disk");
  expect((await plan("Deals=deals.csv", "--out", name, "--lang", "ru")).errors).toContain("слишком длинное");
});
