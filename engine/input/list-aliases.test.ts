import { expect, test } from "vitest";
import type { Text } from "../ground/text.ts";
import { listAliases } from "./list-aliases.ts";
import { lists } from "./lists.ts";
import { normaliseHeading } from "./normalise-heading.ts";

const named = Object.entries<Readonly<Record<string, Text>>>(lists);
const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[] | undefined>> | undefined>> =
  listAliases;

test.each(named)("%s: no word means two codes", (list, codes) => {
  const owners = new Map<string, Set<string>>();
  for (const [code, label] of Object.entries(codes)) {
    for (const word of [code, label.en, label.ru, ...(aliases[list]?.[code] ?? [])]) {
      const key = normaliseHeading(word);
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  const shared = [...owners].filter(([, who]) => who.size > 1).map(([word, who]) => `${word}: ${[...who].join(", ")}`);
  expect(shared).toEqual([]);
});

test("every list of other words and every code of it exists", () => {
  for (const [list, words] of Object.entries(aliases)) {
    const codes = Object.keys(Object.fromEntries(named)[list] ?? {});
    expect(codes, list).toEqual(expect.arrayContaining(Object.keys(words ?? {})));
  }
});
