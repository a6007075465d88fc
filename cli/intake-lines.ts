import {
  issueSentence,
  say,
  tables,
  text,
  type Input,
  type Issue,
  type Language,
  type TableName,
} from "../engine/index.ts";

const words = {
  unread: text(
    "Not read in {table}: {headings}. To read one: {option}",
    "Не прочитано, {table}: {headings}. Чтобы прочитать: {option}",
  ),
  missing: text("To name the column {column}: {option}", "Чтобы указать столбец «{column}»: {option}"),
};
const mostErrors = 10;

/** Errors of the input in words, the first ten. */
export function errorLines(issues: readonly Issue[], language: Language): string[] {
  return issues
    .filter(({ level }) => level === "error")
    .slice(0, mostErrors)
    .map((issue) => issueSentence(issue)[language]);
}

/** Columns that were not read, and those that are wanted, each with an option to copy (AM-79). */
export function unreadLines({ recognised }: Pick<Input, "recognised">, language: Language): string[] {
  return recognised.flatMap(({ table, columns, unknownHeadings, raw }) => {
    if (raw.owned !== undefined || table === "Settings" || unknownHeadings.length === 0) return [];
    const spec = tables[table as TableName];
    const found = new Set(columns.map(({ key }) => key));
    const absent = Object.entries<{
      readonly required?: true | "column";
      readonly heading: { en: string; ru: string };
    }>(spec.columns).filter(([key]) => !found.has(key));
    const required = absent.filter(([, column]) => column.required);
    const [key] = (required[0] ?? absent[0] ?? [])[0] === undefined ? [] : (required[0] ?? absent[0]);
    if (key === undefined) return [];
    const option = `--map ${table}.${key}="${unknownHeadings[0]}"`;
    const unread = say(words.unread, language, {
      table: spec.name[language],
      headings: unknownHeadings.join(", "),
      option,
    });
    return [
      unread,
      ...required
        .slice(1)
        .map(([other, { heading }]) =>
          say(words.missing, language, {
            column: heading[language],
            option: `--map ${table}.${other}="${unknownHeadings[0]}"`,
          }),
        ),
    ];
  });
}
