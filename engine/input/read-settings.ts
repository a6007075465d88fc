import { text } from "../words/text.ts";
import { defaultSettings } from "./default-settings.ts";
import type { Issue } from "./issue.ts";
import { readSetting, type SettingProblem } from "./read-setting.ts";
import type { SettingRow } from "./setting-rows.ts";
import type { Settings } from "./settings-catalogue.ts";
import { isMapping } from "./user-mapping.ts";

/**
 * The settings of a run: the defaults, over them the sheet, over it what was given for this run. A setting that cannot
 * be read keeps what stood before and is an issue.
 */
export function readSettings(
  rows: readonly SettingRow[],
  given: Readonly<Record<string, string>>,
  issues: Issue[],
): Settings {
  const values = new Map<string, Settings[keyof Settings]>(Object.entries(defaultSettings()));
  for (const row of rows) {
    if (isMapping(row.key)) continue;
    const reading = readSetting(row.key, row.value);
    if (reading.problem) issues.push(settingIssue(reading.problem, row));
    else values.set(reading.key, reading.value);
  }
  for (const [key, value] of Object.entries(given)) {
    const reading = readSetting(key, value);
    if (reading.problem) issues.push(settingIssue(reading.problem));
    else values.set(reading.key, reading.value);
  }
  return Object.fromEntries(values) as Settings; // every value was made by `readSetting` of its own key
}

function settingIssue({ code, key, expected, found }: SettingProblem, row?: SettingRow): Issue {
  const message = text(
    `setting ${key}: expected ${expected.en}, got "${found}"`,
    `параметр ${key}: ожидалось: ${expected.ru}, стоит: «${found}»`,
  );
  const place = row && { sheet: row.sheet.name, file: row.sheet.file, row: row.row + 1, column: row.column };
  const level = row && code === "UNKNOWN_SETTING" ? "warning" : "error";
  return { level, code, table: "Settings", ...place, expected, found, message, count: 1 };
}
