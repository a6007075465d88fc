import { describe, expect, test } from "vitest";
import { describeSheets, planSales, readInput, resultsAsJson } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import type { SampleRow } from "../sample/sample-row.ts";
import { writeSheet } from "../sample/write-sheet.ts";
import { ownManagers, ownStages } from "./deal-model/testing/own-rows.ts";
import { tableRows } from "./deal-model/testing/table-rows.ts";
import { funnelTemplate } from "./funnel-template.ts";

/** Names that COUNTIF, SUMIF and MATCH would read as wildcards or comparisons, each with money of its own. */
const oddNames = ["A*", "AB", "A?", "AC", "~AD", "=1+1", "<5", ">Zeta", "<>", "007", "АО «Ромашка*»", "*"];
/** Equal clients that both limits of ABC divide, out of order on the sheet. */
const equals = Array.from({ length: 60 }, (_, place) => `Equal ${String((place * 17) % 60).padStart(2, "0")}`);

const won = (clientId: string, amount: number, row: number): SampleRow<"Deals">[] => [
  { dealId: `W${row}`, clientId, managerId: "Ada", status: "won", openDate: 46_023, closeDate: 46_100, amount },
  {
    dealId: `O${row}`,
    clientId,
    managerId: "Ben",
    status: "open",
    stage: `S${(row % 6) + 1}`,
    openDate: 46_050,
    amount: 10 + row,
  },
];
const rows = {
  Deals: [
    ...equals.flatMap((name, row) => won(name, 5000, row)),
    ...oddNames.flatMap((name, row) => won(name, 100 + row * 7, 100 + row)),
  ],
  Stages: ownStages,
  Managers: ownManagers,
  StageLog: [],
};

describe.skipIf(!hasLibreOffice)("the workbook Funnel with names of all kinds", () => {
  test("[CALC-01] [CALC-12] equal clients at a limit go by name, and names with * ? ~ = < > are themselves", async () => {
    const sheets = (["Deals", "Stages", "Managers"] as const).map((table) => ({
      ...writeSheet(table, rows[table], "en"),
      table,
    }));
    const plan = planSales(readInput(sheets, { language: "en" }));
    const { columns, rows: told } = resultsAsJson(describeSheets(plan, "en", ["R-09"]))["R-09"].tables.deals;
    const categories = new Map(told.map((row) => [row[columns.indexOf("client")], row[columns.indexOf("category")]]));
    expect(new Set(equals.map((name) => categories.get(name)))).toEqual(new Set(["A", "B", "C"]));

    const pasted = await pasteRows(funnelTemplate, "en", rows);
    const ours = tableRows(pasted, "Deals in work").map((row) => [String(row.Client), row.Category]);
    expect(ours.length).toBe(equals.length + oddNames.length);
    expect(new Map(ours as [string, unknown][])).toEqual(categories);
  }, 300_000);
});
