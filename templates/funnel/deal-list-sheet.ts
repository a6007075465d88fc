import { type ResultSheet, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { eachRow } from "./deal-model/capacities.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";

/** Open deals that the list can hold. */
export const listed = 700;
const rows = "{W-DEALS.rows.";
const log = "{W-LOG.entries.entry}";

/** Every open deal, by manager, with the days it stands at its stage (CALC-12). */
export function dealListSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const of = (column: string) => `=IF({row}="","",INDEX(${column},{row}))`;
  const filled = (column: string) => `=IF({row}="","",IF(INDEX(${column},{row})="","",INDEX(${column},{row})))`;
  // The day of the last entry to the stage: the largest number below that of the next stage.
  const last = `LARGE(${log},COUNTIF(${log},">="&({key}+1)*100000)+1)`;
  const entered = `IF(IFERROR(INT(${last}/100000),0)={key},${last}-{key}*100000,INDEX({W-DEALS.rows.typedOpenDate},{row}))`;
  // A day written as a text, or none at all, leaves the days unknown.
  const days = `IFERROR(IF(ISNUMBER(${entered}),{W-FACTS.facts.asOf}-${entered},""),"")`;
  return {
    id: "W-FUNNEL-LIST",
    name: say(words.list),
    title: say(words.listTitle),
    header: [],
    print: { landscape: true, rows: 44 },
    freeze: "deals",
    blocks: [
      tableOf(context, oneTo(listed), {
        key: "deals",
        plain: true,
        columns: [
          formulaColumn(
            "manager",
            words.manager,
            "text",
            `=IF({row}="","",INDEX({W-BOARD.owners.name},INDEX(${rows}owner},{row})))`,
            { width: 24 },
          ),
          formulaColumn("deal", words.deal, "text", filled("{W-DEALS.rows.typedDealId}"), { width: 14 }),
          formulaColumn("client", words.client, "text", filled("{W-DEALS.rows.typedClientId}"), { width: 36 }),
          formulaColumn(
            "category",
            words.category,
            "text",
            `=IF({row}="","",MID("ABC-",INDEX(${rows}category},{row}),1))`,
            { width: 11 },
          ),
          formulaColumn(
            "stage",
            words.stage,
            "text",
            `=IF({row}="","",IF(INDEX(${rows}stage},{row})=0,"${say(words.unknownStage)}",INDEX({W-STAGES.sorted.name},INDEX(${rows}stage},{row}))))`,
            { width: 34 },
          ),
          formulaColumn("days", words.inStage, "days", `=IF({row}="","",${days})`, { shade: "bar" }),
          formulaColumn("amount", words.amount, "money", filled("{W-DEALS.rows.typedAmount}")),
          formulaColumn(
            "chance",
            words.chance,
            "share",
            `=IF({row}="","",IF(ISNUMBER(INDEX({W-DEALS.rows.typedProbability},{row})),INDEX({W-DEALS.rows.typedProbability},{row}),IF(INDEX(${rows}stage},{row})=0,"",INDEX({W-STAGES.sorted.chance},INDEX(${rows}stage},{row})))))`,
          ),
          formulaColumn("expected", words.expectedHeading, "money", of(`${rows}expected}`)),
          formulaColumn(
            "row",
            words.rowOfDeals,
            "whole",
            eachRow(
              listed,
              (row) =>
                `=IF(${row + 1}<=COUNT(${rows}order}),MATCH(SMALL(${rows}order},${row + 1}),${rows}order},0),"")`,
            ),
            { mark: "muted" },
          ),
          formulaColumn("key", words.line, "whole", `=IF({row}="","",{row}*100+INDEX(${rows}stage},{row}))`, {
            mark: "muted",
          }),
        ],
      }),
    ],
  };
}
