import { describe, expect, test } from "vitest";
import {
  baseHeadcount,
  coverageHeadcount,
  departmentStructure,
  sellerEconomics,
  type RawSheet,
} from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { headcountTemplate } from "./headcount-template.ts";

/** Figures right of a label, on any sheet. */
function beside(sheets: readonly RawSheet[], sheet: string, label: string): number {
  const cells = sheets.find(({ name }) => name === sheet)!.rows.find((row) => row[0] === label)!;
  return Number(cells[1]);
}

function tableOf(sheets: readonly RawSheet[], sheet: string, heading: string, count: number) {
  const { rows } = sheets.find(({ name }) => name === sheet)!;
  const at = rows.findIndex((cells) => cells[0] === heading && typeof cells[1] === "string");
  return rows.slice(at + 1, at + 1 + count);
}

/** 34, 11 and 1.5 hours a year by the usual norms; one person has (247 − 20) × 8 × 0.6 hours (CALC-09). */
const hoursOf = { A: 34, B: 11, C: 1.5 };
const available = 1089.6;
const marks = ["A", "B", "B", "C", "C", "C", undefined] as const;
const pasted = Array.from({ length: 2000 }, (_, row) => ({
  name: `Client ${row}`,
  managerId: row % 3 === 0 ? "Karen Farrow" : undefined,
  potentialMark: marks[row % marks.length],
}));
const countOf = (mark: string) => pasted.filter(({ potentialMark }) => (potentialMark ?? "C") === mark).length;

describe.skipIf(!hasLibreOffice)("the workbook Headcount by time norms", () => {
  test("[CALC-09] [CALC-10] [CALC-40] [AM-22] 2,000 pasted clients take the people the engine says", async () => {
    const sheets = await pasteRows(headcountTemplate, "en", { Clients: pasted });
    const groups = (["A", "B", "C"] as const).map((group) => ({
      group,
      clients: countOf(group),
      budget: { group, operations: [], hours: hoursOf[group], cost: 0, missing: [] },
    }));
    const base = baseHeadcount(groups, available);
    const shown = tableOf(sheets, "Existing clients", "Group", 3);
    expect(shown.map((cells) => Number(cells[3]))).toEqual(groups.map(({ clients }) => clients));
    shown.forEach((cells, row) => expect(Number(cells[5])).toBeCloseTo(base.groups[row].hours, 8));
    expect(beside(sheets, "Existing clients", "People needed (FTE)")).toBeCloseTo(base.fte, 9);
    expect(beside(sheets, "Existing clients", "People, rounded up once")).toBe(base.headcount);

    const coverage = coverageHeadcount({
      universe: 6000,
      coverTarget: 1,
      years: 2,
      hoursPerProspect: 47 / 60,
      available,
      acquisitionConversion: 0.05,
      serviceHours: hoursOf.C,
      baseFte: base.fte,
      splitRoles: false,
      people: 3,
    });
    expect(beside(sheets, "Market", "People needed (FTE)")).toBeCloseTo(coverage.fte, 9);
    expect(beside(sheets, "Market", "Years with the people at hand")).toBeCloseTo(coverage.yearsOfPeople, 9);
    tableOf(sheets, "Market", "Years", 5).forEach((cells, row) => {
      expect(Number(cells[2])).toBeCloseTo(coverage.speeds[row].fte, 9);
      expect(cells.slice(3, 5).map(Number)).toEqual([
        coverage.speeds[row].headcount,
        coverage.speeds[row].totalHeadcount,
      ]);
    });
    expect(coverage.byYear).toHaveLength(3);
    tableOf(sheets, "Market", "Year", 3).forEach((cells, row) => {
      expect(Number(cells[3])).toBeCloseTo(coverage.byYear[row].totalFte, 9);
      expect(Number(cells[4])).toBe(coverage.byYear[row].totalHeadcount);
    });

    const structure = departmentStructure(
      [
        { role: "vip", fte: (12 * 40) / available, have: 0, costPerPerson: 0 },
        { role: "coverage", fte: coverage.fte, have: 0, costPerPerson: 0 },
        { role: "base", fte: base.fte, have: 0, costPerPerson: 0 },
      ],
      7,
    );
    const { separate, combined, roles } = structure;
    expect(tableOf(sheets, "Structure", "Role", 6).map((cells) => Number(cells[2]))).toEqual([
      ...roles.map(({ needed }) => needed),
      separate.supervisors,
      separate.heads,
      combined.headcount,
    ]);
    const seller = { cost: 60_000, margin: 0.3, increment: 300_000, secondYear: 0.8, thirdYear: 0.6 };
    const economics = sellerEconomics({ ...seller, corridor: { low: 0.5, high: 1.5 } });
    expect(beside(sheets, "Structure", "Break-even sales")).toBeCloseTo(economics.breakEven, 6);
    expect(beside(sheets, "Structure", "Return of three years")).toBeCloseTo(economics.threeYearReturn, 9);
  }, 300_000);

  test("without clients nobody is needed for them, and nothing is an error", async () => {
    const sheets = await pasteRows(headcountTemplate, "en", { Clients: [], Managers: [] });
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "string" && /^(#|Err:)/.test(cell))).toEqual([]);
    expect(beside(sheets, "Existing clients", "People, rounded up once")).toBe(0);
    expect(tableOf(sheets, "Managers' load", "Manager", 5).flat().filter(Boolean)).toEqual([]);
  }, 300_000);
});
