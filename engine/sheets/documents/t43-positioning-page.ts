import type { DocumentAbout } from "../../documents/document-request.ts";
import { ComparisonSide } from "../../system/compare-criteria.ts";
import type { StudiedCompetitor } from "../../system/plan-competitors.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

/**
 * T-43: a page to read before the meeting: what to ask, then what to say against one competitor, in the fixed order. It
 * is told in paragraphs; only the answers to the buyer's three questions are typed in.
 *
 * @see D-221 to D-232, D-242, CALC-36, X-14
 */
export function positioningDocument(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const { page } = words;
  const studied = plan.system.competitors.competitors[competitor];
  const { unique, common, shortcomings } = studied.positioning;
  return {
    rows: studied.criteria.length,
    onePage: true,
    blocks: [
      noteOf("lead", [say(page.lead, { name: competitorName(context, competitor) })]),
      ...(studied.criteria.length === 0 ? [noteOf("notCompared", [say(words.notCompared)], "warning")] : []),
      ...chapter(
        context,
        "ask",
        page.ask,
        page.questions.map((one) => `– ${say(one)}`),
      ),
      ...chapter(context, "unique", page.unique, saidOf(context, unique, page.noUnique)),
      ...chapter(context, "common", page.common, saidOf(context, common, page.noCommon)),
      ...chapter(context, "shortcomings", page.shortcomings, saidOf(context, shortcomings, page.noShortcomings)),
      noteOf("careful", [...weakSides(context, studied), say(page.risk)], "warning"),
      formOf(context, {
        key: "buyer",
        title: page.buyer,
        fields: [typed("why", page.why), typed("better", page.better), typed("whyYou", page.whyYou)],
      }),
    ],
  };
}

function chapter({ say }: SheetContext, key: string, title: Text, lines: readonly string[]): Block[] {
  return [noteOf(`${key}Title`, [say(title)], "strong"), noteOf(key, lines)];
}

function saidOf({ say, plan }: SheetContext, rows: readonly number[], none: Text): string[] {
  const { criterion, fact } = plan.input.tables.Comparison;
  if (rows.length === 0) return [say(none)];
  return rows.map((row) => {
    const said = { criterion: wordAt(criterion, row) ?? "", fact: wordAt(fact, row) ?? "" };
    return say(said.fact ? words.page.lineFact : words.page.line, said);
  });
}

function weakSides({ say, plan }: SheetContext, { criteria, sides }: StudiedCompetitor): string[] {
  const { criterion } = plan.input.tables.Comparison;
  const weak = criteria.filter((_, at) => sides[at] === ComparisonSide.Weakness);
  const list = weak.flatMap((row) => wordAt(criterion, row) ?? []).join(", ");
  return list ? [say(words.page.weak, { list })] : [];
}
