import { describe, expect, test } from "vitest";
import {
  buildPlanWorkbook,
  describeSheets,
  planSales,
  readInput,
  type RawCell,
  type RawSheet,
} from "../engine/index.ts";
import { writeWorkbook } from "./index.ts";
import { hasLibreOffice, recalculate } from "./recalculate/recalculate.ts";

if (!hasLibreOffice) console.log("formulas of R-01 and R-02 not recalculated: no LibreOffice here");

const sheet = (name: string, ...rows: readonly (readonly RawCell[])[]): RawSheet => ({ name, rows });

const input = readInput(
  [
    sheet(
      "Payments",
      ["Date", "Client", "Amount"],
      ["2026-03-01", "Alfa", 500.25],
      ["2026-04-01", "Beta", 300],
      ["2026-05-04", "Zeta", -70.5],
    ),
    sheet(
      "Clients",
      ["Client", "Status", "Client potential", "Potential per year"],
      ["Alfa", "client", "A", 600],
      ["Beta", "client", "B", 900],
      ["Zeta", "client", "C", 10],
    ),
  ],
  { settings: { asOf: "2026-12-31", period: "2026" } },
);

/** Numbers in the first row that has a word and numbers. */
function numbersBeside({ rows }: RawSheet, word: string): number[] {
  const found = rows
    .filter((cells) => cells.includes(word))
    .map((cells) => cells.filter((cell): cell is number => typeof cell === "number"));
  return found.find((numbers) => numbers.length > 0) ?? [];
}

describe.skipIf(!hasLibreOffice)("R-01 and R-02 recalculated by LibreOffice", () => {
  test("[AM-11] [AM-60] the check of R-01 and the totals of R-02 are what the engine computed", async () => {
    const plan = planSales(input);
    const bytes = await writeWorkbook(buildPlanWorkbook(plan, describeSheets(plan, "en", ["R-01", "R-02"]), "en"));
    const sheets = await recalculate(bytes);
    const abc = sheets.find(({ name }) => name === "ABC")!;
    expect(numbersBeside(abc, "Received")[0]).toBeCloseTo(800.25, 9);
    expect(numbersBeside(abc, "Refunds")[0]).toBeCloseTo(-70.5, 9);
    expect(numbersBeside(abc, "All clients")[0]).toBeCloseTo(729.75, 9);
    const potential = sheets.find(({ name }) => name === "Actual × potential")!;
    // Alfa 600 - 500.25, Beta 900 - 300, Zeta 10: the first row of totals is that of unrealised potential.
    const totals = numbersBeside(potential, "Total");
    expect(totals[totals.length - 1]).toBeCloseTo(99.75 + 600 + 10, 9);
  });
});
