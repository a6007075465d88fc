import type { LayoutStep } from "./layout-step.ts";
import { indexHeadings } from "./match-headings.ts";
import { tables } from "./tables/index.ts";
import type { TableSpec } from "./column-spec.ts";

/**
 * Where a client or a seller stands with code and name in two columns, the code tells them apart and people see the
 * name. Both columns mean the same ref; the heading that means an id over there is the code.
 */
export const nameBesideCode: LayoutStep = (recognised, spec) => {
  const { found } = recognised;
  const index = indexHeadings(spec);
  const taken = new Set(found.matches.map(({ column }) => column));
  const beside = new Map<string, number>();
  const matches = found.matches.map((match) => {
    const column = spec.columns[match.key];
    if (column.type !== "ref") return match;
    const other = found.heading.readings.findIndex(
      (ways, at) =>
        !taken.has(at) && ways.some((way) => index.get(way)?.some(({ key, tier }) => key === match.key && tier < 4)),
    );
    if (other < 0) return match;
    const target = (tables as Readonly<Record<string, TableSpec>>)[column.table];
    const isCode = (at: number): boolean =>
      found.heading.readings[at].some((way) =>
        indexHeadings(target)
          .get(way)
          ?.some(({ key }) => key === target.id),
      );
    if (isCode(match.column) === isCode(other)) return match;
    const [code, name] = isCode(match.column) ? [match.column, other] : [other, match.column];
    beside.set(match.key, name);
    return { ...match, column: code };
  });
  if (beside.size === 0) return recognised;
  return { ...recognised, found: { ...found, matches }, beside };
};
