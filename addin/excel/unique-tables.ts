import type { SheetJob } from "./plan-build.ts";
import type { SheetParts } from "./sheet-parts.ts";

/**
 * The tables of each job under names that no table of the user has: names are unique in the whole workbook, and a sheet
 * of ours that the user copied brings copies of its tables.
 */
export async function uniqueTables(
  context: Excel.RequestContext,
  jobs: readonly SheetJob[],
  ids: readonly string[],
): Promise<SheetParts["tables"][]> {
  const standing = context.workbook.tables.load("items/name,items/worksheet/id");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const own = new Set(ids);
  const others = standing.items.filter(({ worksheet }) => !own.has(worksheet.id));
  const taken = new Set([...others, ...names.items].map(({ name }) => name.toLowerCase()));
  return jobs.map(({ plan }) =>
    plan.tables.map((table) => {
      let name = table.name;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
      taken.add(name.toLowerCase());
      return { ...table, name, displayName: name };
    }),
  );
}
