import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber } from "../../input/lists.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { number, text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { advantageRows } from "./advantage-rows.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

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
  const { plan } = context;
  const { Advantages } = plan.input.tables;
  const whoLacks = new Map(lacking.map(({ criterion, who }) => [normaliseKey(criterion), who]));
  const lacks = (row: number) => whoLacks.get(normaliseKey(wordAt(Advantages.advantage, row) ?? ""));
  return tableOf(context, rows, {
    key: "matrix",
    title: words.title,
    plain: true,
    rowKey: ["need", "advantage"],
    columns: [
      text("need", channelDocumentWords.need, (row) => wordAt(Advantages.need, row), { width: 30 }),
      text("advantage", channelDocumentWords.advantage, (row) => wordAt(Advantages.advantage, row), { width: 30 }),
      text("vulnerability", words.vulnerability, (row) => wordAt(Advantages.vulnerability, row), { width: 26 }),
      typed("lacks", words.lacks, { width: 24, of: lacks }),
      typed("proof", words.proof, { width: 28, of: (row) => wordAt(Advantages.proof, row) }),
    ],
  });
}

function emptyMatrix(context: SheetContext): Block {
  return emptyTable(context, {
    key: "matrix",
    title: words.title,
    columns: [
      typed("need", channelDocumentWords.need, { width: 30 }),
      typed("advantage", channelDocumentWords.advantage, { width: 30 }),
      typed("vulnerability", words.vulnerability, { width: 26 }),
      typed("lacks", words.lacks, { width: 24 }),
      typed("proof", words.proof, { width: 28 }),
    ],
  });
}

function onlyTable(context: SheetContext, lacking: readonly Lacking[]): Block {
  return tableOf(context, lacking, {
    key: "only",
    title: words.only,
    plain: true,
    columns: [
      text("criterion", words.criterion, ({ criterion }) => criterion),
      text("who", words.lacks, ({ who }) => who),
      text("fact", words.proof, ({ fact }) => fact),
      number("ours", words.ours, ({ ours }) => ours),
    ],
  });
}
