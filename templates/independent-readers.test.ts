import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { CellValue, RawSheet } from "../engine/index.ts";
import { readWorkbook } from "../files/index.ts";
import { hasLibreOffice, recalculate } from "../files/testing/recalculate.ts";
import { templates } from "./index.ts";
import { templateFile } from "./kit/template-file.ts";

/** Rows compared of each sheet: the first screens and the first rows of long tables. */
const compared = 80;

interface ExcelJsCell {
  readonly value: unknown;
}
interface ExcelJsSheet {
  readonly name: string;
  getRow(row: number): { getCell(column: number): ExcelJsCell };
}
interface ExcelJsWorkbook {
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
  readonly worksheets: readonly ExcelJsSheet[];
}

const exceljsFile = new URL("../bench/node_modules/exceljs/lib/exceljs.nodejs.js", import.meta.url);
const hasExcelJs = existsSync(exceljsFile);
if (!hasExcelJs) console.log("skipped: exceljs of the benchmarks is not installed");

const files = templates.flatMap((template) =>
  (["en", "ru"] as const).map((language) => ({ id: template.id, language, file: templateFile(template, language) })),
);

describe.each(files)("$id $language", ({ language, file }) => {
  const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();

  test.skipIf(!hasExcelJs)(
    "exceljs reads the same numbers and texts",
    async () => {
      const { default: library } = (await import(/* @vite-ignore */ fileURLToPath(exceljsFile))) as {
        default: { Workbook: new () => ExcelJsWorkbook };
      };
      const book = new library.Workbook();
      await book.xlsx.load(bytes);
      const sheets = await readWorkbook(bytes, "book.xlsx");
      expect(sheets.length).toBeGreaterThan(1);
      for (const { name, rows } of sheets) {
        const theirs = book.worksheets.find((sheet) => sheet.name === name);
        expect(theirs, name).toBeDefined();
        rows.slice(0, compared).forEach((cells, row) =>
          cells.forEach((cell, column) => {
            if (typeof cell !== "number" && typeof cell !== "string") return;
            const value = resultOf(theirs!.getRow(row + 1).getCell(column + 1).value);
            if (typeof value === typeof cell) expect(value, `${name} ${row + 1}:${column + 1}`).toEqual(cell);
            else expect(value instanceof Date || value === null, `${name} ${row + 1}:${column + 1}`).toBe(true);
          }),
        );
      }
    },
    120_000,
  );

  test.skipIf(!hasLibreOffice || language === "ru")(
    "LibreOffice computes the values it shows",
    async () => {
      const [shown, computed] = [await readWorkbook(bytes, "book.xlsx"), await recalculate(bytes)];
      for (const { name, rows } of shown) {
        const again = computed.find((sheet) => sheet.name === name);
        expect(firstRows(again), name).toEqual(firstRows({ name, rows }));
      }
    },
    300_000,
  );
});

/** A formula's result, a text of several fonts, a link's words: exceljs has an object for each. */
function resultOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if ("result" in value) return value.result;
  if ("text" in value) return value.text;
  return "richText" in value ? (value.richText as { text: string }[]).map(({ text }) => text).join("") : null;
}

/** Numbers to nine digits; cells without a value at the end of a row do not count. */
function firstRows(sheet: RawSheet | undefined): unknown[][] {
  return (sheet?.rows ?? []).slice(0, compared).map((cells) => {
    const values = cells.map((cell) => plain(cell as CellValue));
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values;
  });
}

function plain(cell: CellValue): CellValue {
  return typeof cell === "number" ? Number(cell.toPrecision(9)) : cell === "" ? null : cell;
}
