import {
  buildPlanWorkbook,
  columns,
  describeProgrammes,
  describeSheets,
  type Language,
  planSales,
  type PlanWorkbook,
  programmes,
  readInput,
  type ResultSheet,
  tableOf,
  withLibraries,
} from "../../engine/index.ts";
import { templateContext } from "../kit/describe-template.ts";
import { asOf } from "../sample/sample-days.ts";
import { sampleSheets } from "../sample/sample-sheets.ts";
import { demoWords as words } from "./demo-words.ts";

const { text } = columns;

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
  const context = templateContext(language);

  return {
    id: "W-DEMO",
    name: context.say(words.tab),
    title: context.say(words.title),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "steps", lines: [words.look, words.follow, words.change].map((line) => context.say(line)) },
      tableOf(context, results, {
        key: "sheets",
        title: words.sheets,
        plain: true,
        columns: [
          text("id", words.id, ({ id }) => id, { width: 14 }),
          text("tab", words.tab2, ({ name }) => name, { width: 30, link: ({ id }) => ({ sheet: id }) }),
          text("title", words.answers, ({ title }) => title, { width: 90 }),
        ],
      }),
    ],
  };
}
