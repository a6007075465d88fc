import { categories } from "../../goals/set-goals.ts";
import { winChances } from "../../goals/required-pipeline.ts";
import { commonWords } from "../../words/common-words.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import { managerName } from "./planned-managers.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Conversions and open deals by category, open deals by manager: what R-12 reckons with, printed last. */
export function pipelineWorking(context: SheetContext): Block[] {
  return [categoryStages(context), managerOpen(context)];
}

/** Names of the open stages in the language. */
export function stageNames({ plan, language, say }: SheetContext): (string | null)[] {
  const { nameEn, nameRu, code } = plan.input.tables.Stages;
  const word = (column: typeof code, row: number) => column.words[column.codes[row]];
  return Array.from(plan.goals.conversions.stages, (row) => {
    const [first, second] = language === "ru" ? [nameRu, nameEn] : [nameEn, nameRu];
    return word(first, row) ?? word(second, row) ?? word(code, row) ?? say(commonWords.unknown);
  });
}

/** From the bottom up: the last conversion leads to winning. */
export function chanceFormulas(block: string, conversion: string, chance: string, last: number): string[] {
  return Array.from({ length: last + 1 }, (_, place) => {
    const next = place === last ? "" : `*{${block}.${chance}#${place + 1}}`;
    return `=IF({${conversion}}="","",IFERROR({${conversion}}${next},""))`;
  });
}

function categoryStages(context: SheetContext): Block {
  const { say, plan } = context;
  const { conversions, facts } = plan.goals;
  const { stages, byCategory } = conversions;
  const last = stages.length - 1;
  const columns = categories.map((category, place): SheetColumn[] => {
    const { conversion, from } = byCategory[place];
    return [
      {
        key: `conversion${category}`,
        heading: `${say(words.conversion)} ${category}`,
        kind: "share",
        values: Array.from(conversion, numberOrBlank),
        formula: from.map((one, at) =>
          one === "all" ? `=IF({stages.conversion#${at}}="","",{stages.conversion#${at}})` : undefined,
        ),
        marks: from.map((one) => (one === "all" ? "assumed" : undefined)),
      },
      {
        key: `chance${category}`,
        heading: `${say(words.chance)} ${category}`,
        kind: "share",
        values: Array.from(winChances(conversion), numberOrBlank),
        formula: chanceFormulas("categoryStages", `conversion${category}`, `chance${category}`, last),
      },
      {
        key: `open${category}`,
        heading: `${say(words.open)} ${category}`,
        kind: "whole",
        values: Array.from(stages, (stage) => facts.openByCategoryStage[place][stage]),
      },
    ];
  });
  return {
    type: "table",
    key: "categoryStages",
    title: say(words.conversions),
    plain: true,
    pageBreak: true,
    rowCount: stages.length,
    columns: [
      { key: "stage", heading: say(commonWords.stage), kind: "text", values: stageNames(context) },
      ...columns.flat(),
    ],
  };
}

function managerOpen(context: SheetContext): Block {
  const { say, plan } = context;
  const { sellers, facts, conversions } = plan.goals;
  const names = stageNames(context);
  return {
    type: "table",
    key: "managerOpen",
    title: say(words.openByManager),
    plain: true,
    rowCount: sellers.length,
    columns: [
      {
        key: "manager",
        heading: say(commonWords.manager),
        kind: "text",
        values: sellers.map((row) => managerName(context, row)),
      },
      ...Array.from(conversions.stages, (stage, place): SheetColumn => ({
        key: `s${place + 1}`,
        heading: names[place] ?? "",
        kind: "whole",
        width: 10,
        values: sellers.map((row) => facts.managers[row].openByStage[stage]),
      })),
    ],
  };
}
