import { existsSync, readFileSync } from "node:fs";
import readWithAnotherLibrary from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { CellValue, RawSheet } from "../engine/index.ts";
import { readWorkbook } from "../files/index.ts";
import { hasLibreOffice, recalculate } from "../files/recalculate/recalculate.ts";
import { templates } from "./index.ts";
import { templateFile } from "./kit/template-file.ts";

/** Rows compared of each sheet: the first screens and the first rows of long tables. */
const compared = 80;

const inLanguage = (language: "en" | "ru") =>
  templates.map((template) => ({ id: template.id, language, file: templateFile(template, language) }));

describe.each([...inLanguage("en"), ...inLanguage("ru")])("$id $language", ({ file }) => {
  const bytes = bytesOf(file);

  test("read-excel-file reads the same numbers, dates and texts", async () => {
    const [sheets, theirs] = [
      await readWorkbook(bytes, "book.xlsx"),
      await readWithAnotherLibrary(Buffer.from(bytes), { trim: false }),
    ];
    expect(sheets.length).toBeGreaterThan(1);
    for (const { name, rows } of sheets) {
      const other = theirs.find(({ sheet }) => sheet === name)?.data;
      expect(other, name).toBeDefined();
      rows.slice(0, compared).forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (typeof cell !== "number" && typeof cell !== "string") return;
          const [value, place] = [other?.[row]?.[column], `${name} ${row + 1}:${column + 1}`];
          if (value instanceof Date) expect(serialOf(value), place).toBeCloseTo(Number(cell), 8);
          else expect(value, place).toEqual(cell === "" ? null : cell);
        }),
      );
    }
  }, 120_000);
});

// The Russian workbook has the formulas of the English one; its own tests recalculate what differs.
describe.each(inLanguage("en"))("$id $language", ({ file }) => {
  const bytes = bytesOf(file);

  test.skipIf(!hasLibreOffice)(
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

function bytesOf(file: URL): Uint8Array {
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();
}

/** Days are dates there, to the millisecond, and Excel's serials here. */
function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
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
