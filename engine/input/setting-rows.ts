import { tidyText } from "./normalise-key.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** Keys and values of the sheets Settings as they stand, the first of a key; a blank value is "". */
export function settingRows(sheets: readonly RecognisedSheet[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const { sheet, found } of sheets) {
    const columnOf = (key: string): number => found.matches.find((match) => match.key === key)?.column ?? -1;
    const keys = columnOf("key");
    const values = columnOf("value");
    for (const cells of sheet.rows.slice(found.heading.row + 1)) {
      const key = tidyText(String(cells[keys] ?? ""));
      if (key !== "" && !settings.has(key)) settings.set(key, tidyText(String(cells[values] ?? "")));
    }
  }
  return settings;
}
