import { text } from "../ground/text.ts";
import { MatchTier } from "./match-headings.ts";
import type { Issue } from "../ground/issue.ts";
import { normaliseKey } from "./normalise-key.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { tableNamed } from "./table-named.ts";
import type { TableSpec, TableSpecs } from "./column-spec.ts";
import type { SettingRow } from "./setting-rows.ts";
import type { Recognition } from "./recognise-sheets.ts";
import { choiceValue, isChoiceArea, noneChosen, type UserMapping } from "./user-choice.ts";

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
    const [area, about] = splitName(name);
    const place = isChoiceArea(area) ? [area, about] : placeOf(name, specs);
    const value = isChoiceArea(area) ? choiceValue(area, heading) : heading;
    if (!place) return void issues.push(unknownPlace(name));
    if (value === undefined) return void issues.push(unknownValue(name, heading));
    const [table, key] = place;
    if (!mapping.has(table)) mapping.set(table, new Map());
    mapping.get(table)!.set(key, value);
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

/** `sheet.Orders 2.0` is about the sheet "Orders 2.0". */
function splitName(name: string): readonly [string, string] {
  const dot = name.indexOf(".");
  return dot < 0 ? [name, ""] : [name.slice(0, dot).trim().toLowerCase(), name.slice(dot + 1).trim()];
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

function unknownValue(name: string, value: string): Issue {
  const message = text(`the choice "${name}" cannot be "${value}"`, `выбор «${name}» не может быть «${value}»`);
  return { level: "error", code: "UNKNOWN_COLUMN", found: value, message, count: 1 };
}

/** Choices that no sheet of the table answers: the heading is not there. */
export function unansweredMapping(
  mapping: UserMapping,
  { recognised, others }: Recognition,
  specs: TableSpecs,
): readonly Issue[] {
  const there = new Set([...recognised, ...others].map(({ sheet }) => sheet.name));
  const wanted = Array.from(mapping.get("sheet")?.keys() ?? []);
  const issues = wanted.filter((name) => !hasName(there, name)).map((name) => sheetNotFound(name, there));
  for (const [table, columns] of mapping) {
    if (isChoiceArea(table)) continue;
    const sheets = recognised.filter((sheet) => sheet.table === table);
    for (const [key, heading] of columns) {
      if (heading === noneChosen) continue;
      const isFound = sheets.some(({ found }) =>
        found.matches.some((match) => match.key === key && match.tier === MatchTier.Mapped),
      );
      if (!isFound) issues.push(headingNotFound({ table, key, heading }, specs[table], sheets, others));
    }
  }
  return issues;
}

function hasName(names: ReadonlySet<string>, wanted: string): boolean {
  return Array.from(names).some((name) => normaliseKey(name) === normaliseKey(wanted));
}

/** No more than a notice: a choice is remembered longer than some sheets live. */
function sheetNotFound(name: string, there: ReadonlySet<string>): Issue {
  const found = Array.from(there).join(", ");
  const message = text(
    `no sheet "${name}" to take for a table; sheets there: ${found || "none"}`,
    `нет листа «${name}», чтобы взять его за таблицу; есть листы: ${found || "нет"}`,
  );
  return { level: "notice", code: "UNKNOWN_SHEET", found, message, count: 1 };
}

/** Where no sheet is the table, the headings of those that are none: a wrong heading may be why. */
function headingNotFound(
  { table, key, heading }: { readonly table: string; readonly key: string; readonly heading: string },
  { name, columns }: TableSpec,
  sheets: Recognition["recognised"],
  others: Recognition["others"],
): Issue {
  const shown = sheets.length > 0 ? sheets.map(({ found }) => found.heading.shown) : others.map(headingsOf);
  const found = [...new Set(shown.flat())].filter((words) => words !== "").join(", ");
  const column = columns[key].heading;
  const message = text(
    `no heading "${heading}" for the column ${column.en} of ${name.en}; headings there: ${found || "none"}`,
    `нет заголовка «${heading}» для столбца «${column.ru}» таблицы «${name.ru}»; есть заголовки: ${found || "нет"}`,
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

function headingsOf({ nearest }: Recognition["others"][number]): readonly string[] {
  return nearest?.shown ?? [];
}
