import { parsePeriod } from "../ground/parse-period.ts";
import type { Language, Text } from "../ground/text.ts";
import { tables as specs } from "../input/tables/index.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { editWords as words } from "../words/edits/edit-words.ts";
import { filled } from "./filled.ts";
import { newRow } from "./new-row.ts";
import { sheetOfRow } from "./row-place.ts";
import type { EditAnswer, SheetEdits } from "./sheet-edits.ts";

/** What is to be sold in a period, as it is put down. */
export interface GoalEntry {
  /** 2026, 2026-Q1, 2026-03 or FROM..TO. */
  readonly period: string;
  /** Units of the currency; NaN could not be read. */
  readonly money: number;
}

/** Where the goal goes: into cells of the sheet Goals, onto a new sheet Goals where there is none, or nowhere and why. */
export type GoalAnswer =
  | ({ readonly done: true; readonly sheet?: undefined } & SheetEdits)
  | { readonly done: true; readonly sheet: RawSheet }
  | Extract<EditAnswer, { readonly done: false }>;

/**
 * The plan of a period written to Goals: over the money of the row that has the period already, else as a new row.
 *
 * Refused: words that are no period, money that is not above zero. Months need no rows of their own: what Goals do not give by
 * month follows the company's seasonality (CALC-42).
 *
 * @see AM-82
 * @example newGoal(plan, { period: "2026", money: 110_000_000 }, "en")
 */
export function newGoal({ input }: SalesPlan, entry: GoalEntry, language: Language): GoalAnswer {
  const period = parsePeriod(entry.period)?.label;
  const { columns, name } = specs.Goals;
  const problems: Text[] = [
    ...(period === undefined ? [filled(words.noPeriod, { column: columns.period.heading })] : []),
    ...(entry.money > 0 ? [] : [filled(words.noGoal, { column: columns.planMoney.heading })]),
  ];
  if (period === undefined || problems.length > 0) return { done: false, problems };
  const { Goals } = input.tables;
  const row = Array.from(Goals.period.codes).findIndex(
    (code) => parsePeriod(Goals.period.words[code] ?? "")?.label === period,
  );
  const sheet = row < 0 ? undefined : sheetOfRow(input, "Goals", row);
  if (sheet?.has("planMoney")) {
    const at = Goals.sheetRow[row];
    return {
      done: true,
      edits: [sheet.edit(at, "planMoney", entry.money)],
      expected: [sheet.edit(at, "planMoney", sheet.valueAt(at, "planMoney"))],
    };
  }
  if (Goals.sources.length > 0) return newRow(input, "Goals", { period, planMoney: entry.money });
  const headings = [columns.period.heading[language], columns.planMoney.heading[language]];
  return { done: true, sheet: { name: name[language], table: "Goals", rows: [headings, [period, entry.money]] } };
}
