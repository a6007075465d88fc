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
const mostErrors = 10;

/** Errors of the input in words, the first ten. */
export function errorLines(issues: readonly Issue[], language: Language): string[] {
  return issues
    .filter(({ level }) => level === "error")
    .slice(0, mostErrors)
    .map((issue) => issueSentence(issue)[language]);
}

/** Columns that were not read, with an option to copy that reads one of them as what is wanted most (AM-79). */
export function unreadLines({ recognised }: Pick<Input, "recognised">, language: Language): string[] {
  return recognised.flatMap(({ table, columns, unknownHeadings, raw }) => {
    if (raw.owned !== undefined || table === "Settings" || unknownHeadings.length === 0) return [];
    const spec: TableSpec = tables[table as TableName];
    const found = new Set(columns.map(({ key }) => key));
    const absent = Object.entries(spec.columns).filter(([key]) => !found.has(key));
    const wanted = absent.find(([, { required }]) => required) ?? absent[0];
    if (!wanted) return [];
    const option = `--map ${table}.${wanted[0]}="${unknownHeadings[0]}"`;
    return [say(words.unread, language, { table: spec.name[language], headings: unknownHeadings.join(", "), option })];
  });
}
