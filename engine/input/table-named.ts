import { normaliseHeading } from "./normalise-heading.ts";
import { tables, type TableName } from "./tables/index.ts";
import type { TableSpec } from "./column-spec.ts";

let made: ReadonlyMap<string, TableName> | undefined;

/**
 * The input table a word names, in either language, singular or plural, by its own name or another usual one.
 *
 * @returns undefined for a word that names none
 * @example tableNamed("платёж") // "Payments"
 */
export function tableNamed(word: string): TableName | undefined {
  made ??= namesOfTables();
  const normal = normaliseHeading(word);
  return made.get(normal) ?? made.get(stemOf(normal));
}

/** Own names before other ones, whole names before stems: the first to claim a word keeps it. */
function namesOfTables(): ReadonlyMap<string, TableName> {
  const names = new Map<string, TableName>();
  const own = Object.entries<TableSpec>(tables).map(([key, spec]) => [key, [key, spec.name.en, spec.name.ru]] as const);
  const other = Object.entries<TableSpec>(tables).map(([key, spec]) => [key, spec.aliases ?? []] as const);
  for (const form of [normaliseHeading, (name: string) => stemOf(normaliseHeading(name))])
    for (const [key, words] of [...own, ...other])
      for (const word of words) if (!names.has(form(word))) names.set(form(word), key as TableName);
  return names;
}

/** Without the ending of number and case: payments and payment, сделки and сделка. */
function stemOf(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word.replace(/ies$/, "y").replace(/s$/, "");
  return word.replace(/[аеиоуыэюяьй]+$/, "");
}
