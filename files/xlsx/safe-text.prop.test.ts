import fc from "fast-check";
import { expect, test } from "vitest";
import { tableWorkbook } from "../testing/placed-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import { longestText, safeText, xmlText } from "./safe-text.ts";
import { writeWorkbook } from "./write-workbook.ts";

const anyText = fc.string({ unit: "binary", maxLength: 40 });

test("cleaning twice is cleaning once, and never makes text longer", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(safeText(safeText(value))).toBe(safeText(value));
      expect(safeText(value).length).toBeLessThanOrEqual(value.length);
    }),
  );
});

test("no markup survives in text", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(xmlText(value)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    }),
  );
});

test("[AM-63] whatever text goes in comes out, cleaned of what XML cannot hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (values) => {
      const workbook = tableWorkbook(
        [
          { key: "t", heading: "T", kind: "text", values },
          { key: "n", heading: "N", kind: "whole", values: values.map(() => 1) },
        ],
        values.length,
      );
      const [sheet] = await readWorkbook(await writeWorkbook(workbook), "plan.xlsx");
      expect(sheet.rows.slice(3).map(([cell]) => cell ?? "")).toEqual(values.map(safeText));
    }),
    { numRuns: 30 },
  );
});

test("the longest text of a cell is 32,767 characters, no half of a pair at its end", () => {
  expect(safeText("🙂".repeat(20_000)).length).toBe(longestText - 1);
});
