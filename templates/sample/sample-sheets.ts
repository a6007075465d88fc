import { tables, type Language, type RawSheet, type TableName } from "./engine-parts.ts";
import { addFaults } from "./add-faults.ts";
import { sampleTables } from "./sample-tables.ts";
import type { SampleRow } from "./sample-row.ts";
import { writeSheet } from "./write-sheet.ts";

/**
 * The input sheets of the sample company, a supplier of packaging and labelling: what a newcomer sees without data
 * of one's own, and what every result sheet is shown on. Both languages have the same structure and figures.
 *
 * @returns one sheet per input table, headings in row 1, the same on every call
 * @example sampleSheets("en").map(({ name }) => name) // "Settings", "Clients", "Contacts", "Deals" …
 */
export function sampleSheets(language: Language): RawSheet[] {
  const data = addFaults(sampleTables());
  return (Object.keys(tables) as TableName[]).flatMap((table) => {
    const rows: readonly SampleRow<typeof table>[] | undefined = data[table];
    return rows === undefined ? [] : [writeSheet(table, rows, language)];
  });
}
