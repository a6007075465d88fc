import type { ColumnSpec, TableSpec } from "./column-spec.ts";
import { normaliseHeading } from "./normalise-heading.ts";

/** How sure a heading is this column: named by the user, preferred, the column's own heading, an alias, left over. */
export const MatchTier = { Mapped: 0, Preferred: 1, Own: 2, Alias: 3, Leftover: 4 } as const;
export type MatchTier = (typeof MatchTier)[keyof typeof MatchTier];

/** One possible meaning of a heading in a table. Lower `tier`, then lower `place` wins. */
export interface Meaning {
  readonly key: string;
  readonly tier: MatchTier;
  readonly place: number;
}

/** Every heading a table knows, normalised, with its meanings. */
export type HeadingIndex = ReadonlyMap<string, readonly Meaning[]>;

export interface HeadingMatch {
  readonly key: string;
  /** 0-based sheet column. */
  readonly column: number;
  readonly tier: MatchTier;
}

const noMapping: ReadonlyMap<string, string> = new Map();
const usual = new WeakMap<TableSpec, HeadingIndex>();

/** Lists what each heading may mean in a table; `mapping` holds the user's own choice: column key to heading. */
export function indexHeadings(spec: TableSpec, mapping = noMapping): HeadingIndex {
  if (mapping.size > 0) return makeIndex(spec, mapping);
  // thousands of headings: worth keeping from run to run
  const known = usual.get(spec) ?? makeIndex(spec, noMapping);
  usual.set(spec, known);
  return known;
}

function makeIndex(spec: TableSpec, mapping: ReadonlyMap<string, string>): HeadingIndex {
  const index = new Map<string, Meaning[]>();
  const add = (heading: string, key: string, tier: MatchTier, place: number): void => {
    const normal = normaliseHeading(heading);
    const meanings = index.get(normal);
    if (!meanings) index.set(normal, [{ key, tier, place }]);
    else if (!meanings.some((meaning) => meaning.key === key)) meanings.push({ key, tier, place });
  };
  for (const [key, column] of Object.entries<ColumnSpec>(spec.columns)) {
    const chosen = mapping.get(key);
    if (chosen !== undefined) {
      add(chosen, key, MatchTier.Mapped, 0);
      continue; // the user's word is final: no other heading is this column
    }
    column.preferred?.forEach((heading, place) => add(heading, key, MatchTier.Preferred, place));
    for (const heading of [column.heading.en, column.heading.ru]) add(heading, key, MatchTier.Own, 0);
    column.aliases?.forEach((heading, place) => add(heading, key, MatchTier.Alias, place));
    add(key, key, MatchTier.Alias, column.aliases?.length ?? 0);
    [...(column.orElse ?? []), ...(column.leftover ?? [])].forEach((heading, place) =>
      add(heading, key, MatchTier.Leftover, place),
    );
  }
  index.delete("");
  return index;
}

/**
 * Gives headings their columns: each heading means one column, each column has one heading, the surest pair first.
 *
 * @param headings normalised headings by sheet column, "" where there is none
 * @see AM-18 for `manager` beside `sales_agent`
 */
export function matchHeadings(headings: readonly string[], index: HeadingIndex): readonly HeadingMatch[] {
  const pairs = headings.flatMap((heading, column) =>
    (index.get(heading) ?? []).map((meaning) => ({ ...meaning, column })),
  );
  pairs.sort((a, b) => a.tier - b.tier || a.place - b.place || a.column - b.column);
  const keys = new Set<string>();
  const columns = new Set<number>();
  return pairs.filter(({ key, column }) => {
    if (keys.has(key) || columns.has(column)) return false;
    keys.add(key);
    columns.add(column);
    return true;
  });
}
