import { expect, test } from "vitest";
import { sampleSheets } from "../../templates/sample/sample-sheets.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { describeSheets } from "./describe-sheets.ts";

test.each(["en", "ru"] as const)(
  "in %s no table of a result sheet has a heading twice: Excel would repair it",
  (language) => {
    const sheets = describeSheets(planSales(readInput(sampleSheets(language), { language })), language);
    const repeated = sheets.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.type !== "table" || block.plain) return [];
        const headings = block.columns.map(({ heading }) => heading.toLowerCase());
        return headings
          .filter((one, place) => headings.indexOf(one) !== place)
          .map((one) => `${id}.${block.key}: ${one}`);
      }),
    );
    expect(sheets.length).toBeGreaterThan(30);
    expect(repeated).toEqual([]);
  },
);

test.each(["en", "ru"] as const)("in %s a marked cell brings no sign of its own: the mark writes it", (language) => {
  const sheets = describeSheets(planSales(readInput(sampleSheets(language), { language })), language);
  const isDouble = (value: unknown, mark: unknown): boolean =>
    ["good", "warning", "bad"].includes(String(mark)) && typeof value === "string" && /^[✓!✗]/.test(value);
  let seen = 0;
  const doubled = sheets.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === "form")
        return block.fields
          .filter(({ value, mark }) => isDouble(value, mark))
          .map(({ key }) => `${id}.${block.key}.${key}`);
      if (block.type !== "table") return [];
      return block.columns
        .filter(({ values, marks }) =>
          Array.from(values).some((value, row) => {
            const mark = typeof marks === "string" ? marks : marks?.[row];
            seen += Number(mark === "bad");
            return isDouble(value, mark);
          }),
        )
        .map(({ key }) => `${id}.${block.key}.${key}`);
    }),
  );
  expect(seen).toBeGreaterThan(50);
  expect(doubled).toEqual([]);
});
