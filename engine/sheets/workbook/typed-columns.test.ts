import { expect, test } from "vitest";
import { defaultSheet } from "../../input/default-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { carryInput } from "./carry-input.ts";

const kindsOf = (table: "Stages" | "Goals" | "Deals", rows: (string | number | null)[][], headings: string[]) => {
  const { sheets } = carryInput(readInput([{ name: table, rows }]), "en", new Set());
  const sheet = sheets.find((one) => one.table === table)!;
  return headings.map((heading) => sheet.kinds[rows[0].indexOf(heading)]);
};

test("[AM-80] cells of periods and of stage codes keep what is typed, others do not", () => {
  expect(
    kindsOf(
      "Goals",
      [
        ["Period", "Sales plan"],
        ["2026-03", 100],
      ],
      ["Period", "Sales plan"],
    ),
  ).toEqual(["typed", "money"]);
  expect(
    kindsOf(
      "Deals",
      [
        ["Deal ID", "Client", "Stage", "Opened"],
        ["D1", "Alfa", "2.1", "2026-03-01"],
      ],
      ["Deal ID", "Stage", "Opened"],
    ),
  ).toEqual([undefined, "typed", "date"]);
  const { rows } = defaultSheet("Stages", "en");
  expect(kindsOf("Stages", rows as (string | number | null)[][], ["Code", "Stage"])).toEqual(["typed", undefined]);
});
