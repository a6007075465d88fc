import { tidyText } from "./normalise-key.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** One row of the sheet Settings as it stands. */
export interface SettingRow {
  readonly key: string;
  readonly value: RawCell;
  readonly sheet: RawSheet;
  /** 0-based sheet row and column of the value; of the key where the sheet has no column of values. */
  readonly row: number;
  readonly column: number;
}

/** Rows of the sheets Settings, the first of each key. */
export function settingRows(sheets: readonly RecognisedSheet[]): readonly SettingRow[] {
  const rows = new Map<string, SettingRow>();
  for (const { sheet, found } of sheets) {
    const columnOf = (key: string): number => found.matches.find((match) => match.key === key)?.column ?? -1;
    const keys = columnOf("key");
    const column = columnOf("value");
    for (let row = found.heading.row + 1; row < sheet.rows.length; row++) {
      const key = tidyText(String(sheet.rows[row][keys] ?? ""));
      if (key === "" || rows.has(key)) continue;
      rows.set(key, { key, value: sheet.rows[row][column], sheet, row, column: column < 0 ? keys : column });
    }
  }
  return Array.from(rows.values());
}
