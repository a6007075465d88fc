import { beforeAll, describe, expect, test } from "vitest";
import { abcKeys, clientActionNames, planSales, readInput, type RawSheet, type SalesPlan } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import type { SampleRow } from "../sample/sample-row.ts";
import { writeSheet } from "../sample/write-sheet.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { abcTemplate } from "./abc-template.ts";

/** Losses, blanks, equal amounts across the limits, marks, potential without sales and below them. */
const pasted: SampleRow<"Clients">[] = Array.from({ length: 2000 }, (_, row) => {
  const sales = (((row * 7919) % 1009) - 5) * 100 + (row % 7 === 0 ? 0.25 : 0);
  return {
    name: `Client ${String((row * 37) % 2000).padStart(4, "0")}`,
    managerId: `Manager ${row % 5}`,
    revenue: row % 11 === 0 ? undefined : sales,
    potentialAmount: row % 3 === 0 ? undefined : ((row * 31) % 409) * 500,
    potentialMark: row % 13 === 0 ? "ABC"[row % 3] : undefined,
  };
});

function engine(rows: readonly SampleRow<"Clients">[]): SalesPlan {
  const sheet = writeSheet("Clients", rows, "en", ["name", "managerId", "revenue", "potentialAmount", "potentialMark"]);
  return planSales(readInput([{ ...sheet, table: "Clients" }]), {
    asOf: 46_022,
    period: { from: 45_658, to: 46_022, label: "2025" },
  });
}

function rowsOf(sheets: readonly RawSheet[], name: string, heading: string): readonly (readonly unknown[])[] {
  const { rows } = sheets.find((sheet) => sheet.name === name)!;
  return rows.slice(rows.findIndex((cells) => cells.includes(heading)) + 1);
}

describe.skipIf(!hasLibreOffice)("the workbook ABC and potential", () => {
  describe("with 2,000 pasted clients", () => {
    let sheets: readonly RawSheet[];
    const plan = engine(pasted);
    beforeAll(async () => {
      sheets = await pasteRows(abcTemplate, "en", { Clients: pasted });
    }, 300_000);
    const clientsSheet = () => rowsOf(sheets, "What to do", "Class by potential");

    test("the engine reads the same clients", () => {
      expect(plan.input.tables.Clients.rowCount).toBe(2000);
    });

    test("[CALC-01] every client has the class the engine gives it", () => {
      const classes = clientsSheet()
        .slice(0, 2000)
        .map((cells) => cells[3]);
      expect(classes).toEqual(Array.from(plan.clients.classes, (group) => abcKeys[group]));
    });

    test("[CALC-02] every client has the potential the engine gives it", () => {
      const marks = clientsSheet()
        .slice(0, 2000)
        .map((cells) => cells[2]);
      const { mark, unrealised } = plan.clients.potential;
      expect(marks).toEqual(Array.from(mark, (group) => (group < 3 ? abcKeys[group] : "unknown")));
      const left = clientsSheet()
        .slice(0, 2000)
        .map((cells) => Number(cells[5] || 0));
      const { perUnit } = plan.input.moneyUnit;
      left.forEach((money, row) => expect(money).toBeCloseTo((unrealised[row] || 0) / perUnit, 6));
    });

    test("[CALC-03] every client has its action, and the matrix adds up", () => {
      const { weights, matrix } = plan.clients.service;
      const actions = clientsSheet()
        .slice(0, 2000)
        .map((cells) => cells[4]);
      expect(actions).toEqual(Array.from(weights.action, (action) => clientActionNames[action].en));
      const counts = rowsOf(sheets, "Matrix", "pays as A").filter((cells) =>
        ["A", "B", "C", "unknown"].includes(String(cells[0])),
      );
      expect(counts.slice(4, 8).map((cells) => cells.slice(1, 5).map(Number))).toEqual(
        matrix.map((line) => line.map(({ clients }) => clients)),
      );
      const { perUnit } = plan.input.moneyUnit;
      matrix.forEach((line, down) =>
        line.forEach(({ unrealised }, across) =>
          expect(Number(counts[down][across + 1])).toBeCloseTo(unrealised / perUnit, 4),
        ),
      );
    });

    test("[CALC-03] the forty to develop first are those who could bring most", () => {
      const { weights } = plan.clients.service;
      const { unrealised } = plan.clients.potential;
      const { perUnit } = plan.input.moneyUnit;
      const largest = Array.from(unrealised.keys())
        .filter((row) => weights.action[row] === 0)
        .map((row) => (unrealised[row] || 0) / perUnit)
        .sort((a, b) => b - a)
        .slice(0, 40);
      const shown = rowsOf(sheets, "Develop first", "Class by potential").slice(0, 40);
      expect(largest.length).toBeGreaterThan(5);
      expect(shown.slice(0, largest.length).map((cells) => Number(cells[5]))).toEqual(largest);
    });
  });

  test("[CALC-01] [CALC-02] equal clients are divided at a limit by name, and stand in that order", async () => {
    const tariffs: SampleRow<"Clients">[] = Array.from({ length: 400 }, (_, row) => ({
      name: `Client ${String((row * 37) % 401).padStart(3, "0")}`,
      revenue: [100, 300, 300, 50][(row * 7) % 4],
      potentialAmount: [9000, 9000, 70_000][row % 3],
    }));
    const plan = engine(tariffs);
    const sheets = await pasteRows(abcTemplate, "en", { Clients: tariffs });
    const list = rowsOf(sheets, "What to do", "Class by potential").slice(0, 400);
    expect(list.map((cells) => cells[3])).toEqual(Array.from(plan.clients.classes, (group) => abcKeys[group]));
    expect(list.map((cells) => cells[2])).toEqual(
      Array.from(plan.clients.potential.mark, (group) => (group < 3 ? abcKeys[group] : "unknown")),
    );
    const ranked = rowsOf(sheets, "ABC", "Cumulative share").slice(0, 400);
    const groups = ranked.map((cells) => String(cells[6]));
    expect(groups).toEqual([...groups].sort());
    expect(groups.filter((group, place) => group !== groups[place - 1])).toEqual(["A", "B", "C"]);
    expect(new Set(ranked.map((cells) => cells[0])).size).toBe(400);
  }, 300_000);

  test("[CALC-01] [CALC-03] repeated clients are told; of amounts of 17 digits each has a place", async () => {
    // 0.1 + 0.2 and 0.3 differ beyond the 15 digits a criterion has
    const sales = [0.1 + 0.2, 0.3, 1_000_000];
    const clients: SampleRow<"Clients">[] = [
      { name: "Alfa", revenue: sales[0], potentialAmount: 900_000.1 + 0.2 },
      { name: "Beta", revenue: sales[1], potentialAmount: 900_000.3 },
      { name: "Gamma*", revenue: sales[2] },
      { name: "alfa", revenue: 5 },
      { name: "Gammas", revenue: 5 },
    ];
    const sheets = await pasteRows(abcTemplate, "en", { Clients: clients });
    const start = sheets.find(({ name }) => name === "Start here")!.rows;
    expect(start.find(([label]) => label === "Rows of a client named above")?.[1]).toBe(1);
    const first = rowsOf(sheets, "Develop first", "Class by potential").slice(0, 2);
    expect(first.map((cells) => cells[1]).sort()).toEqual(["Alfa", "Beta"]);
  }, 300_000);

  test("without a row there is neither a zero nor an error", async () => {
    const sheets = await pasteRows(abcTemplate, "ru", { Clients: [] });
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "string" && /^(#|Err:)/.test(cell))).toEqual([]);
    const list = rowsOf(sheets, "Что делать", "Класс по потенциалу").flat();
    expect(list.filter((cell) => cell !== null && cell !== "")).toEqual([]);
  }, 300_000);
});
