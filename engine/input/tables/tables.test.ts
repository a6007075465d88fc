import { describe, expect, test } from "vitest";
import type { ColumnSpec, TableSpec } from "../column-spec.ts";
import { lists } from "../lists.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { tables } from "./index.ts";

const named = Object.entries<TableSpec>(tables);
const columnsOf = (table: TableSpec): [string, ColumnSpec][] => Object.entries(table.columns);

function repeated(claims: readonly (readonly [owner: string, heading: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, heading] of claims) {
    const key = normaliseHeading(heading);
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return [...owners].filter(([, who]) => who.size > 1).map(([key, who]) => `${key}: ${[...who].join(", ")}`);
}

describe.each(named)("%s", (_name, table) => {
  const columns = columnsOf(table);

  test.each(["en", "ru"] as const)("every heading is unique in %s", (language) => {
    const headings = columns.map(([, column]) => normaliseHeading(column.heading[language]));
    expect(new Set(headings).size).toBe(columns.length);
    expect(headings.every((heading) => heading !== "")).toBe(true);
  });

  test("no heading or alias is claimed by two columns", () => {
    const claims = columns.flatMap(([key, column]) =>
      [column.heading.en, column.heading.ru, ...(column.preferred ?? []), ...(column.aliases ?? [])].map(
        (heading) => [key, heading] as const,
      ),
    );
    expect(repeated(claims)).toEqual([]);
    const leftovers = columns.flatMap(([key, column]) => (column.leftover ?? []).map((name) => [key, name] as const));
    expect(repeated(leftovers)).toEqual([]);
  });

  test("id, idFrom, knownBy and recognisedBy name columns of the table", () => {
    const named = [table.id ?? [], table.idFrom ?? [], table.knownBy ?? [], table.recognisedBy].flat(2);
    expect(named.filter((key) => !(key in table.columns))).toEqual([]);
    expect(table.recognisedBy.length).toBeGreaterThan(0);
  });

  test("every ref names a table, every list exists, every column has a note in both languages", () => {
    for (const [key, column] of columns) {
      if (column.type === "ref") expect(Object.keys(tables), key).toContain(column.table);
      if (column.type === "code") expect(Object.keys(lists), key).toContain(column.list);
      expect(column.help?.en, key).toBeTruthy();
      expect(column.help?.ru, key).toMatch(/[а-яё0-9]/i);
    }
  });
});

test("every sheet name is unique in both languages, aliases included", () => {
  const claims = named.flatMap(([key, table]) =>
    [key, table.name.en, table.name.ru, ...(table.aliases ?? [])].map((name) => [key, name] as const),
  );
  expect(repeated(claims)).toEqual([]);
});
