import { categories } from "../../goals/set-goals.ts";
import { winChances } from "../../goals/required-pipeline.ts";
import { commonWords } from "../../words/common-words.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import { share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/** Conversions and open deals by category: what R-12 reckons with, printed last. */
export function pipelineWorking(context: SheetContext): Block[] {
  return [categoryStages(context)];
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
  const names = stageNames(context);
  return tableOf(context, stages, {
    key: "categoryStages",
    title: words.conversions,
    plain: true,
    pageBreak: true,
    columns: [
      text("stage", commonWords.stage, (_, place) => names[place]),
      categories.map((category, place) => {
        const { conversion, from } = byCategory[place];
        const chances = winChances(conversion);
        const [conversionKey, chanceKey] = [`conversion${category}`, `chance${category}`];
        return [
          share(conversionKey, `${say(words.conversion)} ${category}`, (_, at) => conversion[at], {
            formula: (_, at) =>
              from[at] === "all" ? `=IF({stages.conversion#${at}}="","",{stages.conversion#${at}})` : undefined,
            mark: (_, at) => (from[at] === "all" ? "assumed" : undefined),
          }),
          share(chanceKey, `${say(words.chance)} ${category}`, (_, at) => chances[at], {
            formula: chanceFormulas("categoryStages", conversionKey, chanceKey, last),
          }),
          whole(`open${category}`, `${say(words.open)} ${category}`, (row) => facts.openByCategoryStage[place][row]),
        ];
      }),
    ],
  });
}
