import {
  addFrozenPlan,
  addSnapshot,
  buildDocumentWorkbook,
  carryMadeSheet,
  defaultSheet,
  describeDocument,
  dueWithContent,
  describeProgramme,
  insertView,
  type CarriedSheet,
  type Language,
  type ResultSheet,
  type SalesPlan,
  type Text,
} from "../../engine/index.ts";
import { workerWords as words } from "../words/worker-words.ts";
import type { Insertion, InsertJobs } from "./insert-jobs.ts";
import type { ReportStep } from "./jobs.ts";
import type { PlanRequest } from "./plan-request.ts";

interface Planned {
  readonly plan: SalesPlan;
  /** Of the sheets: the setting decides, else the pane's. */
  readonly language: Language;
}

type InsertPlanner = {
  readonly [J in keyof InsertJobs]: (
    request: InsertJobs[J]["request"],
    report: ReportStep,
  ) => Promise<InsertJobs[J]["answer"]>;
};

/** The jobs of the screen Insert over the plan of what was read last. */
export function insertPlanner(
  planOf: (request: PlanRequest, report: ReportStep, steps: number) => Promise<Planned>,
): InsertPlanner {
  return {
    async insertions(request, report) {
      const { plan } = await planOf(request, report, 1);
      return insertView(plan, request.language);
    },
    async due(request, report) {
      const { plan } = await planOf(request, report, 1);
      return dueWithContent(plan, request.language).documents;
    },
    async insert({ wanted, ...request }, report) {
      const { plan, language } = await planOf(request, report, 2);
      await report(words.describing, 1, 2);
      const { documents = [], programmes = [], dueToday } = wanted;
      const described = documents.map((one) => describeDocument(plan, language, one));
      const sheets = [
        ...(dueToday ? dueWithContent(plan, language).sheets : []),
        ...described.flatMap(({ sheet }): ResultSheet[] => (sheet ? [sheet] : [])),
        ...programmes.map((code) => describeProgramme(code, language, plan)),
      ];
      const workbook = buildDocumentWorkbook(plan, sheets, language);
      const inputs = inputSheets(plan, wanted, language);
      return {
        workbook: { ...workbook, sheets: [...workbook.sheets, ...inputs.sheets] },
        problems: [...described.flatMap(({ problem }) => problem ?? []), ...inputs.problems],
      };
    },
    async textFile({ document, ...request }, report) {
      const { plan, language } = await planOf(request, report, 2);
      await report(words.describing, 1, 2);
      const { sheet, problem } = describeDocument(plan, language, document);
      if (problem) return { problem };
      // The library is large and most people never need it.
      const { writeDocument } = await import("../../files/docx/write-document.ts");
      const bytes = await writeDocument(sheet, buildDocumentWorkbook(plan, [sheet], language));
      return { file: { name: `${sheet.name}.docx`, bytes } };
    },
  };
}

interface InputSheets {
  readonly sheets: readonly CarriedSheet[];
  readonly problems: readonly Text[];
}

/** Sheets that are input of the next run. Those of people are never written again: only what carries our mark is. */
function inputSheets(plan: SalesPlan, wanted: Insertion, language: Language): InputSheets {
  const { questionnaire, freezeBy, snapshot, made: given } = wanted;
  const isOurs = ({ table }: { readonly table?: string }): boolean => table !== undefined;
  const isAsked = questionnaire && !plan.input.recognised.some(({ table }) => table === "Answers");
  const saved = snapshot && addSnapshot(plan, language, isOurs);
  const made = [
    ...(given ? [given] : []),
    ...(isAsked ? [defaultSheet("Answers", language)] : []),
    ...(freezeBy === undefined
      ? []
      : [addFrozenPlan(plan, { date: plan.asOf, author: freezeBy }, language, isOurs).sheet]),
    ...(saved?.sheet ? [saved.sheet] : []),
  ];
  return {
    sheets: made.map((sheet) => carryMadeSheet(sheet, language)),
    problems: saved?.problem ? [saved.problem] : [],
  };
}
