import type { ResultSheet, TableBlock } from "../../engine/index.ts";
import { columnMaker } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputNumber, inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { categoryLetters, eachRow } from "../funnel/deal-model/capacities.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";

const categories = "W-GOAL.categories.";

/** The plan by category and channel, projects that bring it, and how far we are (CALC-06). */
export function goalSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-PLAN-GOAL",
    name: say(words.goals),
    title: say(words.goalsTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "note", lines: [say(words.goalsNote)] },
      categoriesTable(context),
      {
        type: "chart",
        key: "goals",
        title: say(words.goalsChart),
        kind: "column",
        categories: "categories.category",
        series: [
          { values: "categories.money", name: say(words.target) },
          { values: "categories.fact", name: say(words.won) },
        ],
        width: 100,
        valueKind: "money",
      },
      channelsTable(context),
    ],
  };
}

/** Projects that bring the money: rounded up; blank where the weight or the chance is not known. */
export function projectsFormula(money: string, each: string): string {
  return `IF(${money}="","",IF(${money}=0,0,IFERROR(ROUNDUP(ROUND(${money}/(${each}),9),0),"")))`;
}

function categoriesTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const count = categoryLetters.length;
  const same = (key: string) => eachRow(count, (row) => `={${categories}${key}#${row}}`);
  const sum = (key: string) => ({ total: { value: null, formula: `=SUM({${key}})` } });
  return {
    type: "table",
    key: "categories",
    title: say(words.byCategory),
    plain: true,
    rowCount: count,
    columns: [
      columnMaker(context)("category", words.category, "text", categoryLetters),
      formulaColumn("share", say(words.share), "share", same("share")),
      formulaColumn("money", say(words.target), "money", same("money"), sum("money")),
      formulaColumn("fact", say(words.won), "money", same("wonMoney"), sum("fact")),
      formulaColumn("done", say(words.done), "share", '=IF(N({money})>0,{fact}/{money},"")', { shade: "bar" }),
      formulaColumn(
        "projects",
        say(words.projectsToWin),
        "whole",
        eachRow(count, (row) => {
          const given = `{${categories}given#${row}}`;
          return `=IF(${given}<>"",${given},${projectsFormula("{money}", "{weight}")})`;
        }),
      ),
      formulaColumn("won", say(words.projectsWon), "whole", same("wonCount"), sum("won")),
      formulaColumn("weight", say(words.weight), "money", same("weight")),
      formulaColumn("winChance", say(words.winChance), "share", same("winChance")),
      formulaColumn("inFunnel", say(words.inFunnel), "whole", `=${projectsFormula("{money}", "{weight}*{winChance}")}`),
    ],
  };
}

function channelsTable({ say }: TemplateContext): TableBlock {
  const count = planSizes.channels;
  return {
    type: "table",
    key: "channels",
    title: say(words.byChannel),
    plain: true,
    rowCount: count,
    columns: [
      formulaColumn(
        "channel",
        say(words.channel),
        "text",
        eachRow(count, (row) => `=${inputText("Channels.channel", String(row + 1))}`),
        { width: 26 },
      ),
      formulaColumn(
        "share",
        say(words.share),
        "share",
        eachRow(count, (row) => `=IF({channel}="","",${inputNumber("Channels.share", String(row + 1))})`),
      ),
      formulaColumn(
        "money",
        say(words.planOf),
        "money",
        eachRow(count, (row) => `=IF({channel}="","",{W-SPLIT.channels.part${row + 1}#${planSizes.managers + 1}})`),
        { total: { value: null, formula: "=SUM({money})" } },
      ),
    ],
  };
}
