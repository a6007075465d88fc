import { existsSync } from "node:fs";
import {
  buildDocumentWorkbook,
  changedParts,
  describeDocument,
  describeDueDocuments,
  say,
  text,
  type DocumentRequest,
  type Language,
  type RawSheet,
  type ResultSheet,
  type SalesPlan,
} from "../engine/index.ts";
import { FileProblem, readFile, saveFiles, writeWorkbook } from "../files/index.ts";
import type { Printer } from "./printer.ts";
import { isText, type DocumentOptions } from "./document-options.ts";
import { loadPlan, NothingToPlan } from "./load-plan.ts";
import { progressOf, tellerOf } from "./progress.ts";

const written = text("Written: {file}", "Записано: {file}");

/**
 * The documents asked for, or all that are due on the day, filled from the plan: in one workbook, or one of them as a text where the file is a .docx.
 *
 * @returns 0, or throws FileProblem or NothingToPlan naming every document that cannot be made
 */
export async function runDocument(options: DocumentOptions, print: Printer): Promise<number> {
  const { language, out, quiet, documents } = options;
  const printer = quiet ? undefined : print;
  const plan = withStanding(
    await loadPlan(options, progressOf(printer, language), tellerOf(printer, language)),
    isText(out) ? [] : await standingDocuments(out),
  );
  const sheets = options.due ? describeDueDocuments(plan, language) : documentsOf(plan, language, documents);
  const notes = isText(out) && !quiet ? await notesOf(sheets[0]) : [];
  const bytes = isText(out) ? await writeText(plan, sheets[0], language) : await writeBook(plan, sheets, language);
  await saveFiles([{ path: out, bytes }]);
  if (!quiet) print.line(say(written, language, { file: out }));
  for (const note of notes) print.line(`! ${note}`);
  return 0;
}

/** Sheets that the planner wrote to the file before: what people typed there is not lost when it is written again. */
async function standingDocuments(out: string): Promise<RawSheet[]> {
  if (!existsSync(out)) return [];
  try {
    return (await readFile(out)).filter(({ owned }) => owned !== undefined);
  } catch (problem) {
    // Whatever stands there is no workbook, and is replaced as any file is.
    if (problem instanceof FileProblem) return [];
    throw problem;
  }
}

function withStanding(plan: SalesPlan, standing: readonly RawSheet[]): SalesPlan {
  const { input } = plan;
  const read = new Set(input.earlier.map(({ owned }) => owned));
  const earlier = [...input.earlier, ...standing.filter(({ owned }) => !read.has(owned))];
  return changedParts(plan, { input: { ...input, earlier } });
}

function documentsOf(plan: SalesPlan, language: Language, documents: readonly DocumentRequest[]): ResultSheet[] {
  const described = documents.map((request) => describeDocument(plan, language, request));
  const problems = described.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new NothingToPlan(problems);
  return described.flatMap(({ sheet }) => sheet ?? []);
}

function writeBook(plan: SalesPlan, sheets: readonly ResultSheet[], language: Language): Promise<Uint8Array> {
  return writeWorkbook(buildDocumentWorkbook(plan, sheets, language));
}

/** What a letter does not carry, and its author has to know before it goes out. */
async function notesOf(sheet: ResultSheet): Promise<string[]> {
  const { authorNotes } = await import("../files/docx/document-parts.ts");
  return authorNotes(sheet);
}

/** The library of text documents is loaded only for them. */
async function writeText(plan: SalesPlan, sheet: ResultSheet, language: Language): Promise<Uint8Array> {
  const { writeDocument } = await import("../files/docx/write-document.ts");
  return writeDocument(sheet, buildDocumentWorkbook(plan, [sheet], language));
}
