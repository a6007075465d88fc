import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { ComparisonSide } from "../../system/compare-criteria.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { competitorFields } from "./competitor-fields.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

/** T-28: what a manager's own study of a competitor adds to what the company knows. @see D-118, D-119 to D-123 */
export function competitorReport(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const { criteria } = plan.system.competitors.competitors[competitor];
  return {
    rows: criteria.length,
    onePage: true,
    blocks: [
      formOf(context, { key: "known", valueWidth: 30, fields: competitorFields(context, competitor) }),
      ...(criteria.length === 0 ? [noteOf("notCompared", [say(words.notCompared)], "warning")] : []),
      noteOf("intro", [say(words.report.intro)], "muted"),
      studyTable(context, competitor),
      formOf(context, {
        key: "conclusion",
        fields: [typed("visited", words.report.visited), typed("advice", words.report.advice)],
      }),
    ],
  };
}

function studyTable(context: SheetContext, competitor: number): TableBlock {
  const { say } = context;
  const { report } = words;
  const lines: readonly (readonly [Text, string | null])[] = [
    [report.strong, criteriaOf(context, competitor, ComparisonSide.Weakness)],
    [report.weak, criteriaOf(context, competitor, ComparisonSide.Strength)],
    [report.evidence, evidenceOf(context, competitor)],
    [words.reputation, wordAt(context.plan.input.tables.Competitors.reputation, competitor)],
    [report.won, waysOf(context, competitor)],
    [report.proposals, null],
    [report.problems, null],
    [report.fixed, null],
  ];

  return tableOf(context, lines, {
    key: "study",
    title: report.table,
    plain: true,
    rowKey: ["question"],
    columns: [
      text("question", report.question, ([question]) => question, { width: 26 }),
      text("known", report.known, ([, known]) => known ?? say(report.nothing), { width: 30 }),
      typed("found", report.found, { width: 36 }),
    ],
  });
}

/** Criteria of one side of the comparison: where we are weak, the competitor is strong. */
function criteriaOf({ plan }: SheetContext, competitor: number, wanted: number): string | null {
  const { criteria, sides } = plan.system.competitors.competitors[competitor];
  const { criterion } = plan.input.tables.Comparison;
  return listed(criteria.filter((_, at) => sides[at] === wanted).map((row) => wordAt(criterion, row)));
}

function evidenceOf({ plan }: SheetContext, competitor: number): string | null {
  const { competitorId, criterion, fact } = plan.input.tables.Comparison;
  const rows = [...competitorId.keys()].filter((row) => competitorId[row] === competitor && fact.codes[row] >= 0);
  return listed(rows.map((row) => `${wordAt(criterion, row) ?? ""}: ${wordAt(fact, row) ?? ""}`));
}

/** How the competitor came to the clients that tell of it. */
function waysOf({ plan, say }: SheetContext, competitor: number): string | null {
  const { supplierId, howSupplierWon } = plan.input.tables.Clients;
  return listed(
    Object.values(lists.howWon).map((way, code) => {
      const count = supplierId.filter((one, row) => one === competitor && howSupplierWon[row] === code).length;
      return count === 0 ? null : say(words.report.wonBy, { way: say(way), count });
    }),
  );
}

function listed(all: readonly (string | null)[]): string | null {
  return all.filter((one) => one !== null).join("; ") || null;
}
