import {
  type Kind,
  type ChartBlock,
  type FormBlock,
  type Field,
  formOf,
  type ResultSheet,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { eachRow } from "../funnel/deal-model/capacities.ts";
import { planTemplateWords as words } from "./plan-words.ts";

/** Stages shown; further ones count in the chances all the same. */
const shown = 20;
const chain = "W-STAGES.chain.";
const goal = "{W-GOAL.goal.";
const rows = "{W-DEALS.rows.";

/** How many projects the funnel needs for the plan, stage by stage, and how many new leads by when (CALC-16). */
export function pipelineSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const chart: ChartBlock = {
    type: "chart",
    key: "needed",
    title: say(words.pipelineChart),
    kind: "column",
    categories: "stages.stage",
    series: [
      { values: "stages.entries", name: say(words.entries) },
      { values: "stages.open", name: say(words.open) },
    ],
    rows: 12,
    width: 120,
    valueKind: "whole",
  };
  return {
    id: "W-PLAN-PIPE",
    name: say(words.pipeline),
    title: say(words.pipelineTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [needForm(context), stagesTable(context), chart],
  };
}

function needForm(context: TemplateContext): FormBlock {
  const { say } = context;
  const field = (key: string, label: string, kind: Kind, formula: string): Field =>
    formulaColumn(key, label, kind, formula, { mark: "strong" });
  const missing = `MAX(0,{wins}-{won}-{expectedWins})`;
  return formOf(context, {
    key: "need",
    fields: [
      field("plan", say(words.plan), "money", `=${goal}plan}`),
      field("weight", say(words.weight), "money", `=${goal}weight}`),
      field("wins", say(words.wins), "number", `=IF(N({plan})=0,0,IFERROR({plan}/{weight},""))`),
      field("won", say(words.winsWon), "whole", `=${goal}wonCount}`),
      field("expectedWins", say(words.expectedWins), "number", "=SUM({stages.expectedWins})"),
      field("remaining", say(words.remaining), "number", `=IF({wins}="","",${missing})`),
      field(
        "newLeads",
        say(words.newLeads),
        "whole",
        `=IF({remaining}="","",IF({remaining}=0,0,IFERROR(ROUNDUP(ROUND({remaining}/{stages.winChance#0},9),0),"")))`,
      ),
      field("duration", say(words.duration), "days", `=${goal}duration}`),
      field(
        "deadline",
        say(words.deadline),
        "date",
        '=IF(OR({W-FACTS.facts.to}="",{duration}=""),"",{W-FACTS.facts.to}-ROUND({duration},0))',
      ),
      field(
        "verdict",
        say(words.verdict),
        "text",
        `=IF(N({newLeads})=0,IF(N({plan})>0,IF({newLeads}="","","${say(words.enough)}"),""),` +
          `IF(AND({deadline}<>"",{W-FACTS.facts.asOf}>{deadline}),"${say(words.tooLate)}","${say(words.inTime)}"))`,
      ),
    ],
  });
}

function stagesTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const same = (key: string) => eachRow(shown, (row) => `={${chain}${key}#${row}}`);
  const column = (key: string, heading: string, kind: "number" | "money", formula: string) =>
    formulaColumn(key, heading, kind, `=IF({stage}="","",${formula})`);
  return tableOf(context, oneTo(shown), {
    key: "stages",
    title: words.byStage,
    plain: true,
    columns: [
      formulaColumn("stage", words.stage, "text", same("name"), { width: 34 }),
      formulaColumn("conversion", words.conversion, "share", same("planning")),
      formulaColumn("winChance", words.chance, "share", same("winChance")),
      column("entries", say(words.entries), "number", 'IFERROR({need.wins}/{winChance},"")'),
      column("money", say(words.moneyNeeded), "money", 'IF({entries}="","",{entries}*N({need.weight}))'),
      formulaColumn(
        "open",
        words.open,
        "whole",
        eachRow(shown, (row) => `=IF({stage}="","",COUNTIFS(${rows}status},0,${rows}stage},{${chain}stage#${row}}))`),
        { total: { value: null, formula: "=SUM({open})" } },
      ),
      formulaColumn("expectedWins", words.expectedWins, "number", '=IF({stage}="","",{open}*N({winChance}))', {
        total: { value: null, formula: "=SUM({expectedWins})" },
      }),
      formulaColumn(
        "gap",
        words.gap,
        "number",
        eachRow(
          shown,
          (row) =>
            `=IF({stage}="","",IFERROR(IF({need.wins}=0,0,MAX(0,{need.wins}-{need.won}-SUM({stages.expectedWins#${row}}:{stages.expectedWins#${shown - 1}}))/{winChance}),""))`,
        ),
      ),
    ],
  });
}
