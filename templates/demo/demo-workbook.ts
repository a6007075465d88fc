import {
  buildPlanWorkbook,
  columnMaker,
  describeProgrammes,
  describeSheets,
  planSales,
  programmes,
  readInput,
  say,
  withLibraries,
  type Language,
  type PlanWorkbook,
  type ResultSheet,
} from "../../engine/index.ts";
import { asOf } from "../sample/sample-days.ts";
import { sampleSheets } from "../sample/sample-sheets.ts";
import { demoWords as words } from "./demo-words.ts";

/** Where it stands and what it is called, as with the other ready-made workbooks. */
export const demo = { id: "demo", name: words.name };

/** The sample company's whole plan: a page that says where to begin, every result sheet and every programme. */
export async function describeDemo(language: Language): Promise<PlanWorkbook> {
  const input = readInput(sampleSheets(language), { language });
  const plan = planSales(input, await withLibraries(input, { today: asOf }));
  const results = [
    ...describeSheets(plan, language),
    ...describeProgrammes(
      plan,
      language,
      programmes.map(({ code }) => code),
    ),
  ];
  return {
    ...buildPlanWorkbook(plan, [guidePage(results, language), ...results], language),
    title: words.name[language],
  };
}

function guidePage(results: readonly ResultSheet[], language: Language): ResultSheet {
  const context = { say: (text: Parameters<typeof say>[0]) => say(text, language) };
  const column = columnMaker(context);
  return {
    id: "W-DEMO",
    name: context.say(words.tab),
    title: context.say(words.title),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "steps", lines: [words.look, words.follow, words.change].map(context.say) },
      {
        type: "table",
        key: "sheets",
        title: context.say(words.sheets),
        plain: true,
        rowCount: results.length,
        columns: [
          column(
            "id",
            words.id,
            "text",
            results.map(({ id }) => id),
            { width: 14 },
          ),
          column(
            "tab",
            words.tab2,
            "text",
            results.map(({ name }) => name),
            { width: 30, links: results.map(({ id }) => ({ sheet: id })) },
          ),
          column(
            "title",
            words.answers,
            "text",
            results.map(({ title }) => title),
            { width: 90 },
          ),
        ],
      },
    ],
  };
}
