import { describe, expect, test } from "vitest";
import { abcKeys, classifyAbc } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/testing/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { abcTemplate } from "./abc-template.ts";

describe.skipIf(!hasLibreOffice)("the workbook ABC and potential", () => {
  test("[CALC-01] 2,000 pasted clients get the classes the engine gives them", async () => {
    const sold = Array.from({ length: 2000 }, (_, row) => ((row * 7919) % 1009) * 100 - 500);
    const rows = sold.map((amount, row) => ({ name: `Client ${row}`, revenue: amount }));
    const sheets = await pasteRows(abcTemplate, "en", { Clients: rows });
    const ranking = sheets.find(({ name }) => name === "ABC")!.rows.slice(4);
    const classes = new Map(ranking.map((cells) => [cells[1], cells[7]]));
    const group = classifyAbc(Float64Array.from(sold));
    const positive = sold.flatMap((amount, row) => (amount > 0 ? [row] : []));
    expect(positive.length).toBeGreaterThan(1900);
    expect(positive.map((row) => classes.get(`Client ${row}`))).toEqual(positive.map((row) => abcKeys[group[row]]));
  });
});
