import { describe, expect, test } from "vitest";
import { planSales, readInput, type RawSheet, type SettingKey } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import type { Template } from "../kit/template.ts";
import { makeNorms } from "../sample/make-norms.ts";
import { randomFrom } from "../sample/random.ts";
import { writeSheet } from "../sample/write-sheet.ts";
import { headcountTemplate } from "./headcount-template.ts";

/** Norms, classes, speed of conquest, posts and money that nobody chose. */
function whatIf(seed: number) {
  const random = randomFrom(seed);
  const some = (low: number, high: number) =>
    Math.round((low + ((high - low) * random.whole(0, 1000)) / 1000) * 1000) / 1000;
  const operations = makeNorms().map(({ activityType }) => activityType);
  const steps = ["list", "call", "letter", "meeting"];
  return {
    settings: {
      absenceDays: String(random.whole(0, 40)),
      hoursPerDay: String(some(6, 9)),
      sellingShare: String(some(0.3, 0.9)),
      supportShare: String(some(0, 0.3)),
      dutyHours: String(random.whole(0, 900)),
      coverUniverse: String(random.whole(500, 20_000)),
      coverTarget: String(some(0.2, 1)),
      coverYears: String(some(0.5, 4)),
      coverPeople: String(random.whole(1, 12)),
      acquisitionConversion: String(some(0.01, 0.3)),
      span: String(random.whole(3, 10)),
      nextSellerCost: String(random.whole(20_000, 200_000)),
      nextSellerSales: String(random.whole(50_000, 900_000)),
      marginRate: String(some(0.1, 0.7)),
      secondYearShare: String(some(0.3, 1.5)),
      thirdYearShare: String(some(0.3, 1.5)),
    } satisfies Partial<Record<SettingKey, string>>,
    rows: {
      Clients: Array.from({ length: random.whole(50, 400) }, (_, row) => ({
        name: `Client ${row}`,
        status: "client",
        potentialMark: random.pick(["A", "B", "C"]),
      })),
      Managers: [],
      Norms: makeNorms().map((row) => ({ ...row, minutes: random.whole(3, 240) })),
      CategoryNorms: ["A", "B", "C"].flatMap((group) =>
        operations
          .slice(0, random.whole(2, 6))
          .map((activityType) => ({ group, activityType, countPerYear: random.whole(1, 30) })),
      ),
      ProspectNorms: steps.map((step, place) => ({
        step,
        activityType: operations[place],
        count: random.whole(1, 4),
        reach: place === 0 ? 1 : some(0.1, 1),
      })),
    },
  };
}

function figure(sheets: readonly RawSheet[], sheet: string, label: string): number {
  return Number(sheets.find(({ name }) => name === sheet)?.rows.find(([first]) => first === label)?.[1]);
}

describe.skipIf(!hasLibreOffice)("what-if in the workbook Headcount by time norms", () => {
  test.each([1, 2, 3])(
    "[CALC-09] [CALC-10] [CALC-40] [AM-22] random norms and settings %i give the engine's people",
    async (seed) => {
      const { settings, rows } = whatIf(seed);
      const template: Template = { ...headcountTemplate, settingValues: settings };
      const input = (Object.keys(rows) as (keyof typeof rows)[]).map((table) => ({
        ...writeSheet(table, rows[table], "en"),
        table,
      }));
      const { people } = planSales(readInput(input, { language: "en", settings }), { asOf: 46_022 + 180 });
      const sheets = await pasteRows(template, "en", rows);
      const near = (sheet: string, label: string, theirs: number) =>
        expect(figure(sheets, sheet, label) / theirs, `${sheet}: ${label}, ${theirs}`).toBeCloseTo(1, 9);

      near("Existing clients", "People needed (FTE)", people.base.fte);
      expect(figure(sheets, "Existing clients", "People, rounded up once")).toBe(people.base.headcount);
      near("Market", "People needed (FTE)", people.coverage.fte);
      near("Market", "Years with the people at hand", people.coverage.yearsOfPeople);
      near("Structure", "Break-even sales", people.economics!.breakEven / 100);
      near("Structure", "Return of three years", people.economics!.threeYearReturn);
    },
    300_000,
  );
});
