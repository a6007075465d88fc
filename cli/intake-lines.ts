import {
  issueSentence,
  say,
  tables,
  text,
  type Input,
  type Issue,
  type Language,
  type TableName,
  type TableSpec,
} from "../engine/index.ts";

const words = {
  unread: text(
    "Not read in {table}: {headings}. To read one: {option}",
    "Не прочитано, {table}: {headings}. Чтобы прочитать: {option}",
  ),
};
type ColumnSpec = TableSpec["columns"][string];

const mostErrors = 10;

/** Errors of the input in words, the first ten. */
export function errorLines(issues: readonly Issue[], language: Language): string[] {
  return issues
    .filter(({ level }) => level === "error")
    .slice(0, mostErrors)
    .map((issue) => issueSentence(issue)[language]);
}

/** Columns that were not read, with an option to copy that reads the likeliest of them as what is missing (AM-79). */
export function unreadLines({ recognised }: Pick<Input, "recognised">, language: Language): string[] {
  return recognised.flatMap((report) => {
    const { table, columns, unknownHeadings, raw } = report;
    if (raw.owned !== undefined || table === "Settings" || unknownHeadings.length === 0) return [];
    const spec: TableSpec = tables[table as TableName];
    const found = new Set(columns.map(({ key }) => key));
    const absent = Object.entries<ColumnSpec>(spec.columns).filter(([key]) => !found.has(key));
    const needed = absent.filter(([, { required }]) => required);
    const pairs = (needed.length > 0 ? needed : absent).flatMap(([key, column]) =>
      unknownHeadings.map((heading) => ({
        key,
        heading,
        likeness: likenessOf(column, heading, cellBelow(report, heading)),
      })),
    );
    if (pairs.length === 0) return [];
    const best = pairs.reduce((one, other) => (other.likeness > one.likeness ? other : one));
    const option = `--map ${table}.${best.key}="${best.heading}"`;
    return [say(words.unread, language, { table: spec.name[language], headings: unknownHeadings.join(", "), option })];
  });
}

/** The first filled cell under a heading. */
function cellBelow({ raw, headingRow }: Input["recognised"][number], heading: string): unknown {
  const head = raw.rows[headingRow - 1] ?? [];
  const column = head.findIndex((cell) => String(cell ?? "").trim() === heading);
  return raw.rows.slice(headingRow).find((cells) => (cells[column] ?? "") !== "")?.[column];
}

/** How likely a heading means a column: words they share, then cells of the column's kind. */
function likenessOf({ type, heading, ...more }: ColumnSpec, shown: string, cell: unknown): number {
  const names = [heading.en, heading.ru, ...("aliases" in more ? (more.aliases ?? []) : [])];
  const known = new Set(names.flatMap(wordsOf));
  const shared = wordsOf(shown).filter((word) => known.has(word)).length;
  return 2 * shared + Number((fits[type] ?? isWords)(cell));
}

/** They stand in headings of every kind. */
const everywhere = new Set(["name", "code", "date", "the", "название", "код", "дата"]);
const wordsOf = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !everywhere.has(word));
const isNumber = (cell: unknown): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && /^[\p{Sc}\s-]{0,3}\d[\d\s.,]*[\p{L}\p{Sc}\s.%]{0,5}$/u.test(cell));
const isWords = (cell: unknown): boolean => typeof cell === "string" && /\p{L}/u.test(cell) && !isDay(cell);
const isDay = (cell: unknown): boolean =>
  typeof cell === "number" ? cell > 20_000 && cell < 80_000 : typeof cell === "string" && /\d[./-]\d/.test(cell);
const fits: Partial<Record<ColumnSpec["type"], (cell: unknown) => boolean>> = {
  money: isNumber,
  number: isNumber,
  share: isNumber,
  date: isDay,
};
