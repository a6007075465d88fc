import { parsePeriod } from "../ground/parse-period.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { TableSpec } from "./column-spec.ts";
import { periodOf } from "./period-of.ts";
import type { RawTable } from "./raw-table.ts";
import { offset1904 } from "./read-dates.ts";

/**
 * AM-80: Excel turns 2026-03 into a day on typing; where a period is wanted such a day is its month, and "March 2026" or
 * «I кв. 2026» are read too. Days are said, in case one was meant.
 */
export function readPeriods({ name, parts, columns }: RawTable, spec: TableSpec): readonly Issue[] {
  return Array.from(columns).flatMap(([key, { list }]): Issue[] => {
    const column = spec.columns[key];
    if (column.type !== "text" || column.holds !== "period" || !list) return [];
    const shift = parts.some(({ sheet }) => sheet.date1904) ? offset1904 : 0;
    const days: string[] = [];
    list.words.forEach((word, code) => {
      if (parsePeriod(word)) return;
      const isSerial = /^\d{5}(?:\.\d+)?$/.test(word);
      const label = periodOf(isSerial ? Number(word) + shift : word);
      if (label === undefined) return;
      list.words[code] = label;
      if (isSerial) days.push(label);
    });
    if (days.length === 0) return [];
    const { sheet, file, heading } = parts[0]?.places.get(key) ?? {};
    const found = days.join(", ");
    const message = text(
      `days where periods are wanted, as Excel makes of 2026-03 on typing, were read as their months: ${found}`,
      `дни вместо периодов — так Excel меняет 2026-03 при вводе — прочитаны как месяцы: ${found}`,
    );
    return [
      {
        level: "notice",
        code: "PERIOD_FROM_DAY",
        table: name,
        sheet,
        file,
        heading,
        found,
        message,
        count: days.length,
      },
    ];
  });
}
