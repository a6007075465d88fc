import type { ResultSheet, TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { categoryLetters, eachRow } from "../funnel/deal-model/capacities.ts";
import { projectsFormula } from "./goal-sheet.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";

const count = planSizes.managers;
const charted = 15;
const rows = "{W-DEALS.rows.";
const facts = "{W-FACTS.facts.";

/** Individual plans: money, categories, projects in the funnel, channels (CALC-07). */
export function managerPlansSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-PLAN-PEOPLE",
    name: say(words.managers),
    title: say(words.managersTitle),
    header: [],
    print: { landscape: true, onePage: true, rows: 44 },
    blocks: [
      { type: "note", key: "note", lines: [say(words.managersNote)] },
      {
        type: "chart",
        key: "plans",
        title: say(words.managersChart),
        kind: "stackedColumn",
        categories: "managers.manager",
        series: categoryLetters.map((letter) => ({ values: `managers.money${letter}`, name: letter })),
        rows: charted,
        width: 130,
        valueKind: "money",
      },
      plansTable(context),
      channelsTable(context),
    ],
  };
}

function plansTable({ say }: TemplateContext): TableBlock {
  const at = (column: string) => `=IF({line}="","",INDEX(${column},{line}))`;
  const total = (key: string) => ({ total: { value: null, formula: `=SUM({${key}})` } });
  const money = (key: string, heading: string, formula: string) =>
    formulaColumn(key, heading, "money", formula, total(key));
  const projects = categoryLetters.map((letter, place) =>
    formulaColumn(
      `projects${letter}`,
      say(words.projectsOf, { category: letter }),
      "whole",
      `=IF({line}="","",${projectsFormula(`{money${letter}}`, `{W-GOAL.categories.weight#${place}}*{W-GOAL.categories.winChance#${place}}`)})`,
      total(`projects${letter}`),
    ),
  );
  const counts = categoryLetters.map((letter) => `{projects${letter}}`);
  return {
    type: "table",
    key: "managers",
    plain: true,
    rowCount: count,
    columns: [
      formulaColumn("manager", say(words.manager), "text", at("{W-PEOPLE.people.name}"), {
        width: 26,
        total: { value: say(words.total) },
      }),
      formulaColumn("weight", say(words.factor), "number", at("{W-PEOPLE.people.weight}")),
      money("plan", say(words.planOf), at("{W-PEOPLE.people.plan}")),
      money(
        "fact",
        say(words.won),
        `=IF({line}="","",SUMIFS({W-DEALS.rows.typedAmount},${rows}owner},{line},${rows}status},1,{W-DEALS.rows.typedCloseDate},">="&${facts}from},{W-DEALS.rows.typedCloseDate},"<="&${facts}to}))`,
      ),
      formulaColumn("done", say(words.done), "share", '=IF(N({plan})>0,{fact}/{plan},"")', { shade: "bar" }),
      ...categoryLetters.map((letter, place) =>
        money(`money${letter}`, say(words.moneyOf, { category: letter }), at(`{W-SPLIT.categories.part${place + 1}}`)),
      ),
      ...projects,
      formulaColumn(
        "projects",
        say(words.projects),
        "whole",
        `=IF(OR({line}="",COUNT(${counts.join(",")})<${counts.length}),"",${counts.join("+")})`,
        total("projects"),
      ),
      formulaColumn(
        "line",
        say(words.line),
        "whole",
        eachRow(count, (row) => `=IFERROR(MATCH(${row + 1},{W-PEOPLE.people.number},0),"")`),
        { marks: "muted" },
      ),
    ],
  };
}

function channelsTable({ say }: TemplateContext): TableBlock {
  const channels = Array.from({ length: planSizes.channels }, (_, place) => place);
  return {
    type: "table",
    key: "channels",
    title: say(words.channelPlans),
    plain: true,
    // The first row names the channels: headings cannot follow the sheet Channels.
    rowCount: count + 1,
    columns: [
      formulaColumn(
        "manager",
        say(words.manager),
        "text",
        eachRow(count + 1, (row) => (row === 0 ? '=""' : `={managers.manager#${row - 1}}`)),
      ),
      ...channels.map((place) =>
        formulaColumn(
          `channel${place + 1}`,
          `${say(words.channel)} ${place + 1}`,
          "money",
          eachRow(count + 1, (row) => {
            const name = inputText("Channels.channel", String(place + 1));
            if (row === 0) return `=${name}`;
            const line = `{managers.line#${row - 1}}`;
            return `=IF(OR(${line}="",${name}=""),"",INDEX({W-SPLIT.channels.part${place + 1}},${line}))`;
          }),
        ),
      ),
    ],
  };
}
