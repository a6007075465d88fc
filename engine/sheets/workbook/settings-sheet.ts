import { isoDay } from "../../ground/day.ts";
import type { TableSpec } from "../../input/column-spec.ts";
import type { Input } from "../../input/read-input.ts";
import { settingGroups, type SettingKey } from "../../input/settings-catalogue.ts";
import { tables, type TableName } from "../../input/tables/index.ts";
import { isChoiceArea } from "../../input/user-choice.ts";
import type { SettingSpec } from "../../input/settings/setting-spec.ts";
import { settings as settingsTable } from "../../input/tables/settings.ts";
import type { Period } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { settingsWords } from "../../words/settings-words.ts";
import { say, type Language } from "../../ground/text.ts";
import { writeClock } from "../write-setting.ts";
import type { PlacedColumn } from "./formula-places.ts";
import type { CarriedSheet } from "./placed-sheet.ts";
import type { CellValue } from "../result-sheet.ts";

const columns = ["key", "label", "value", "explanation"] as const;
const valueColumn = columns.indexOf("value");
const catalogue: readonly (readonly [string, SettingSpec])[] = settingGroups.flatMap(({ settings }) =>
  Object.entries<SettingSpec>(settings),
);

/** The Settings sheet with every setting, its value of this run and what it does; and the headings the user chose. */
export function settingsSheet(input: Input, language: Language, name: string): CarriedSheet {
  const rows: CellValue[][] = catalogue.map(([key, spec]) => [
    key,
    say(spec.label, language),
    shownValue(spec, input.settings[key as SettingKey], language),
    say(spec.explanation, language),
  ]);
  for (const [table, headings] of input.mapping) {
    for (const [key, heading] of headings) {
      rows.push([`map.${table}.${key}`, null, heading, whyMapped(table, key, language)]);
    }
  }
  return {
    type: "input",
    name,
    table: "Settings",
    rowCount: rows.length + 1,
    columnCount: columns.length,
    headingRow: 0,
    tableName: "SP_Settings",
    cellAt: (row, column) =>
      row === 0 ? say(settingsTable.columns[columns[column]].heading, language) : rows[row - 1][column],
    kinds: columns.map(() => undefined),
    notes: columns.map((key) => say(settingsTable.columns[key].help, language)),
    allowed: columns.map(() => undefined),
    assumptions: columns.map((key) => key === "value"),
  };
}

function whyMapped(table: string, key: string, language: Language): string {
  if (isChoiceArea(table)) return say(settingsWords[table], language, { name: key });
  const { name, columns } = tables[table as TableName] as TableSpec;
  const values = { column: say(columns[key].heading, language), table: say(name, language) };
  return say(settingsWords.mapping, language, values);
}

/** Where a setting's value stands: for formulas that use it. */
export function settingPlace(sheet: string, key: string): PlacedColumn | undefined {
  const at = catalogue.findIndex(([one]) => one === key);
  return at < 0 ? undefined : { sheet, column: valueColumn, firstRow: at + 1, rowCount: 1 };
}

/** Numbers stay numbers, so that formulas can use them; the rest is written the way `readSetting` reads it back. */
function shownValue(spec: SettingSpec, value: unknown, language: Language): CellValue {
  if (value === null || value === undefined) return null;
  switch (spec.kind) {
    case "flag":
      return say(value ? commonWords.yes : commonWords.no, language);
    case "choice":
      return spec.choices[value as string]?.[language] ?? (value as string);
    case "date":
      return isoDay(value as number);
    case "period":
      return (value as Period).label;
    case "time":
      return writeClock(value as number);
    default:
      return value as CellValue;
  }
}
