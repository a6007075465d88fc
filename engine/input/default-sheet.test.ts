import { describe, expect, test } from "vitest";
import { defaultSheet, defaultTables } from "./default-sheet.ts";
import { defaultCategoryNorms } from "./defaults/category-norms.ts";
import { defaultNorms } from "./defaults/norms.ts";
import { defaultProspectNorms } from "./defaults/prospect-norms.ts";
import { defaultStages } from "./defaults/stages.ts";

const minutesOf = (type: string): number => defaultNorms.find((norm) => norm.activityType === type)?.minutes ?? NaN;

test.each([
  ["A", 24 * 15 + 4 * 90 + 6 * 180 + 12 * 20, 34],
  ["B", 12 * 15 + 2 * 90 + 1 * 180 + 6 * 20, 11],
  ["C", 2 * 15 + 3 * 20, 1.5],
  ["TARGET", 32 * 15 + 8 * 180 + 2 * 120 + 12 * 20, 40],
] as const)("[CALC-09] the default norms give group %s %i minutes, %d hours a client", (group, minutes, hours) => {
  const own = defaultCategoryNorms.filter((norm) => norm.group === group);
  const total = own.reduce((sum, norm) => sum + norm.countPerYear * minutesOf(norm.activityType), 0);
  expect(total).toBe(minutes);
  expect(total / 60).toBe(hours);
});

test("[CALC-10] one acquisition cycle takes 15 + 8 + 6 + 18 = 47 minutes", () => {
  const steps = defaultProspectNorms.map((norm) => norm.count * norm.reach * minutesOf(norm.activityType));
  expect(steps).toEqual([15, 8, 6, 18]);
});

test("[CALC-14] fourteen stages, ten of them open, win probability from the first 0.0344", () => {
  expect(defaultStages.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(new Set(defaultStages.map(({ code }) => code)).size).toBe(14);
  expect(defaultStages.filter(({ kind }) => kind === "open")).toHaveLength(10);
  const chance = defaultStages.reduce((product, { conversion = 1 }) => product * conversion, 1);
  expect(chance).toBeCloseTo(0.5 * 0.7 ** 4 * 0.8 ** 2 * 0.7 * 0.8 ** 2, 12);
  expect(chance.toFixed(4)).toBe("0.0344");
});

describe("a sheet of defaults", () => {
  test("has the headings of the table and codes as labels, in the language", () => {
    expect(defaultSheet("Norms", "ru").rows.slice(0, 2)).toEqual([
      ["Операция", "Минут", "Затраты", "Включает"],
      ["звонок", 15, null, "ввод в базу"],
    ]);
    expect(defaultSheet("Stages", "en").rows[11]).toEqual([
      11,
      "9",
      "Contract signed",
      "Договор",
      "client",
      "won",
      null,
    ]);
  });

  test.each(defaultTables)("%s: every row has a cell for every heading", (name) => {
    const { rows, table } = defaultSheet(name, "en");
    expect(table).toBe(name);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === rows[0].length)).toBe(true);
  });
});
