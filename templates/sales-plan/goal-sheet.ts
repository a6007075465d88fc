import { columns, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
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
  const count = categoryLetters.length;
  const same = (key: string) => eachRow(count, (row) => `={${categories}${key}#${row}}`);
  const sum = (key: string) => ({ total: { value: null, formula: `=SUM({${key}})` } });
  return tableOf(context, oneTo(count), {
    key: "categories",
    title: words.byCategory,
    plain: true,
    columns: [
      columns.text("category", words.category, (_, place) => categoryLetters[place]),
      formulaColumn("share", words.share, "share", same("share")),
      formulaColumn("money", words.target, "money", same("money"), sum("money")),
      formulaColumn("fact", words.won, "money", same("wonMoney"), sum("fact")),
      formulaColumn("done", words.done, "share", '=IF(N({money})>0,{fact}/{money},"")', { shade: "bar" }),
      formulaColumn(
        "projects",
        words.projectsToWin,
        "whole",
        eachRow(count, (row) => {
          const given = `{${categories}given#${row}}`;
          return `=IF(${given}<>"",${given},${projectsFormula("{money}", "{weight}")})`;
        }),
      ),
      formulaColumn("won", words.projectsWon, "whole", same("wonCount"), sum("won")),
      formulaColumn("weight", words.weight, "money", same("weight")),
      formulaColumn("winChance", words.winChance, "share", same("winChance")),
      formulaColumn("inFunnel", words.inFunnel, "whole", `=${projectsFormula("{money}", "{weight}*{winChance}")}`),
    ],
  });
}

function channelsTable(context: TemplateContext): TableBlock {
  const count = planSizes.channels;
  return tableOf(context, oneTo(count), {
    key: "channels",
    title: words.byChannel,
    plain: true,
    columns: [
      formulaColumn(
        "channel",
        words.channel,
        "text",
        eachRow(count, (row) => `=${inputText("Channels.channel", String(row + 1))}`),
        { width: 26 },
      ),
      formulaColumn(
        "share",
        words.share,
        "share",
        eachRow(count, (row) => `=IF({channel}="","",${inputNumber("Channels.share", String(row + 1))})`),
      ),
      formulaColumn(
        "money",
        words.planOf,
        "money",
        eachRow(count, (row) => `=IF({channel}="","",{W-SPLIT.channels.part${row + 1}#${planSizes.managers + 1}})`),
        { total: { value: null, formula: "=SUM({money})" } },
      ),
    ],
  });
}
