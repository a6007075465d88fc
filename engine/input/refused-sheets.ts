import { text, type Text } from "../ground/text.ts";
import type { ColumnSpec, TableSpec, TableSpecs } from "./column-spec.ts";
import type { Issue } from "../ground/issue.ts";
import { noneChosen } from "./user-choice.ts";
import type { OtherSheet, Recognition, RecognisedSheet } from "./recognise-sheets.ts";

/**
 * What to say of sheets that are no table: nothing, unless the user named the table of the sheet, or no sheet at all
 * could be read. Then: which headings were looked for, and which stand where.
 */
export function refusedSheets({ recognised, others }: Recognition, specs: TableSpecs): readonly Issue[] {
  const used = others.filter(({ table }) => table !== noneChosen);
  const named = used.filter(({ table }) => table !== undefined);
  if (recognised.length > 0 || named.length > 0) return named.map((other) => refusal(other, specs));
  return used.map((other) => refusal(other, specs));
}

function refusal({ sheet, table, nearest }: OtherSheet, specs: TableSpecs): Issue {
  const row = nearest ? nearest.row + 1 : undefined;
  const found = nearest?.shown
    .filter((words) => words !== "")
    .slice(0, 12)
    .join(", ");
  const expected = lookedFor(table, specs);
  const there = found
    ? text(`row ${row} has: ${found}`, `в строке ${row} стоят: ${found}`)
    : text("the sheet has no headings", "на листе нет заголовков");
  const message = text(
    `not a table that can be read: looked for the headings ${expected.en}; ${there.en}`,
    `не таблица, которую можно прочитать: искали заголовки ${expected.ru}; ${there.ru}`,
  );
  return {
    level: "error",
    code: "NO_TABLE",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row,
    expected,
    found,
    message,
    count: 1,
  };
}

/** Headings that make the table, or those of the two tables a plan starts from. */
function lookedFor(table: string | undefined, specs: TableSpecs): Text {
  if (table !== undefined && !Object.hasOwn(specs, table)) {
    const names = Object.keys(specs).join(", ");
    return text(
      `of one of the tables ${names} ("${table}" is none)`,
      `одной из таблиц ${names} («${table}» среди них нет)`,
    );
  }
  const names = table === undefined ? ["Clients", "Deals"].filter((name) => Object.hasOwn(specs, name)) : [table];
  const inWords = (language: keyof Text): string =>
    names.map((name) => `${specs[name].name[language]} (${neededHeadings(name, specs, language)})`).join(", ");
  return text(inWords("en"), inWords("ru"));
}

function neededHeadings(table: string, specs: TableSpecs, language: keyof Text): string {
  const { columns, recognisedBy } = specs[table];
  const required = Object.entries<ColumnSpec>(columns).filter(([, column]) => column.required);
  const keys = new Set([...required.map(([key]) => key), ...(recognisedBy[0] ?? [])]);
  return Array.from(keys, (key) => columns[key].heading[language]).join(", ");
}

/** Required columns that a recognised sheet has not. */
export function missingColumns({ sheet, table, found, unknown }: RecognisedSheet, specs: TableSpecs): readonly Issue[] {
  const keys = new Set(found.matches.map(({ key }) => key));
  const absent = Object.entries<ColumnSpec>(specs[table].columns).filter(
    ([key, column]) => column.required && !keys.has(key) && !isMadeUp(specs[table], key, keys),
  );
  return absent.map(([, { heading }]) => {
    const others = unknown.slice(0, 12).join(", ") || "—";
    const message = text(
      `no column "${heading.en}" of ${specs[table].name.en}; headings without a meaning: ${others}`,
      `нет столбца «${heading.ru}» таблицы «${specs[table].name.ru}»; заголовки без назначения: ${others}`,
    );
    const row = found.heading.row + 1;
    return {
      level: "error",
      code: "MISSING_COLUMN",
      table,
      sheet: sheet.name,
      file: sheet.file,
      row,
      expected: heading,
      message,
      count: 1,
    };
  });
}

/** Computed from other columns of the sheet, or taken as the whole period where no row has a day (AM-77). */
function isMadeUp({ product, undated }: TableSpec, key: string, keys: ReadonlySet<string>): boolean {
  return key === undated || (product?.of === key && keys.has(product.quantity) && keys.has(product.price));
}
