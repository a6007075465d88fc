import type { Language, Text } from "../ground/text.ts";
import type { ColumnSpec, TableSpec } from "./column-spec.ts";
import { defaultAnswers } from "./defaults/answers.ts";
import { defaultCategoryNorms } from "./defaults/category-norms.ts";
import { defaultNorms } from "./defaults/norms.ts";
import { defaultProspectNorms } from "./defaults/prospect-norms.ts";
import { defaultStages } from "./defaults/stages.ts";
import { lists } from "./lists.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { tables } from "./tables/index.ts";

type DefaultRow = Readonly<Record<string, string | number | Text | undefined>>;

const defaultRows = {
  Norms: defaultNorms,
  CategoryNorms: defaultCategoryNorms,
  ProspectNorms: defaultProspectNorms,
  Stages: defaultStages,
} satisfies Partial<Record<keyof typeof tables, readonly DefaultRow[]>>;

/** Tables a user fills in from a sheet of questions; without it nothing is assumed. */
const askedRows = { Answers: defaultAnswers } satisfies Partial<Record<keyof typeof tables, readonly DefaultRow[]>>;

export type DefaultTable = keyof typeof defaultRows | keyof typeof askedRows;

/** The tables whose default rows count where nobody gave others. */
export const defaultTables = Object.keys(defaultRows) as readonly (keyof typeof defaultRows)[];

/**
 * A table's default rows as a sheet, as a user would have typed it: it is written into the workbook on the first run,
 * and taken in by the same road as any other sheet.
 *
 * @returns a heading row and the rows; codes as their labels in the language
 * @example defaultSheet("Norms", "en").rows[1] // ["call", 15, null, "database entry"]
 */
export function defaultSheet(name: DefaultTable, language: Language): RawSheet {
  const spec: TableSpec = tables[name];
  const rows: readonly DefaultRow[] = { ...defaultRows, ...askedRows }[name];
  const columns = Object.entries(spec.columns);
  const headings = columns.map(([, column]) => column.heading[language]);
  const cells = rows.map((row) => columns.map(([key, column]) => cellOf(column, row[key], language)));
  return { name: spec.name[language], rows: [headings, ...cells], table: name };
}

function cellOf(column: ColumnSpec, value: DefaultRow[string], language: Language): RawCell {
  if (value === undefined) return null;
  if (typeof value === "object") return value[language];
  if (column.type !== "code") return value;
  const labels: Readonly<Record<string, Text>> = lists[column.list];
  return labels[value][language];
}
