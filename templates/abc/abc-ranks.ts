import type { SheetColumn, TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { rowNumbers } from "../kit/row-numbers.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacity } from "./abc-capacity.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

/** Places by money and by potential, the class of each place (CALC-01, AM-10): beside the rows they rank. */
export function ranksTable(context: TemplateContext): TableBlock {
  return {
    type: "table",
    key: "ranks",
    plain: true,
    rowCount: capacity,
    columns: [
      rowNumbers(capacity, context.say(words.rank)),
      ...rankColumns(context, "", { amount: "positive", position: "position", a: "abcA", b: "abcB", total: "sales" }),
      ...rankColumns(context, "p", { amount: "classed", position: "potPosition", a: "potA", b: "potB", total: "potential" }), // prettier-ignore
    ],
  };
}

interface RankedBy {
  readonly amount: string;
  readonly position: string;
  readonly a: string;
  readonly b: string;
  readonly total: string;
}

/**
 * A client is inside a limit while those before it hold less; equal amounts go with the first of them while no more
 * than `abcTies` of them stand beyond.
 */
function rankColumns({ say }: TemplateContext, prefix: string, by: RankedBy): SheetColumn[] {
  const own = (key: string) => `{${prefix}${key}}`;
  const above = (key: string) => `{${prefix}${key}^}`;
  const all = (key: string) => `{ranks.${prefix}${key}}`;
  const whenRanked = (formula: string) => `=IF(${own("row")}="","",${formula})`;
  const inside = (limit: string) =>
    `=IF(${own("row")}="",0,IF(${own("before")}<${limit},1,IF(${own("tieBefore")}<${limit},` +
    `IF(COUNTIFS(${all("value")},${own("value")},${all("before")},">="&${limit})<={limits.abcTies},1,0),0)))`;
  return [
    formulaColumn(
      `${prefix}row`,
      say(words.row),
      "whole",
      `=IF({n}>{limits.${by.total}Count},"",IFERROR(MATCH({n},{workings.${by.position}},0),""))`,
    ),
    formulaColumn(
      `${prefix}value`,
      say(words.amount),
      "money",
      whenRanked(`INDEX({workings.${by.amount}},${own("row")})`),
    ),
    formulaColumn(
      `${prefix}running`,
      say(words.running),
      "money",
      whenRanked(`N(${above("running")})+${own("value")}`),
    ),
    formulaColumn(
      `${prefix}before`,
      say(words.before),
      "share",
      whenRanked(`ROUND((${own("running")}-${own("value")})/{limits.${by.total}},12)`),
    ),
    formulaColumn(
      `${prefix}tieBefore`,
      say(words.tieBefore),
      "share",
      whenRanked(`IF({n}=1,0,IF(${own("value")}=${above("value")},${above("tieBefore")},${own("before")}))`),
    ),
    formulaColumn(`${prefix}insideA`, say(words.insideA), "whole", inside(`{limits.${by.a}}`)),
    formulaColumn(`${prefix}insideB`, say(words.insideB), "whole", inside(`{limits.${by.b}}`)),
    formulaColumn(
      `${prefix}group`,
      say(words.group),
      "text",
      whenRanked(`IF(${own("insideA")}=1,"A",IF(${own("insideB")}=1,"B","C"))`),
    ),
  ];
}
