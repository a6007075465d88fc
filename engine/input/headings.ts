/**
 * A list of headings as one text, for the specs of tables: the names apart by commas, line breaks free.
 * Case, spaces, ё/е and punctuation of a heading do not matter, so a name needs no comma of its own.
 *
 * @example headings`account, company name, Контрагент` // ["account", "company name", "Контрагент"]
 */
export function headings(names: TemplateStringsArray): readonly string[] {
  return names
    .join("")
    .split(",")
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");
}
