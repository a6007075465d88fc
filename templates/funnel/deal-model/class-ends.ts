import { columns, type TableBlock } from "../../../engine/index.ts";
import { workingColumn, workingTable } from "./working-sheet.ts";

const limits = ["abcA", "abcB"] as const;
const rows = "{W-DEALS.rows.";

/**
 * With which rank by sales each class begins: A with the first, B after the client that crosses the limit of A (CALC-01).
 * Clients equal to it go along while no more than abcTies of them stand beyond the limit, else the limit divides them.
 */
export function classEnds(): TableBlock {
  const goal = (limit: string) => `${limit}*{facts.sold}`;
  const inside = "ROUNDUP(ROUND({left}/{sales},9),0)";
  const column = (key: string, of: (limit: string) => string) =>
    workingColumn(key, [undefined, ...limits.map((limit) => `=IF({facts.sold}=0,0,${of(`{Settings.${limit}}`)})`)]);
  return workingTable("classes", 1 + limits.length, [
    {
      ...column("first", () => "{before}+MIN({equal},IF({equal}-{inside}<={Settings.abcTies},{equal},{inside}))+1"),
      of: (place) => (place === 1 ? 0 : null),
    },
    columns.whole("class", "class", (place) => place),
    // Money of those with more than the client that crosses the limit.
    column("above", (limit) => `LARGE(${rows}above},COUNTIF(${rows}above},">="&ROUND(${goal(limit)},6))+1)`),
    column("sales", () => `INDEX(${rows}sales},MATCH({above},${rows}above},0))`),
    column("left", (limit) => `${goal(limit)}-{above}`),
    column("before", () => `COUNTIF(${rows}sales},">"&{sales})`),
    column("equal", () => `COUNTIF(${rows}sales},{sales})`),
    column("inside", () => inside),
  ]);
}
