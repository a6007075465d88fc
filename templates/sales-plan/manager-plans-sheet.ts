import { type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
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

function plansTable(context: TemplateContext): TableBlock {
  const { say } = context;
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
  return tableOf(context, oneTo(count), {
    key: "managers",
    plain: true,
    columns: [
      formulaColumn("manager", words.manager, "text", at("{W-PEOPLE.people.name}"), {
        width: 26,
        total: { value: words.total },
      }),
      formulaColumn("weight", words.factor, "number", at("{W-PEOPLE.people.weight}")),
      money("plan", say(words.planOf), at("{W-PEOPLE.people.plan}")),
      money(
        "fact",
        say(words.won),
        `=IF({line}="","",SUMIFS({W-DEALS.rows.typedAmount},${rows}owner},{line},${rows}status},1,{W-DEALS.rows.typedCloseDate},">="&${facts}from},{W-DEALS.rows.typedCloseDate},"<="&${facts}to}))`,
      ),
      formulaColumn("done", words.done, "share", '=IF(N({plan})>0,{fact}/{plan},"")', { shade: "bar" }),
      categoryLetters.map((letter, place) =>
        money(`money${letter}`, say(words.moneyOf, { category: letter }), at(`{W-SPLIT.categories.part${place + 1}}`)),
      ),
      projects,
      formulaColumn(
        "projects",
        words.projects,
        "whole",
        `=IF(OR({line}="",COUNT(${counts.join(",")})<${counts.length}),"",${counts.join("+")})`,
        total("projects"),
      ),
      formulaColumn(
        "line",
        words.line,
        "whole",
        eachRow(count, (row) => `=IFERROR(MATCH(${row + 1},{W-PEOPLE.people.number},0),"")`),
        { mark: "muted" },
      ),
    ],
  });
}

function channelsTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const channels = oneTo(planSizes.channels);
  // The first row names the channels: headings cannot follow the sheet Channels.
  return tableOf(context, oneTo(count + 1), {
    key: "channels",
    title: words.channelPlans,
    plain: true,
    columns: [
      formulaColumn(
        "manager",
        words.manager,
        "text",
        eachRow(count + 1, (row) => (row === 0 ? '=""' : `={managers.manager#${row - 1}}`)),
      ),
      channels.map((number) =>
        formulaColumn(
          `channel${number}`,
          `${say(words.channel)} ${number}`,
          "money",
          eachRow(count + 1, (row) => {
            const name = inputText("Channels.channel", String(number));
            if (row === 0) return `=${name}`;
            const line = `{managers.line#${row - 1}}`;
            return `=IF(OR(${line}="",${name}=""),"",INDEX({W-SPLIT.channels.part${number}},${line}))`;
          }),
        ),
      ),
    ],
  });
}
