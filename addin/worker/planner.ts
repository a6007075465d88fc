import {
  buildPlanWorkbook,
  describeProgrammes,
  describeSheets,
  loadFormulaParser,
  planSales,
  readInput,
  type Input,
  type Language,
  type SalesPlan,
} from "../../engine/index.ts";
import { workerWords as words } from "../words/worker-words.ts";
import type { Answer, JobName, PlanRequest, ReadRequest, ReportStep, Request } from "./jobs.ts";
import { planFigures } from "./plan-figures.ts";
import { sampleWorkbook } from "./sample-workbook.ts";
import { summariseInput } from "./summarise-input.ts";
import { withSettings } from "./with-settings.ts";

/** The engine with the input it has read: the same in the worker and in the pane's own thread. */
export type Planner = { readonly [J in JobName]: (request: Request<J>, report: ReportStep) => Promise<Answer<J>> };

/**
 * Makes a planner. `read` comes first; the other jobs plan what was read last.
 *
 * @throws RangeError from a job that needs input where none was read
 */
export function createPlanner(): Planner {
  let asRead: { readonly request: ReadRequest; readonly input: Input } | undefined;

  const planOf = async (request: PlanRequest, report: ReportStep, steps: number): Promise<SalesPlan> => {
    if (!asRead) throw new RangeError("planner: expected input that was read, got none");
    await report(words.planning, 0, steps);
    const input = withSettings(asRead.request, asRead.input, request.settings);
    return planSales(input, { today: request.today, parseFormula: await loadFormulaParser(input.settings) });
  };

  return {
    async read(request, report) {
      await report(words.recognising, 0, 1);
      asRead = { request, input: readInput(request.sheets, request) };
      return summariseInput(asRead.input, request.sheets);
    },
    async figures(request, report) {
      return planFigures(await planOf(request, report, 1), request.language);
    },
    async titles(request, report) {
      const plan = await planOf(request, report, 2);
      await report(words.describing, 1, 2);
      const sheets = describeSheets(plan, languageOf(plan, request.language));
      return sheets.filter(({ hidden }) => !hidden).map(({ id, name, title }) => ({ id, name, title }));
    },
    async build(request, report) {
      const plan = await planOf(request, report, 3);
      const language = languageOf(plan, request.language);
      await report(words.describing, 1, 3);
      const sheets = [
        ...describeSheets(plan, language, request.wanted),
        ...describeProgrammes(plan, language, request.wanted),
      ];
      await report(words.placing, 2, 3);
      return { workbook: buildPlanWorkbook(plan, sheets, language), figures: planFigures(plan, request.language) };
    },
    async sample({ language }, report) {
      await report(words.sample, 0, 1);
      return sampleWorkbook(language);
    },
  };
}

/** The setting decides for the sheets; else they are in the pane's language. */
function languageOf({ input }: SalesPlan, ofPane: Language): Language {
  const { language } = input.settings;
  return language === "en" || language === "ru" ? language : ofPane;
}
