import { describe, expect, test } from "vitest";
import { issue, sheet, words } from "./intake-testing.ts";
import { codeNumber } from "./lists.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { readInput, type Input } from "./read-input.ts";
import { statusInWords } from "./status-in-words.ts";

const deals = (headings: readonly string[], ...rows: RawCell[][]): RawSheet => sheet("Deals", [headings, ...rows]);
const stages = (input: Input): string[] => words(input.tables.Stages.code);
const status = (input: Input): (string | undefined)[] =>
  Array.from(input.tables.Deals.status, (code) => ["open", "won", "lost"][code]);
const columns = ["Deal ID", "Client", "Stage", "Amount", "Opened"];

describe("[AM-78] the order of stages", () => {
  test("a column beside that numbers them decides", () => {
    const input = readInput([
      deals(
        [...columns, "Stage No"],
        [1, "A", "Blue", 1, 46023, 2],
        [2, "A", "Green", 1, 46023, 1],
        [3, "A", "Won", 1, 46023, 3],
      ),
    ]);
    expect(stages(input)).toEqual(["Green", "Blue", "Won"]);
  });

  test("else the succession in the stage log", () => {
    const log = sheet("StageLog", [
      ["Deal", "Date", "Stage"],
      [1, 46023, "Green"],
      [1, 46030, "Blue"],
      [2, 46024, "Green"],
      [2, 46031, "Blue"],
    ]);
    const input = readInput([deals(columns, [1, "A", "Blue", 1, 46023], [2, "A", "Green", 1, 46023]), log]);
    expect(stages(input)).toEqual(["Green", "Blue"]);
  });
});

describe("[AM-78] what a deal is", () => {
  test.each([
    ["Payment Done", "won"],
    ["Closed Lost to Competition", "lost"],
    ["Сделка успешна", "won"],
    ["Оплачено", "won"],
    ["Оплата прошла", "won"],
    ["Paid in full", "won"],
    ["Ушёл к конкуренту", "lost"],
    ["Gewonnen", "won"],
    ["Отказ клиента", "lost"],
  ] as const)("%s is %s, as a stage and as a status", (word, expected) => {
    expect(statusInWords(word)).toBe(codeNumber("dealStatus", expected));
    expect(status(readInput([deals(columns, [1, "A", word, 1, 46023])]))).toEqual([expected]);
  });

  test("without a known stage and status a deal is unknown, and told", () => {
    const input = readInput([
      deals(
        ["Deal ID", "Client", "Stage", "Status", "Amount", "Opened"],
        [1, "A", null, "Zzz", 1, 46023],
        [2, "A", "Proposal", null, 1, 46023],
      ),
    ]);
    expect(status(input)).toEqual([undefined, "open"]);
    expect(issue(input, "STAGE_UNKNOWN")).toMatchObject({ level: "warning", count: 1 });
  });

  test("no stage that counts as won is told with the words that were seen", () => {
    const input = readInput([deals(columns, [1, "A", "Blue", 1, 46023], [2, "A", "Green", 1, 46023])]);
    expect(issue(input, "NO_WON_STAGE")).toMatchObject({ level: "warning", found: "Blue, Green" });
  });

  test("an inactive deal without any chance is lost", () => {
    const rows = [
      [1, "A", "New", 1, 46023, "False", 0],
      [2, "A", "New", 1, 46023, "True", 0],
      [3, "A", "Won", 1, 46023, "False", 0],
    ];
    expect(status(readInput([deals([...columns, "Active", "Probability"], ...rows)]))).toEqual(["lost", "open", "won"]);
  });
});
