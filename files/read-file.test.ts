import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { FileProblem } from "./file-problem.ts";
import { readFile } from "./read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sales-planner-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function problemOf(path: string): Promise<FileProblem> {
  const error: unknown = await readFile(path).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(FileProblem);
  return error as FileProblem;
}

/** The old container of Office files, with one stream name in it. */
function container(stream: string): Uint8Array {
  const wide = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(500).fill(0), ...wide]);
}

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));

describe("what is not a workbook or .csv is named by its content", () => {
  test.each([
    ["empty.xlsx", new Uint8Array(0), /empty file/],
    ["old.xls", container("Workbook"), /\.xls\)/],
    ["locked.xlsx", container("EncryptedPackage"), /password/],
    ["binary.xlsx", zip("[Content_Types].xml", "xl/workbook.bin"), /\.xlsb/],
    ["table.ods", zip("mimetype", "content.xml"), /\.ods/],
    ["letter.xlsx", zip("[Content_Types].xml", "word/document.xml"), /Word/],
    ["archive.zip", zip("a.txt"), /zip archive/],
    ["cut.xlsx", zip("[Content_Types].xml", "xl/workbook.xml").subarray(0, 60), /cut off/],
    ["report.xls", strToU8("\ufeff<html><table>"), /web page/],
    ["report.pdf", strToU8("%PDF-1.7"), /PDF/],
    ["data.xml", strToU8('<?xml version="1.0"?><Workbook/>'), /XML/],
    ["picture.csv", Uint8Array.of(0x89, 0x50, 0, 0, 1, 2), /neither/],
  ])("%s", async (name, bytes, expected) => {
    writeFileSync(join(folder, name), bytes);
    const { text } = await problemOf(join(folder, name));
    expect(text.en).toMatch(expected);
    expect(text.en).toContain(name);
    expect(text.ru).toContain(name);
  });

  test("a file that is not there, and a folder", async () => {
    expect((await problemOf(join(folder, "none.xlsx"))).text.ru).toMatch(/такого файла нет/);
    expect((await problemOf(folder)).text.en).toMatch(/found a folder/);
  });
});

test("a .csv called .xlsx is read by its content", async () => {
  writeFileSync(join(folder, "deals.xlsx"), "a;b\n1;2\n");
  expect((await readFile(join(folder, "deals.xlsx")))[0].rows).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});
