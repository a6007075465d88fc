import { columns, type Column, type TableBlock, tableOf } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { oneTo } from "../kit/one-to.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacity } from "./abc-capacity.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

/** The order of clients as one whole number: place of the amount, place among equals, row. Exact to 90 million places. */
export const keyOfPlace = 100_000_000;
export const keyOfRow = 10_000;

/** Amounts by size with their running total, and the clients in that order (CALC-01): beside the rows they rank. */
export function ranksTable(context: TemplateContext): TableBlock {
  const whenRanked = (formula: string) => `=IF({value}="","",${formula})`;
  return tableOf(context, oneTo(capacity), {
    key: "ranks",
    plain: true,
    columns: [
      columns.whole("n", words.rank, (n) => n),
      sortedColumns("", "positive", "sales"),
      sortedColumns("p", "classed", "potential"),
      formulaColumn("row", words.row, "whole", whenRanked(`MOD(SMALL({workings.order},{n}),${keyOfRow})`)),
    ],
  });
}

function sortedColumns(prefix: string, amount: string, total: string): Column<unknown>[] {
  const own = (key: string) => `{${prefix}${key}}`;
  const whenRanked = (formula: string) => `=IF(${own("value")}="","",${formula})`;
  return [
    formulaColumn(
      `${prefix}value`,
      words.amount,
      "money",
      `=IF({n}>{limits.${total}Count},"",LARGE({workings.${amount}},{n}))`,
    ),
    formulaColumn(`${prefix}running`, words.running, "money", whenRanked(`N({${prefix}running^})+${own("value")}`)),
    formulaColumn(
      `${prefix}before`,
      words.before,
      "share",
      whenRanked(`ROUND((${own("running")}-${own("value")})/{limits.${total}},12)`),
    ),
  ];
}
