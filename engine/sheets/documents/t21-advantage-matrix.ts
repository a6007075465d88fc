import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber } from "../../input/lists.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, CellValue } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { advantageRows } from "./advantage-rows.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn } from "./empty-table.ts";

const words = channelDocumentWords.matrix;
const shortcoming = codeNumber("comparisonKind", "shortcoming");

/**
 * T-21: which advantage of ours answers which need of a channel, where competitors are open to attack, and who of them
 * lacks what we have.
 *
 * @see CALC-36, B-48, B-55
 */
export function advantageMatrix(context: SheetContext, { channel }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (channel < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.noChannel)], "warning")] };
  const rows = advantageRows(context, channel);
  const about = { channel: wordAt(plan.input.tables.Channels.channel, channel) ?? "–", needs: rows.length };
  const lacking = lackingCriteria(context);
  return {
    landscape: true,
    rows: rows.length,
    blocks: [
      rows.length === 0
        ? noteOf("finding", [say(words.none)], "warning")
        : noteOf("finding", [say(words.finding, about)], "strong"),
      rows.length === 0 ? emptyMatrix(context) : matrixTable(context, rows, lacking),
      lacking.length === 0 ? noteOf("noOnly", [say(words.noOnly)], "muted") : onlyTable(context, lacking),
    ],
  };
}

interface Lacking {
  readonly criterion: string;
  readonly ours: number;
  /** Who of the competitors compared has none of it. */
  readonly who: string;
  readonly fact: string | null;
}

/** Criteria on which we have something and a competitor has nothing (mark 0), in the order of the sheet. */
function lackingCriteria(context: SheetContext): Lacking[] {
  const { plan, say } = context;
  const { Comparison } = plan.input.tables;
  const rows = Array.from(Comparison.criterion.codes.keys()).filter((row) => Comparison.kind[row] !== shortcoming);
  const byCriterion = new Map<string, number[]>();
  for (const row of rows) {
    const key = normaliseKey(wordAt(Comparison.criterion, row) ?? "");
    byCriterion.set(key, [...(byCriterion.get(key) ?? []), row]);
  }
  return [...byCriterion.values()].flatMap((own) => {
    const without = own.filter((row) => Comparison.ours[row] > 0 && Comparison.theirs[row] === 0);
    if (without.length === 0) return [];
    const names = without.map((row) => competitorName(context, Comparison.competitorId[row]));
    const who = without.length === own.length ? say(words.all) : names.filter(Boolean).join(", ");
    const fact = without.map((row) => wordAt(Comparison.fact, row)).find((one) => one !== null) ?? null;
    return [{ criterion: wordAt(Comparison.criterion, own[0]) ?? "–", ours: Comparison.ours[without[0]], who, fact }];
  });
}

function matrixTable(context: SheetContext, rows: readonly number[], lacking: readonly Lacking[]): Block {
  const { say, plan } = context;
  const { Advantages } = plan.input.tables;
  const whoLacks = new Map(lacking.map(({ criterion, who }) => [normaliseKey(criterion), who]));
  const column = columnMaker(context);
  const of = (value: (row: number) => CellValue): CellValue[] => rows.map(value);
  const lacks = (row: number): string | null => whoLacks.get(normaliseKey(wordAt(Advantages.advantage, row) ?? "")) ?? null; // prettier-ignore
  return {
    type: "table",
    key: "matrix",
    title: say(words.title),
    plain: true,
    rowCount: rows.length,
    rowKey: ["need", "advantage"],
    columns: [
      column(
        "need",
        channelDocumentWords.need,
        "text",
        of((row) => wordAt(Advantages.need, row)),
        { width: 30 },
      ),
      column("advantage", channelDocumentWords.advantage, "text", of((row) => wordAt(Advantages.advantage, row)), { width: 30 }), // prettier-ignore
      column("vulnerability", words.vulnerability, "text", of((row) => wordAt(Advantages.vulnerability, row)), { width: 26 }), // prettier-ignore
      userColumn(context, { key: "lacks", heading: words.lacks, width: 24 }, of(lacks)),
      userColumn(context, { key: "proof", heading: words.proof, width: 28 }, of((row) => wordAt(Advantages.proof, row))), // prettier-ignore
    ],
  };
}

function emptyMatrix(context: SheetContext): Block {
  return emptyTable(context, {
    key: "matrix",
    title: words.title,
    columns: [
      { key: "need", heading: channelDocumentWords.need, width: 30 },
      { key: "advantage", heading: channelDocumentWords.advantage, width: 30 },
      { key: "vulnerability", heading: words.vulnerability, width: 26 },
      { key: "lacks", heading: words.lacks, width: 24 },
      { key: "proof", heading: words.proof, width: 28 },
    ],
  });
}

function onlyTable(context: SheetContext, lacking: readonly Lacking[]): Block {
  const column = columnMaker(context);
  return {
    type: "table",
    key: "only",
    title: context.say(words.only),
    plain: true,
    rowCount: lacking.length,
    columns: [
      column("criterion", words.criterion, "text", lacking.map(({ criterion }) => criterion)), // prettier-ignore
      column("who", words.lacks, "text", lacking.map(({ who }) => who)), // prettier-ignore
      column("fact", words.proof, "text", lacking.map(({ fact }) => fact)), // prettier-ignore
      column("ours", words.ours, "number", lacking.map(({ ours }) => numberOrBlank(ours))), // prettier-ignore
    ],
  };
}
