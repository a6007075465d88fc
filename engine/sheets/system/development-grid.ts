import { developmentWords as words } from "../../words/system/development-words.ts";
import { text, whole } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** The matrix in one look: companies with an office, industry down, region across; the darker, the more (CALC-28). */
export function developmentGrid(context: SheetContext): TableBlock {
  const { companies, industries, regions, cells } = context.plan.system.development;
  const count = (industry: number, region: number): number =>
    companies.filter((one, place) => one.industry === industry && cells[place * regions.length + region] >= 0).length;
  return tableOf(context, industries, {
    key: "grid",
    title: words.grid,
    plain: true,
    columns: [
      text("industry", words.industry, ({ name }) => name, { width: 22 }),
      regions.map((region, at) =>
        whole<(typeof industries)[number]>(`region${at + 1}`, region, (_, industry) => count(industry, at) || null, {
          ...{ shade: "scale", width: 12, total: "sum" },
        }),
      ),
      whole("companies", words.companies, (_, at) => companies.filter(({ industry }) => industry === at).length, {
        total: "sum",
      }),
    ],
  });
}
