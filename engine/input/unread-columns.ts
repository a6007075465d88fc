import type { Issue } from "../ground/issue.ts";
import { text, type Text } from "../ground/text.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Headings named before the rest is only counted. */
const mostNamed = 30;

/**
 * AM-79: one notice a sheet says what its columns were taken for and names those that were not read, also when nothing is
 * missing: a column nobody understood may be the one the user came for.
 */
export function unreadColumns(recognised: readonly RecognisedSheet[], specs: TableSpecs): readonly Issue[] {
  return recognised.flatMap(({ sheet, table, found, unknown }): Issue[] => {
    if (unknown.length === 0 || sheet.owned !== undefined || table === "Settings") return [];
    const named = unknown.slice(0, mostNamed).join(", ") + (unknown.length > mostNamed ? " …" : "");
    const { name, columns } = specs[table];
    const read = (language: keyof Text): string =>
      found.matches
        .map(({ key, column }) => [columns[key].heading[language], found.heading.shown[column]])
        .map(([meaning, heading]) => (meaning === heading ? heading : `${heading} (${meaning})`))
        .join(", ");
    return [
      {
        level: "notice",
        code: "COLUMNS_UNREAD",
        table,
        sheet: sheet.name,
        file: sheet.file,
        row: found.heading.row + 1,
        found: named,
        message: text(
          `columns of ${name.en} that were not read: ${named}; read were: ${read("en")}`,
          `столбцы листа «${name.ru}», которые не прочитаны: ${named}; прочитаны: ${read("ru")}`,
        ),
        count: 1,
      },
    ];
  });
}
