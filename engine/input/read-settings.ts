import { text } from "../ground/text.ts";
import { defaultSettings } from "./default-settings.ts";
import type { Issue } from "../ground/issue.ts";
import { keepSettingOrder } from "./keep-setting-order.ts";
import { readSetting, type SettingProblem } from "./read-setting.ts";
import type { SettingRow } from "./setting-rows.ts";
import type { Settings } from "./settings-catalogue.ts";
import { isMapping } from "./user-mapping.ts";

/**
 * The settings of a run: the defaults, over them the sheet, over it what was given for this run. A setting that cannot
 * be read keeps what stood before and is an issue; limits out of order go back to their defaults.
 */
export function readSettings(
  rows: readonly SettingRow[],
  given: Readonly<Record<string, string>>,
  issues: Issue[],
): Settings {
  const values = new Map<string, Settings[keyof Settings]>(Object.entries(defaultSettings()));
  const rowOf = new Map<string, SettingRow>();
  for (const row of rows) {
    if (isMapping(row.key)) continue;
    const reading = readSetting(row.key, row.value);
    if (reading.problem) issues.push(settingIssue(reading.problem, row));
    else {
      values.set(reading.key, reading.value);
      rowOf.set(reading.key, row);
    }
  }
  for (const [key, value] of Object.entries(given)) {
    const reading = readSetting(key, value);
    if (reading.problem) issues.push(settingIssue(reading.problem));
    else {
      values.set(reading.key, reading.value);
      rowOf.delete(reading.key);
    }
  }
  // every value was made by `readSetting` of its own key
  const { settings, problems } = keepSettingOrder(Object.fromEntries(values) as Settings);
  issues.push(...problems.map((problem) => settingIssue(problem, rowOf.get(problem.key))));
  return settings;
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
