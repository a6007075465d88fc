import {
  buildPlanWorkbook,
  clientView,
  searchView,
  dayView,
  dealList,
  dealView,
  describeProgrammes,
  describeSheets,
  diagnosisView,
  editContact,
  inputMoney,
  figureRows,
  isEmptySheet,
  newGoal,
  newReview,
  newScenario,
  newStep,
  openQuestions,
  planSales,
  readInput,
  resultView,
  scenarioList,
  rowsOfSheet,
  whatIfView,
  whyView,
  withLibraries,
  type Input,
  type Language,
  type SalesPlan,
} from "../../engine/index.ts";
import { workerWords as words } from "../words/worker-words.ts";
import { amendSheets } from "./amend-sheets.ts";
import { insertPlanner } from "./insert-planner.ts";
import type { Answer, JobName, ReadRequest, ReportStep, Request } from "./jobs.ts";
import type { PlanRequest } from "./plan-request.ts";
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
  /** The last plan: screens ask for several things of one. */
  let planned: { readonly of: Input; readonly key: string; readonly plan: SalesPlan } | undefined;

  const inputOf = ({ settings }: PlanRequest): Input => {
    if (!asRead) throw new RangeError("planner: expected input that was read, got none");
    return withSettings(asRead.request, asRead.input, settings);
  };
  const planOf = async (request: PlanRequest, report: ReportStep, steps: number): Promise<SalesPlan> => {
    const key = JSON.stringify([request.settings, request.today]);
    const of = asRead?.input;
    if (of && planned?.of === of && planned.key === key) return planned.plan;
    await report(words.planning, 0, steps);
    const input = inputOf(request);
    const plan = planSales(input, await withLibraries(input, { today: request.today }));
    if (of) planned = { of, key, plan };
    return plan;
  };

  return {
    async read(request, report) {
      await report(words.recognising, 0, 1);
      asRead = { request, input: readInput(request.sheets, request) };
      return summariseInput(asRead.input);
    },
    async figures(request, report) {
      return planFigures(await planOf(request, report, 1), request.language);
    },
    async result(request, report) {
      return resultView(await planOf(request, report, 1), request.language, request.filter);
    },
    async rows(request, report) {
      return figureRows(await planOf(request, report, 1), request.language, request.rows, request.filter);
    },
    async titles(request, report) {
      const plan = await planOf(request, report, 2);
      await report(words.describing, 1, 2);
      const sheets = describeSheets(plan, languageOf(plan, request.language));
      return sheets
        .filter(({ hidden }) => !hidden)
        .map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          title: sheet.title,
          rows: rowsOfSheet(sheet),
          empty: isEmptySheet(sheet),
        }));
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
    async amend({ cells }, report) {
      if (!asRead) throw new RangeError("planner: expected input that was read, got none");
      await report(words.recognising, 0, 1);
      const request = { ...asRead.request, sheets: amendSheets(asRead.request.sheets, cells) };
      asRead = { request, input: readInput(request.sheets, request) };
      return summariseInput(asRead.input);
    },
    async money(request) {
      const input = inputOf(request);
      const options = await withLibraries(input, { today: request.today });
      return { ...inputMoney(input, options, request.language), questions: openQuestions(input, options) };
    },
    async problems(request, report) {
      return (await planOf(request, report, 1)).issues;
    },
    async day(request, report) {
      return dayView(await planOf(request, report, 1), request.language, request.manager);
    },
    async editContact(request, report) {
      return editContact(await planOf(request, report, 1), request.activity, request.change);
    },
    ...insertPlanner(async (request, report, steps) => {
      const plan = await planOf(request, report, steps);
      return { plan, language: languageOf(plan, request.language) };
    }),
    async deals(request, report) {
      return dealList(await planOf(request, report, 1), request.language);
    },
    async deal(request, report) {
      return { view: dealView(await planOf(request, report, 1), request.language, request.key) };
    },
    async newGoal(request, report) {
      const plan = await planOf(request, report, 1);
      return newGoal(plan, request.entry, languageOf(plan, request.language));
    },
    async whatIf(request, report) {
      return whatIfView(await planOf(request, report, 1), request.language, request.levers);
    },
    async search(request, report) {
      return searchView(await planOf(request, report, 1), request.language, request.search);
    },
    async client(request, report) {
      return { view: clientView(await planOf(request, report, 1), request.language, request.key) };
    },
    async why(request, report) {
      return whyView(await planOf(request, report, 1), request.language);
    },
    async scenarios(request, report) {
      return scenarioList(await planOf(request, report, 1), request.language);
    },
    async newScenario(request, report) {
      const plan = await planOf(request, report, 1);
      return newScenario(plan, request.entry, languageOf(plan, request.language));
    },
    async newReview(request, report) {
      return newReview(await planOf(request, report, 1), request.entry);
    },
    async newStep(request, report) {
      return newStep(await planOf(request, report, 1), request.entry);
    },
    async diagnosis(request, report) {
      return diagnosisView(await planOf(request, report, 1), request.language);
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
