import { text } from "../ground/text.ts";
import { MatchTier } from "./match-headings.ts";
import type { Issue } from "../ground/issue.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { tableNamed } from "./table-named.ts";
import type { SettingRow } from "./setting-rows.ts";
import type { RecognisedSheet, TableSpecs } from "./recognise-sheets.ts";

/** The user's own choice of headings: table, column key, heading. */
export type UserMapping = ReadonlyMap<string, ReadonlyMap<string, string>>;

const settingPrefix = "map.";

/**
 * Gathers the user's choices: those remembered in Settings (`map.Payments.clientId`), then those of this run, which win.
 * A choice that names no table or column of ours is an issue.
 */
export function gatherMapping(
  remembered: readonly SettingRow[],
  given: Readonly<Record<string, string>>,
  specs: TableSpecs,
  issues: Issue[],
): UserMapping {
  const mapping = new Map<string, Map<string, string>>();
  const add = (name: string, heading: string): void => {
    const place = placeOf(name, specs);
    if (!place) return void issues.push(unknownPlace(name));
    const [table, key] = place;
    if (!mapping.has(table)) mapping.set(table, new Map());
    mapping.get(table)!.set(key, heading);
  };
  for (const { key, value } of remembered) {
    const heading = String(value ?? "").trim();
    if (isMapping(key) && heading !== "") add(key.slice(settingPrefix.length), heading);
  }
  for (const [name, heading] of Object.entries(given)) add(name, heading);
  return mapping;
}

/** A row of Settings that remembers a heading. */
export function isMapping(settingKey: string): boolean {
  return settingKey.toLowerCase().startsWith(settingPrefix);
}

/** Names match as headings do: `payments.client_id` is Payments.clientId. */
function placeOf(name: string, specs: TableSpecs): readonly [string, string] | undefined {
  const [tableName, columnName, ...more] = name.split(".");
  if (columnName === undefined || more.length > 0) return undefined;
  const known = Object.keys(specs).find((name) => normaliseHeading(name) === normaliseHeading(tableName));
  const table = known ?? tableNamed(tableName);
  if (table === undefined || !Object.hasOwn(specs, table)) return undefined;
  const wanted = normaliseHeading(columnName);
  const columns = Object.entries(specs[table].columns);
  const [key] =
    columns.find(([name]) => normaliseHeading(name) === wanted) ??
    columns.find(([, { heading }]) => [heading.en, heading.ru].some((words) => normaliseHeading(words) === wanted)) ??
    [];
  return key === undefined ? undefined : [table, key];
}

function unknownPlace(name: string): Issue {
  const message = text(
    `the mapping "${name}" names no table and column of the input`,
    `сопоставление «${name}»: таких таблицы и столбца нет`,
  );
  return { level: "error", code: "UNKNOWN_COLUMN", found: name, message, count: 1 };
}

/** Choices that no sheet of the table answers: the heading is not there. */
export function unansweredMapping(mapping: UserMapping, recognised: readonly RecognisedSheet[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [table, columns] of mapping) {
    const sheets = recognised.filter((sheet) => sheet.table === table);
    for (const [key, heading] of columns) {
      const isFound = sheets.some(({ found }) =>
        found.matches.some((match) => match.key === key && match.tier === MatchTier.Mapped),
      );
      if (!isFound) issues.push(headingNotFound(table, key, heading, sheets));
    }
  }
  return issues;
}

function headingNotFound(table: string, key: string, heading: string, sheets: readonly RecognisedSheet[]): Issue {
  const there = sheets.flatMap(({ found }) => found.heading.shown.filter((words) => words !== ""));
  const found = [...new Set(there)].join(", ");
  const message = text(
    `no heading "${heading}" for ${table}.${key}; headings there: ${found || "none"}`,
    `нет заголовка «${heading}» для ${table}.${key}; есть заголовки: ${found || "нет"}`,
  );
  const row = sheets[0] && sheets[0].found.heading.row + 1;
  return {
    level: "error",
    code: "UNKNOWN_HEADING",
    table,
    sheet: sheets[0]?.sheet.name,
    file: sheets[0]?.sheet.file,
    row,
    heading,
    found,
    message,
    count: 1,
  };
}
